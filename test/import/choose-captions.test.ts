import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/captions/transcript.js';
import { chooseCaptions, stemOf, type CaptionCandidate } from '../../src/import/choose-captions.js';

const LINE: Cue = { start: 0, end: 3, text: 'two words' };
const TIMED: Cue = {
  ...LINE,
  words: [
    { text: 'two', start: 0 },
    { text: 'words', start: 1 },
  ],
};

const candidate = (path: string, cues: readonly Cue[] = [LINE]): CaptionCandidate => ({
  path,
  transcript: { cues, chapters: [], leftOut: [], remarks: [] },
});

const choose = (...candidates: [CaptionCandidate, ...CaptionCandidate[]]) => {
  const { chosen, others } = chooseCaptions(candidates);
  return [chosen.path, ...others.map(({ because }) => because)];
};

describe('of several files of one lecture', () => {
  it.each<[string, [CaptionCandidate, ...CaptionCandidate[]], string[]]>([
    [
      'the one in English is taken',
      [candidate('T [x].de.vtt'), candidate('T [x].en-GB.vtt')],
      ['T [x].en-GB.vtt', 'it is in the language that is spoken'],
    ],
    [
      'the one in the language that the recogniser heard is taken',
      [candidate('T [x].en.vtt'), candidate('T [x].de.vtt'), candidate('T [x].de-orig.vtt')],
      [
        'T [x].de.vtt',
        'it is in the language that is spoken',
        'it may be written by people, not by a recogniser',
      ],
    ],
    [
      'the one that names no language is taken before a foreign one',
      [candidate('T.de.vtt'), candidate('T.vtt')],
      ['T.vtt', 'it is in the language that is spoken'],
    ],
    [
      'the one with times of words is taken',
      [candidate('T.srt'), candidate('T.json', [TIMED]), candidate('T.vtt')],
      ['T.json', 'it has the times of words', 'it has the times of words'],
    ],
    [
      'the one with more words is taken',
      [candidate('T.srt'), candidate('T.vtt', [LINE, LINE])],
      ['T.vtt', 'it has more words'],
    ],
    [
      'the first is taken where they are alike',
      [candidate('T.srt'), candidate('T.vtt')],
      ['T.srt', 'it comes first'],
    ],
    ['there is nothing to choose with one', [candidate('T.srt')], ['T.srt']],
  ])('%s', (_title, candidates, expected) => {
    expect(choose(...candidates)).toEqual(expected);
  });
});

it.each([
  ['dl/Lecture 7 [dMUes74-nYY].en.vtt', 'dl/Lecture 7 [dMUes74-nYY]'],
  ['dl/Lecture 7 [dMUes74-nYY].de-orig.srt', 'dl/Lecture 7 [dMUes74-nYY]'],
  ['talk.tsv', 'talk'],
])('%s is of %s', (path, stem) => {
  expect(stemOf(path)).toBe(stem);
});
