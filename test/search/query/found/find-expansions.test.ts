import { describe, expect, it } from 'vitest';
import { findExpansions } from '../../../../src/search/query/found/find-expansions.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { lengthOfRun, strengthOfRun } from '../../../../src/search/index/runs.js';
import { materialOf, wordsAt } from '../../material-of.js';
import { PAUSE } from '../../small-search.js';

/** Words of a lecture, and of so many hours of speech that chance has most words side by side. */
const LECTURE = 8_000;
const HOURS = 10_000_000;

describe('an acronym finds the words it stands for', () => {
  const material = materialOf([
    'contrastive predictive coding and then contrastive prediction coding again',
    PAUSE,
    'the area under the curve',
    PAUSE,
    'a support vector',
    'machine over the border',
    PAUSE,
    'a big old dog',
    PAUSE,
    'one lone',
    PAUSE,
    'term mark',
    PAUSE,
    'a state of art model',
    PAUSE,
    'some very old red lamps here',
    PAUSE,
    'a dark old gate',
    PAUSE,
    'a quick lamp',
    PAUSE,
    'zebra',
    PAUSE,
    'a quiet lamp and jolly zebras',
    PAUSE,
    'a quaint lake of the and of the and of the zebra',
    PAUSE,
    'the mean squared error',
    PAUSE,
    'a depth first search',
    PAUSE,
    'the intersection over union',
    PAUSE,
    'a bag of words',
    PAUSE,
    'gradient in our kernel',
    PAUSE,
    'basic idea of using gradients',
    PAUSE,
    'a state of the union',
  ]);
  const found = (query: string) =>
    findExpansions(material, parseQuery(query).words).flatMap(({ runs }) => {
      expect(runs.starts.length).toBeGreaterThan(0);
      return Array.from(runs.starts, (start, at) => wordsAt(material, start, lengthOfRun(runs, at)));
    });

  it.each([
    ['CPC', ['contrastive predictive coding', 'contrastive prediction coding']],
    ['cpc', ['contrastive predictive coding', 'contrastive prediction coding']],
    ['AUC', ['area under the curve']],
    ['AUT', []],
    ['UCS', []],
    ['SVM', ['support vector machine']],
    ['dog', []],
    ['DOG', ['dark old gate']],
    ['QLZ', []],
    ['MSE', ['mean squared error']],
    ['DFS', ['depth first search']],
    ['IOU', ['intersection over union']],
    ['iou', ['intersection over union']],
    ['IoU', ['intersection over union']],
    ['ioU', ['intersection over union']],
    ['IoUs', ['intersection over union']],
    ['CPCs', ['contrastive predictive coding', 'contrastive prediction coding']],
    ['IoU-loss', ['intersection over union']],
    ['IoU@0.5', ['intersection over union']],
    ['BoW', ['bag of words']],
    ['Io U', []],
    ['BOW', ['bag of words']],
    ['bow', []],
    ['GIK', []],
    ['GOK', []],
    ['SOTU', ['state of the union']],
    ['SOU', ['state of the union']],
    ['STU', []],
    ['SU', []],
    ['BIG', []],

    ['BOD', ['big old dog']],
    ['OLTM', []],
    ['LTM', []],
    ['PC', []],
    ['x', []],
    ['SAM', ['state of art model']],
    ['SAD', []],
    ['ORL', ['old red lamps']],
    ['ORLH', []],
    ['cat', []],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('whether its first two letters or the next two are seldom together', () => {
    const often = (words: string) => Array.from({ length: 9 }, () => [words, PAUSE]).flat();
    const before = materialOf(
      [...often('big cat'), 'a big of cat of dream|the big cat|dreams'].flatMap((said) => said.split('|')),
    );
    const after = materialOf(
      [...often('cat dream'), 'a big of cat of dream|the big cat|dreams'].flatMap((said) => said.split('|')),
    );
    for (const material of [before, after]) {
      const said = findExpansions(material, parseQuery('BCD').words).flatMap(({ runs }) =>
        Array.from(runs.starts, (start, at) => wordsAt(material, start, lengthOfRun(runs, at))),
      );
      expect(said).toEqual(['big of cat of dream', 'big cat dreams']);
    }
  });

  it('once, where the same letter comes twice and such words are often side by side', () => {
    const others = ['network layer', 'neural layer', 'nice lamp'].flatMap((words) => [words, PAUSE]);
    const there = materialOf(['the negative log likelihood loss', PAUSE, ...others]);
    const [run] = findExpansions(there, parseQuery('NLL').words).map(({ runs }) => runs);
    expect(Array.from(run!.starts, (start) => wordsAt(there, start, 3))).toEqual(['negative log likelihood']);
    expect(run!.strengths).toHaveLength(1);
  });

  it('more surely if they are said more than once', () => {
    const sure = (query: string) =>
      findExpansions(material, parseQuery(query).words, HOURS).map(({ runs }) => strengthOfRun(runs, 0))[0] ??
      NaN;
    expect(sure('CPC')).toBeGreaterThan(sure('SVM'));
  });
});

describe('how sure it is that words are what an acronym stands for', () => {
  const material = materialOf([
    'contrastive predictive coding and contrastive predictive coding',
    PAUSE,
    'support vector machine',
    PAUSE,
    'long short term memory',
    PAUSE,
    'silent violin music',
    PAUSE,
    'state of art model',
    PAUSE,
    'state art models',
    PAUSE,
    'the state of the union',
  ]);
  const strengths = (query: string, words = HOURS) =>
    findExpansions(material, parseQuery(query).words, words).flatMap(({ runs }) => [
      ...(runs.strengths ?? []),
    ]);

  it.each([
    ['quite, if they are said more than once', 'CPC', [0.85, 0.85]],
    ['hardly, if they are said once, beside others that have them', 'SVM', [0.3, 0.3]],
    ['quite, if they are said in other forms, and with other words between', 'SAM', [0.85, 0.85]],
    ['quite, if they have four initials or more', 'LSTM', [0.85]],
    ['hardly, if most of the letters are of empty words', 'SOTU', [0.3]],
  ])('%s: %s', (_title, query, expected) => {
    expect(strengths(query)).toEqual(expected);
  });

  it.each([
    ['words that are odd in everyday English', 'IOU', LECTURE, [0.85]],
    ['words that are odd, but not in so much speech', 'IOU', HOURS, [0.3]],
    ['everyday words', 'ROG', LECTURE, [0.3]],
    ['odd words with a small everyday one that gives a letter', 'PTD', LECTURE, [0.3]],
    ['odd words with a small everyday one that gives none', 'PAD', LECTURE, [0.3]],
  ])('by how odd they are, if they are said once: %s', (_title, query, words, expected) => {
    const there = materialOf([
      'intersection over union',
      PAUSE,
      'real old game',
      PAUSE,
      'permute the derivative',
      PAUSE,
      'permuted an array of derivatives',
    ]);
    expect(
      findExpansions(there, parseQuery(query).words, words).flatMap(({ runs }) => runs.strengths),
    ).toEqual(expected);
  });

  it('and it counts for the word of the query that it is', () => {
    expect(findExpansions(material, parseQuery('the CPC model').words)).toMatchObject([
      { kind: 'acronym', first: 1, last: 1, sureness: 1 },
    ]);
  });
});
