import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCorpus, unpackCorpus } from '../../src/corpus/corpus-sections.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { makeSegment } from './make-segment.js';
import { plainLecture } from './plain-lecture.js';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const segment = fc.record({
  text,
  startSecond: fc.nat(10_000_000),
  lasts: fc.nat(60),
  url: fc.webUrl(),
  chapter: fc.option(fc.oneof(fc.constantFrom('Introduction', 'Jigsaw puzzles'), text), { nil: undefined }),
  wordStarts: fc.option(
    fc.array(fc.nat(65_535), { minLength: 1, maxLength: 5 }).map((all) => Uint16Array.from(all)),
    { nil: undefined },
  ),
});
const lecture = fc.record({
  title: fc.option(text, { nil: undefined }),
  thumbnail: fc.option(fc.webUrl(), { nil: undefined }),
  segments: fc.array(segment, { minLength: 1, maxLength: 5 }),
});

it('lectures of any kind come out of a snapshot as they were', () => {
  fc.assert(
    fc.property(fc.array(lecture, { maxLength: 6 }), (lectures) => {
      const corpus = makeCorpus(
        lectures.map(({ segments, ...rest }, number) => {
          const videoId = `video ${number}`;
          return makeLecture({
            ...rest,
            videoId,
            segments: segments.map(({ lasts, ...one }) => {
              return { ...one, videoId, endSecond: one.startSecond + lasts };
            }),
          });
        }),
      );
      expect(unpackCorpus(packCorpus(corpus)).lectures.map(plainLecture)).toEqual(
        corpus.lectures.map(plainLecture),
      );
    }),
  );
});

describe('what few lectures have takes room only where it is there', () => {
  const bytesOf = (...segments: ReturnType<typeof makeSegment>[]) => {
    const sections = packCorpus(makeCorpus([makeLecture({ videoId: 'v', segments })]));
    return (names: RegExp) =>
      Object.entries(sections)
        .filter(([name]) => names.test(name))
        .reduce((bytes, [, { byteLength }]) => bytes + byteLength, 0);
  };
  const plain = makeSegment(0, 9);
  const timed = makeSegment(9, 18, { text: 'a jigsaw puzzle', wordStarts: Uint16Array.of(0, 3, 7) });
  const titled = (second: number) => makeSegment(second, second + 9, { chapter: 'Jigsaws' });

  it.each([
    ['no times of words', /wordStart/, [plain, titled(9)], 0],
    ['times of the words of one segment of two', /wordStart/, [plain, timed], 3 * 2 + 2 * 4],
    ['no chapters', /chapter/, [plain, timed], 0],
    [
      'a chapter of many segments, whose title is kept once',
      /chapter/,
      [plain, titled(9), titled(18)],
      7 + 4 + 3 * 4,
    ],
  ])('%s', (_title, names, segments, bytes) => {
    expect(bytesOf(...segments)(names)).toBe(bytes);
  });
});
