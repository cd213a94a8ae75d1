import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packCorpus, unpackCorpus } from '../../src/corpus/corpus-sections.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { plainLecture } from './plain-lecture.js';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const segment = fc.record({
  text,
  startSecond: fc.nat(10_000_000),
  lasts: fc.nat(60),
  url: fc.webUrl(),
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
