import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/captions/transcript.js';
import {
  chooseCaptions,
  stemOf,
  type CaptionCandidate,
} from '../../../src/import/reading/choose-captions.js';

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

const said = (text: string): Cue[] => [{ start: 0, end: 3, text }];
/** As a recogniser has it, with times. */
const heard = (text: string): Cue[] => [
  { start: 0, end: 3, text, words: text.split(' ').map((word, start) => ({ text: word, start })) },
];

const choose = (...candidates: [CaptionCandidate, ...CaptionCandidate[]]) => {
  const { chosen, others } = chooseCaptions(candidates);
  return [chosen.path, ...others.map(({ because }) => because)];
};

describe('of several files of one lecture', () => {
  it.each<[string, [CaptionCandidate, ...CaptionCandidate[]], string[]]>([
    [
      'the one in English is taken',
      [candidate('T [x].de.vtt'), candidate('T [x].en-GB.vtt')],
      ['T [x].en-GB.vtt', 'it is in English, and nothing tells what is spoken'],
    ],
    [
      'the one in the language that the recogniser heard is taken',
      [candidate('T [x].en.vtt'), candidate('T [x].de.vtt'), candidate('T [x].de-orig.vtt')],
      ['T [x].de.vtt', 'it is in the language that is spoken', 'it comes first'],
    ],
    [
      'the one in the language is taken that the description of the video names',
      [
        { ...candidate('T [x].en.vtt'), spokenLanguage: 'de' },
        { ...candidate('T [x].de.vtt'), spokenLanguage: 'de' },
      ],
      ['T [x].de.vtt', 'it is in the language that is spoken'],
    ],
    [
      'what people wrote is taken before what a recogniser heard, though that has times of words',
      [
        candidate('T [x].en-orig.vtt', heard('the i pod in a cuda colonel')),
        candidate('T [x].en.vtt', heard('the i pod in a cuda colonel')),
        candidate('T [x].en-j3PyPqV-e1s.vtt', said('The input, in a CUDA kernel.')),
      ],
      [
        'T [x].en-j3PyPqV-e1s.vtt',
        'it is punctuated as what people write, and nothing marks it as a recogniser’s',
        'it is punctuated as what people write, and nothing marks it as a recogniser’s',
      ],
    ],
    [
      'what says the same as a recogniser is not taken for what people wrote',
      [
        candidate('T [x].en-orig.vtt', heard('So, the CUDA colonel.')),
        candidate('T [x].en.srt', said('So, the CUDA colonel.')),
      ],
      ['T [x].en-orig.vtt', 'it has the times of words'],
    ],
    [
      'of two that a recogniser of today may have punctuated, the one with times of words is taken',
      [candidate('T.srt', said('So, a jigsaw.')), candidate('T.json', heard('So, a jigsaw.'))],
      ['T.json', 'it has the times of words'],
    ],
    [
      'a few points in abbreviations are no punctuation',
      [
        candidate('T.en.vtt', heard(`dr. smith ${'says so '.repeat(50)}`.trim())),
        candidate('T.en-GB.vtt', said('Dr. Smith says so.')),
      ],
      ['T.en-GB.vtt', 'it is punctuated as what people write, and nothing marks it as a recogniser’s'],
    ],
    [
      'the one that names no language is taken before a foreign one',
      [candidate('T.de.vtt'), candidate('T.vtt')],
      ['T.vtt', 'its name says nothing of another language'],
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
