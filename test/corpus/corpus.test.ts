import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lecturesNamed, makeCorpus, matchLectures, withLectures } from '../../src/corpus/corpus.js';
import { makeLecture, type Lecture } from '../../src/corpus/lecture.js';
import { makeSegment } from './make-segment.js';

function lecture(videoId: string, title: string, segmentCount = 1): Lecture {
  const segments = Array.from({ length: segmentCount }, (_, n) =>
    makeSegment(n * 10, n * 10 + 10, { videoId }),
  );
  return makeLecture({ videoId, title, segments });
}

const corpus = makeCorpus([
  lecture('v10', 'Lecture 10 Compression'),
  lecture('v7', 'Lecture 7 Self-Supervised Learning', 3),
  lecture('v2', 'Lecture 2 Autoregressive Models'),
  lecture('econ', 'Einführung in die Ökonomie', 2),
  lecture('week 1', 'Learning to learn'),
  lecture('v7b', 'Lecture 7 Self-Supervised Learning'),
  lecture('untitled', ''),
]);

describe('the lectures of a corpus', () => {
  it('are in order of title, with numbers as numbers, then of video id', () => {
    expect(corpus.lectures.map(({ videoId }) => videoId)).toEqual([
      'econ',
      'week 1',
      'v2',
      'v7',
      'v7b',
      'v10',
      'untitled',
    ]);
    expect(corpus.segmentCount).toBe(10);
  });
});

describe('a lecture is found by its id', () => {
  it.each([
    ['as the video is called', 'v7b', 'v7b'],
    ['that is not plain', 'week 1', 'week 1'],
    ['by the key made from such a one', '~Za8Wpg4PlSaJJRGK', 'week 1'],
    ['but not in another case', 'V7B', undefined],
    ['and nothing by a name that objects have', '__proto__', undefined],
    ['nor by another such name', 'constructor', undefined],
  ])('%s', (_title, id, videoId) => {
    expect(corpus.byId.get(id)?.videoId).toBe(videoId);
  });

  it('and an id wins over a title that says the same', () => {
    const confusing = makeCorpus([lecture('a', 'b'), lecture('b', 'a')]);
    expect(lecturesNamed(confusing, 'a').map(({ videoId }) => videoId)).toEqual(['a']);
    expect(lecturesNamed(confusing, 'b').map(({ videoId }) => videoId)).toEqual(['b']);
  });
});

describe('lectures that a name means by itself', () => {
  it.each([
    ['the one with that id, not others', ' v7 ', ['v7']],
    ['all of that title', 'lecture 7 self-supervised LEARNING', ['v7', 'v7b']],
    ['all that have its words, whole', 'learning', ['week 1', 'v7', 'v7b']],
    ['one that no other has the words of', 'models 2', ['v2']],
    ['none for the beginning of a word', 'compr', []],
    ['none for no words', ' ?! ', []],
    ['none for a name that objects have', '__proto__', []],
  ])('are %s', (_title, name, videoIds) => {
    expect(lecturesNamed(corpus, name).map(({ videoId }) => videoId)).toEqual(videoIds);
  });
});

describe('lectures are offered while a member types', () => {
  it.each([
    ['everything, when nothing is typed', '', ['econ', 'week 1', 'v2', 'v7', 'v7b', 'v10', 'untitled']],
    [
      'everything, when only signs are typed',
      ' -?! ',
      ['econ', 'week 1', 'v2', 'v7', 'v7b', 'v10', 'untitled'],
    ],
    ['by words in any order', 'learning 7', ['v7', 'v7b']],
    ['by the beginning of a word', 'compr', ['v10']],
    ['by words on both sides of a hyphen', 'self-sup', ['v7', 'v7b']],
    ['without accents', 'okonomie', ['econ']],
    ['in capitals', 'ÖKONOMIE', ['econ']],
    ['titles that start with it come first', 'learn', ['week 1', 'v7', 'v7b']],
    ['whole words come before beginnings', '1', ['v10']],
    ['by the video id, where there is no title', 'untit', ['untitled']],
    ['not by the middle of a word', 'pression', []],
    ['only when all words are there', 'lecture economy', []],
    ['not at all for words nobody used', 'zebra', []],
  ])('%s', (_title, typed, videoIds) => {
    expect(matchLectures(corpus, typed, 25).map(({ videoId }) => videoId)).toEqual(videoIds);
  });

  it('whole words come before beginnings of words', () => {
    const two = makeCorpus([lecture('a', 'A lecture on modelling'), lecture('b', 'My favourite model')]);
    expect(matchLectures(two, 'model', 25).map(({ videoId }) => videoId)).toEqual(['b', 'a']);
  });

  it('and never more than asked for', () => {
    expect(matchLectures(corpus, 'lecture', 2).map(({ videoId }) => videoId)).toEqual(['v2', 'v7']);
    expect(matchLectures(corpus, '', 3)).toHaveLength(3);
  });
});

describe('a corpus with some lectures more', () => {
  /** Few ids and titles, so that many are the same; one id is too long for a key. */
  const ids = ['a', 'b', 'c', 'd', 'e', 'a b', 'x'.repeat(40)];
  const some = fc.uniqueArray(
    fc.record({
      videoId: fc.constantFrom(...ids),
      title: fc.constantFrom('Lecture 2', 'lecture 2', 'Lecture 10', 'Zoo', ''),
      segments: fc.integer({ min: 1, max: 3 }),
    }),
    { selector: ({ videoId }) => videoId },
  );
  const made = (all: readonly { videoId: string; title: string; segments: number }[]) =>
    all.map(({ videoId, title, segments }) => lecture(videoId, title, segments));

  it('is as one that was made of all of them, those in place of others left out', () => {
    fc.assert(
      fc.property(some, some, (before, more) => {
        const [lectures, added] = [made(before), made(more)];
        const ids = new Set(added.map(({ videoId }) => videoId));
        const left = lectures.filter(({ videoId }) => !ids.has(videoId));
        const whole = makeCorpus([...left, ...added]);
        const { byId, ...rest } = withLectures(makeCorpus(lectures), added);
        expect(rest).toEqual({
          lectures: whole.lectures,
          segmentCount: whole.segmentCount,
          titleWords: whole.titleWords,
        });
        expect(new Map([...byId].sort())).toEqual(new Map([...whole.byId].sort()));
      }),
    );
  });
});
