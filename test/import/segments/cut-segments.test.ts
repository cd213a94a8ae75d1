import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/captions/transcript.js';
import { cutSegments } from '../../../src/import/segments/cut-segments.js';
import { MOST_CHARACTERS, MOST_SECONDS } from '../../../src/import/segments/segment-limits.js';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';
import { areSegmentRows } from '../../../src/import/segments/segment-rows.js';
import { anyChapters, anyCues, linesOf } from '../transcripts.js';

const cut = (cues: readonly Cue[]) => cutSegments({ cues, chapters: [] });
const wordsOf = (texts: readonly { readonly text: string }[]) => texts.flatMap(({ text }) => text.split(' '));
const times = (cues: readonly Cue[]) =>
  cut(cues).map(({ startSecond, endSecond }) => [startSecond, endSecond]);

/** As a recogniser writes it: without a sign of where sentences end. */
const SPOKEN = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
/** Sentences of 8 words and 64 characters. */
const SENTENCES = Array.from(
  { length: 40 },
  (_, index) => `Here is sentence number ${index} with several more words.`,
);

const anyLines = anyCues.filter((cues) => !areSegmentRows(cues));

describe('any captions become segments', () => {
  it('with each word once, in order', () => {
    fc.assert(
      fc.property(anyCues, anyChapters, (cues, chapters) => {
        expect(wordsOf(cutSegments({ cues, chapters }))).toEqual(wordsOf(cues));
      }),
    );
  });

  it('one after the other, in whole seconds', () => {
    fc.assert(
      fc.property(anyLines, anyChapters, (cues, chapters) => {
        let before = 0;
        for (const { startSecond, endSecond } of cutSegments({ cues, chapters })) {
          expect(Number.isInteger(startSecond) && Number.isInteger(endSecond)).toBe(true);
          expect(startSecond).toBeGreaterThanOrEqual(before);
          expect(endSecond).toBeGreaterThanOrEqual(startSecond);
          before = endSecond;
        }
      }),
    );
  });

  it('none of them too long, unless it is a single word', () => {
    fc.assert(
      fc.property(anyLines, anyChapters, (cues, chapters) => {
        for (const { text, startSecond, endSecond } of cutSegments({ cues, chapters })) {
          expect(endSecond - startSecond).toBeLessThanOrEqual(MOST_SECONDS);
          if (text.includes(' ')) expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
        }
      }),
    );
  });

  it('with a time for each word, ascending within the segment, or for none', () => {
    fc.assert(
      fc.property(anyLines, anyChapters, (cues, chapters) => {
        for (const { text, startSecond, endSecond, wordStarts } of cutSegments({ cues, chapters })) {
          if (wordStarts === undefined) continue;
          expect(wordStarts).toHaveLength(text.split(' ').length);
          expect(wordStarts).toEqual(wordStarts.toSorted((a, b) => a - b));
          expect(wordStarts[0]).toBeGreaterThanOrEqual(0);
          expect(wordStarts[0]).toBeLessThan(10);
          // The data's times end at whole seconds, within which the last word may start.
          expect(startSecond + wordStarts.at(-1)! / 10).toBeLessThanOrEqual(endSecond + 1);
        }
      }),
    );
  });
});

describe('lines of captions', () => {
  it('become segments that are full, and follow each other without a gap', () => {
    const segments = cut(linesOf(SPOKEN));
    expect(segments).toHaveLength(7);
    for (const [index, { text, startSecond, endSecond }] of segments.entries()) {
      expect(text.length).toBeGreaterThanOrEqual(360);
      expect(endSecond - startSecond).toBeGreaterThanOrEqual(15);
      expect(startSecond).toBe(segments[index - 1]?.endSecond ?? 0);
    }
  });

  it('are cut where sentences end, though lines end elsewhere', () => {
    const segments = cut(linesOf(SENTENCES.join(' '), { wordsPerLine: 7 }));
    expect(segments.filter(({ text }) => !/^Here .* words\.$/.test(text))).toEqual([]);
  });

  it.each(['e.g. this', 'J. Smith', 'version 3. of it'])(
    'are not cut as if “%s” ended a sentence',
    (words) => {
      const text = `${'more '.repeat(45)}${words} ${'more '.repeat(60)}`.trim();
      const segments = cut([
        { start: 0, end: 30, text: 'x' },
        ...linesOf(text, { from: 1, secondsPerLine: 2 }),
      ]);
      expect(segments.filter((segment) => /(?:\b[a-zA-Z]|\d)\.$/.test(segment.text))).toEqual([]);
    },
  );

  it('are cut at a pause where there are no sentences', () => {
    const before = linesOf('before '.repeat(64).trim());
    const after = linesOf('after '.repeat(64).trim(), { from: 26 });
    expect(cut([...before, ...after]).map(({ text }) => new Set(text.split(' ')))).toEqual([
      new Set(['before']),
      new Set(['after']),
    ]);
  });

  it('are cut where words pause within a line', () => {
    const words = Array.from({ length: 110 }, (_, index) => ({
      text: index < 42 ? 'earlier' : 'later',
      start: index * 0.5 + (index < 42 ? 0 : 1.5),
    }));
    const cue = { start: 0, end: 57, text: words.map(({ text }) => text).join(' '), words };
    expect(cut([cue, { start: 57, end: 58, text: 'end' }])[0]!.text).toBe('earlier '.repeat(42).trim());
  });

  it('leave no few words for the last segment', () => {
    const segments = cut(linesOf(SPOKEN.split(' ').slice(0, 80).join(' ')));
    expect(segments.map(({ text }) => text.length > 200)).toEqual([true, true]);
  });
});

describe('speech with silence in it', () => {
  it('ends a segment with its last word, and begins the next with its first', () => {
    expect(times([...linesOf('a few words'), ...linesOf('and some more', { from: 20 })])).toEqual([
      [0, 3],
      [20, 23],
    ]);
  });

  it('goes on over a short one', () => {
    expect(times([...linesOf('a few words'), ...linesOf('and some more', { from: 9 })])).toEqual([[0, 12]]);
  });

  it('makes no long segments of a word now and then', () => {
    const cues = Array.from({ length: 20 }, (_, index) => ({
      start: index * 6,
      end: index * 6 + 1,
      text: 'okay',
    }));
    expect(times(cues).every(([start, end]) => end! - start! <= MOST_SECONDS)).toBe(true);
    expect(times(cues).length).toBeLessThan(6);
  });

  it('does not stretch words over a caption that stays on the screen', () => {
    expect(times([{ start: 0, end: 300, text: 'thank you' }])).toEqual([[0, 5]]);
  });
});

describe('a paragraph of minutes without times of its words', () => {
  it('is cut, with times by how far one has read', () => {
    const segments = cut([{ start: 100, end: 220, text: SENTENCES.slice(0, 26).join(' ') }]);
    expect(segments).toHaveLength(4);
    expect(segments[0]!.startSecond).toBe(100);
    expect(segments.at(-1)!.endSecond).toBe(220);
    for (const { text, startSecond, endSecond, wordStarts } of segments) {
      expect(Math.abs((endSecond - startSecond) / text.length - 120 / 1450)).toBeLessThan(0.01);
      expect(text).toMatch(/^Here .* words\.$/);
      expect(wordStarts).toBeUndefined();
    }
  });
});

describe('the chapters of a video', () => {
  const chapters = [
    { start: 0, title: 'Intro' },
    { start: 45, title: ' Jigsaw\npuzzles ' },
  ];

  it('begin a segment, and name it', () => {
    const segments = cutSegments({ cues: linesOf(SPOKEN.split(' ').slice(0, 200).join(' ')), chapters });
    const border = segments.findIndex(({ chapter }) => chapter !== 'Intro');
    expect(segments[border]).toMatchObject({ chapter: 'Jigsaw puzzles', startSecond: 45 });
    expect(segments[border - 1]).toMatchObject({ endSecond: 45 });
    expect(segments.slice(border).every(({ chapter }) => chapter === 'Jigsaw puzzles')).toBe(true);
  });

  it('name nothing that is said before the first', () => {
    const [first] = cutSegments({ cues: linesOf('hello there'), chapters: chapters.slice(1) });
    expect(first!.chapter).toBe('');
  });

  it('name a row of a data set by most of it', () => {
    const row = (start: number) => ({ start, end: start + 30, text: 'words' });
    const segments = cutSegments({ cues: [row(0), row(40), row(70)], chapters });
    expect(segments.map(({ chapter }) => chapter)).toEqual(['Intro', 'Jigsaw puzzles', 'Jigsaw puzzles']);
  });
});

describe('times of words', () => {
  const words = [
    { text: 'the', start: 52.36 },
    { text: 'jigsaw', start: 52.7 },
    { text: 'puzzle', start: 53.1 },
  ];
  const timed = { start: 52.3, end: 54, text: 'the jigsaw puzzle', words };

  it('are kept in tenths of a second after the start of the segment', () => {
    expect(cut([timed])).toEqual([
      { text: 'the jigsaw puzzle', startSecond: 52, endSecond: 54, wordStarts: [3, 7, 11], chapter: '' },
    ]);
  });

  it('are left out of a segment that has words without', () => {
    const [segment] = cut([timed, { start: 54, end: 56, text: 'and more' }]);
    expect(segment!.wordStarts).toBeUndefined();
  });

  it('take those of lines of one word each as they are', () => {
    const [segment] = cut(words.map(({ text, start }) => ({ start, end: start + 0.3, text })));
    expect(segment!.wordStarts).toEqual([3, 7, 11]);
  });
});

describe('rows of a data set that are segments already', () => {
  it('stay as they are, as the sample does', async () => {
    const { corpus } = await loadCorpus('data/segments.csv');
    const { segments } = corpus.lectures[0]!;
    const rows = segments.map(({ text, startSecond: start, endSecond: end }) => ({ start, end, text }));
    expect(cut(rows)).toEqual(
      segments.map(({ text, startSecond, endSecond }) => ({
        text,
        startSecond,
        endSecond,
        wordStarts: undefined,
        chapter: '',
      })),
    );
  });

  it('stay side by side when their times have fractions', () => {
    const rows = [0, 30.9, 61.2].map((start) => ({ start, end: start + 30.3, text: 'words' }));
    expect(times([{ ...rows[0]!, end: 30.9 }, rows[1]!, rows[2]!])).toEqual([
      [0, 30],
      [30, 61],
      [61, 91],
    ]);
  });

  it('stay but for one that is far too long', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      start: index * 30,
      end: index * 30 + 30,
      text: 'words',
    }));
    const long = { start: 360, end: 560, text: SPOKEN };
    expect(times([...rows, long]).slice(0, 12)).toEqual(rows.map(({ start, end }) => [start, end]));
    expect(times([...rows, long]).length).toBeGreaterThan(17);
  });

  it('lose the times of words that are none of theirs', () => {
    const words = [
      { text: 'two', start: 100 },
      { text: 'words', start: 101 },
    ];
    const [segment] = cut([{ start: 0, end: 30, text: 'two words', words }]);
    expect(segment).toMatchObject({ startSecond: 0, endSecond: 30, wordStarts: undefined });
  });

  it('are not taken for such when they are cut by who speaks', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      start: index * 32,
      end: index * 32 + (index % 3 === 0 ? 2 : 30),
      text: `${'turn '.repeat(index % 3 === 0 ? 1 : 80)}end`,
    }));
    expect(times(rows)).not.toEqual(rows.map(({ start, end }) => [start, end]));
  });
});
