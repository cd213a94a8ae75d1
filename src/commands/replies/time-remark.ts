import type { Corpus } from '../../corpus/corpus.js';
import type { Lecture } from '../../corpus/lecture.js';
import { lasts } from '../../corpus/segment-at.js';
import type { Action, CommandValues } from '../../reply/reply.js';
import { code, words } from '../../reply/spans.js';
import { hasWord } from '../../search/language/has-word.js';
import type { Texts } from '../../texts/texts.js';
import { formatTimecode } from '../../timecode/format-timecode.js';
import { at } from '../at.js';
import { listCommand } from '../root.js';
import { spellCommand } from '../spell-command.js';
import type { TypedTime } from '../typed/typed-time.js';
import type { Remark } from './remark.js';

/**
 * Where to see what is said at a time, in a lecture that lasts so long: where several do, a menu asks which one.
 *
 * @param query - the search to go back to from there
 * @param searched - the lecture that the search was narrowed to
 * @param found - the lectures in which something was found, best first: of several that is meant most likely
 */
export function timeRemark(
  { second, videoId, words: beside }: TypedTime,
  query: string,
  { lectures, byId }: Pick<Corpus, 'lectures' | 'byId'>,
  { searched, found }: { readonly searched: Lecture | undefined; readonly found: readonly Lecture[] },
  texts: Texts,
): Remark | undefined {
  const linked = videoId === undefined ? undefined : byId.get(videoId);
  if (videoId !== undefined && linked === undefined) {
    return { line: texts.typedTime.linkElsewhere(code(listCommand(texts))), actions: [] };
  }
  const one = linked ?? searched;
  const meant = one === undefined ? lectures.filter((lecture) => lasts(lecture, second)) : [one];
  const first = found.find((lecture) => meant.some(({ key }) => key === lecture.key)) ?? meant[0];
  if (first === undefined) return undefined;
  // Of a link by itself there is nothing else to tell.
  const isAllTold = linked !== undefined && !hasWord(beside);
  if (!isAllTold && !lasts(first, second)) return undefined;
  const time = formatTimecode(second);
  const named: CommandValues = lectures.length > 1 ? { lecture: first.key } : {};
  const wayBack: CommandValues = {
    query,
    ...(searched === undefined ? {} : { within: searched.key }),
  };
  const moment: CommandValues = { time, ...(meant.length === 1 ? named : { ask: true }) };
  const action: Action = {
    label: texts.typedTime.saidAt(time),
    command: at.name,
    values: { ...moment, ...wayBack },
    // Without the way back, rather than not at all.
    fewerValues: moment,
  };
  return {
    line: [words(texts.typedTime.mayBeTime(time))],
    message: texts.typedTime.toSee(time, spellCommand(at, texts, { time, ...named })),
    actions: [action],
  };
}
