import type { CaptionFormat } from '../caption-format.js';
import { parseSecond } from '../cue-time.js';
import { LeftOutTally } from '../left-out-tally.js';
import type { Line, RawCue } from '../raw-cue.js';
import { listOf, recordOf, textOf, type JsonRecord } from '../source/json-value.js';
import { lineOfParts, type SpokenPart } from './timed-words.js';
import { findWordsIn } from './words-apart.js';

/**
 * JSON of Whisper and of the programs around it: `segments`, with `words` in them or without; `chunks` with a
 * `timestamp`; or, when neither is there, a list of `words`. A list of words may also stand beside segments that have
 * none: `words` of OpenAI's `verbose_json`, `word_segments` of WhisperX.
 */
export const whisperJson: CaptionFormat = {
  name: "Whisper's JSON",
  matches: ({ json }) => partsOf(json).length > 0 || isEmptyResult(recordOf(json)),
  read: ({ json }) => {
    const leftOut = new LeftOutTally();
    const cues: RawCue[] = [];
    const findWords = findWordsIn(wordsOf(recordOf(json)).map(spokenPart));
    for (const [index, part] of partsOf(json).entries()) {
      const at = index + 1;
      const segment = recordOf(part) ?? {};
      const [start, end] = timesOf(segment);
      const text = segment['text'] ?? segment['word'];
      if (typeof text !== 'string') {
        leftOut.add('notText', at);
      } else if (start === undefined) {
        leftOut.add('time', at);
      } else {
        const found = hasWords(segment) ? undefined : findWords(text, start, end);
        cues.push({ start, end, lines: [found ?? lineOf(text, segment, start)], at });
      }
    }
    return [{ cues, leftOut }];
  },
};

function partsOf(json: unknown): readonly unknown[] {
  const file = recordOf(json);
  const lists = [file?.['segments'], file?.['chunks'], wordsOf(file)];
  return lists.map(listOf).find((list) => isTimed(recordOf(list[0]))) ?? [];
}

function wordsOf(file: JsonRecord | undefined): readonly unknown[] {
  const words = listOf(file?.['words']);
  return words.length > 0 ? words : listOf(file?.['word_segments']);
}

/** Whether a segment has words of its own, or is a word itself. */
function hasWords(segment: JsonRecord): boolean {
  return listOf(segment['words']).length > 0 || textOf(segment['word']) !== undefined;
}

function isTimed(segment: JsonRecord | undefined): boolean {
  const text = segment?.['text'] ?? segment?.['word'];
  return segment !== undefined && typeof text === 'string' && ('start' in segment || 'timestamp' in segment);
}

/** Of a recording in which nobody speaks. */
function isEmptyResult(file: JsonRecord | undefined): boolean {
  return Array.isArray(file?.['segments']) && 'language' in file && file['segments'].length === 0;
}

function timesOf(segment: JsonRecord): [start: number | undefined, end: number | undefined] {
  const [from, to] = listOf(segment['timestamp']);
  return [parseSecond(segment['start'] ?? from), parseSecond(segment['end'] ?? to)];
}

function lineOf(text: string, segment: JsonRecord, start: number): Line {
  const words = listOf(segment['words']);
  if (words.length === 0) {
    return lineOfParts(text, textOf(segment['word']) === undefined ? [] : [{ text, start }]);
  }
  return lineOfParts(text, words.map(spokenPart));
}

function spokenPart(value: unknown): SpokenPart {
  const word = recordOf(value);
  return {
    text: typeof word?.['word'] === 'string' ? word['word'] : (textOf(word?.['text']) ?? ''),
    start: word === undefined ? undefined : timesOf(word)[0],
  };
}
