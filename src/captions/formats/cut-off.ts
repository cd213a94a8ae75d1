import { formatTimecode } from '../../timecode/format-timecode.js';
import type { Remark } from '../remark.js';

const OPEN_ENTITY = /&#?\w{0,10}$/;
const OPEN_CLOSING_TAG = /<\/[a-z]{0,10}$/i;
const OPEN_TAG = /<(?:[a-z][\w.]{0,40}|[\d:.]{0,15})$/i;
const HAS_TAGS_IN_WORDS = /<\/c>|<\d{1,9}:\d/;
const WHOLE = /^\d{1,9}$/;
const OPEN_TIMING = /^\d{1,9}(?::\d{0,2}){1,2}(?:[.,]\d{0,3})?\s?-{0,2}$/;

/** @param second - when the last cue starts */
export function cutOffRemark(second: number): Remark {
  return {
    sentence: `The file breaks off at ${formatTimecode(second)}, so what is said after that is missing; download it again.`,
    about: { code: 'cut-off', second },
  };
}

/** XML that breaks off within a tag or an entity, without that. */
export function withoutOpenTag(xml: string): string {
  const open = xml.lastIndexOf('<');
  const whole = open > xml.lastIndexOf('>') ? xml.slice(0, open) : xml;
  return whole.replace(OPEN_ENTITY, '');
}

/**
 * The last lines of a subtitle file without what it breaks off in: a tag, or the number or times of a further cue.
 *
 * @param body - the lines below the last line with times
 * @param number - of the cue that would come next
 * @param text - the whole file
 * @returns undefined where it does not break off in such a place
 */
export function withoutOpenEnd(body: readonly string[], number: number, text: string): string[] | undefined {
  const lines = body.slice(0, body.findLastIndex((line) => line.trim() !== '') + 1);
  const [above, before, last] = [lines.at(-3), lines.at(-2), lines.at(-1)?.trim()];
  if (last === undefined) {
    return undefined;
  }
  const isDue = (line: string | undefined): boolean =>
    line !== undefined && WHOLE.test(line) && Number(line) === number;
  if (before === '' && (isDue(last) || OPEN_TIMING.test(last))) {
    return lines.slice(0, -2);
  }
  if (above === '' && isDue(before?.trim()) && (WHOLE.test(last) || OPEN_TIMING.test(last))) {
    return lines.slice(0, -3);
  }
  const open = OPEN_CLOSING_TAG.exec(last) ?? (HAS_TAGS_IN_WORDS.test(text) ? OPEN_TAG.exec(last) : null);
  return open === null || /[\r\n]$/.test(text)
    ? undefined
    : [...lines.slice(0, -1), last.slice(0, open.index)];
}
