import { describe, expect, it } from 'vitest';
import type { InvertedIndex } from '../../../../src/search/index/inverted-index.js';
import { ENGLISH } from '../../../../src/search/language/languages/english.js';
import { LANGUAGES } from '../../../../src/search/language/languages/index.js';
import {
  everydayShare,
  leastStake,
  phraseWeight,
  roleShares,
  segmentsSaying,
  sharesOfRoles,
  stakeShare,
  wordWeight,
} from '../../../../src/search/query/weight/word-weight.js';
import {
  LEAST_STAKE_OF_NAME,
  MOST_WEIGHT,
  EVERYDAY_BITS,
  QUESTION_WORD_SHARE,
} from '../../../../src/search/weights.js';
import { materialOf } from '../../material-of.js';

const material = materialOf(['the jigsaw puzzle and a jigsaw', 'the puzzle', 'the puzzles of the lecture']);
const GERMAN = LANGUAGES.find(({ code }) => code === 'de')!;
const segments = (count: number) => ({
  ...material,
  index: { ...material.index, segmentStarts: new Uint32Array(count) } satisfies InvertedIndex,
});

describe('how much a word tells', () => {
  it.each([
    [0, 3, 'one that nobody says', Math.log(24 / 0.5)],
    [1, 3, 'one that is said once', Math.log(24 / 1.5)],
    [3, 3, 'one that is said everywhere', Math.log(24 / 3.5)],
    [9, 3, 'one that has more forms than there are segments', Math.log(24 / 3.5)],
    [1, 979, 'one that is said once in a long lecture', Math.log(1000 / 1.5)],
    [0, 100_000, 'one that is said once in a hundred lectures', MOST_WEIGHT],
  ])('in %d of %d segments: %s', (holding, count, _title, weight) => {
    expect(wordWeight(segments(count), holding)).toBeCloseTo(weight, 9);
  });

  it('is known by all segments that have it in any of its forms', () => {
    const ids = ['jigsaw', 'puzzle', 'puzzles'].map((term) => material.index.termIds.get(term)!);
    expect(ids.map((id) => segmentsSaying(material, [id]))).toEqual([1, 2, 1]);
    expect(segmentsSaying(material, ids)).toBe(4);
    expect(segmentsSaying(material, [])).toBe(0);
  });

  it('a phrase tells as much as its words together, of empty ones a tenth', () => {
    const [jigsaw, puzzle, the] = [1, 3, 3].map((holding) => wordWeight(material, holding)) as [
      number,
      number,
      number,
    ];
    const phrase = ['the', 'jigsaw', 'puzzle'];
    expect(phraseWeight(material, phrase, ENGLISH)).toBeCloseTo(jigsaw + puzzle + 0.1 * the, 9);
    expect(phraseWeight(material, ['lecture'], ENGLISH)).toBeCloseTo(
      QUESTION_WORD_SHARE * wordWeight(material, 1),
      9,
    );
    expect(phraseWeight(material, [], ENGLISH)).toBe(0);
  });
});

describe('of its weight a word of a query keeps', () => {
  it.each([
    ['none, if it only holds a sentence together', 'the', 0],
    ['some, if it belongs to the asking', 'explain', QUESTION_WORD_SHARE],
    ['all, if it is what is asked for', 'jigsaw', 1],
  ])('%s: %s', (_title, term, share) => {
    expect(sharesOfRoles([term])).toEqual([share]);
  });

  it.each([
    ['what sort of loss', 'sort', QUESTION_WORD_SHARE],
    ['merge sort', 'sort', 1],
    ['how does merge sort work', 'sort', 1],
    ['what does jigsaw mean', 'mean', QUESTION_WORD_SHARE],
    ['mean squared error', 'mean', 1],
    ['difference between jigsaw and rotation', 'difference', QUESTION_WORD_SHARE],
    ['jigsaw rotation difference', 'difference', QUESTION_WORD_SHARE],
    ['temporal difference learning', 'difference', 1],
    ['at what point does he explain jigsaw', 'point', QUESTION_WORD_SHARE],
    ['point cloud', 'point', 1],
    ['one hot', 'one', 1],
    ['least squares', 'least', 1],
    ['at least two layers', 'least', QUESTION_WORD_SHARE],
    ['worst case', 'worst', 1],
    ['which loss is worst', 'worst', QUESTION_WORD_SHARE],
    ['how long to mine a block', 'mine', 1],
    ['importance sampling', 'importance', 1],
    ['why is jigsaw important', 'important', QUESTION_WORD_SHARE],
    ['how does jigsaw work in practice', 'practice', QUESTION_WORD_SHARE],
    ['mutual information', 'information', 1],
    ['main idea of jigsaw', 'main', QUESTION_WORD_SHARE],
    ['main memory', 'main', 1],
    ['recurrence relation', 'relation', 1],
    ['deep learning', 'learning', 1],
    ['why would one do that', 'one', QUESTION_WORD_SHARE],
    ['how does one train a network', 'one', QUESTION_WORD_SHARE],
    ['the moment we use jigsaw', 'moment', QUESTION_WORD_SHARE],
    ['is that right about jigsaw', 'right', QUESTION_WORD_SHARE],
    ['the one', 'one', QUESTION_WORD_SHARE],
  ])('some where it asks, and all where it is a term: %s', (query, word, share) => {
    const terms = query.split(' ');
    expect(sharesOfRoles(terms)[terms.indexOf(word)]).toBe(share);
  });

  it('some of what belongs to the asking in another language, whatever follows', () => {
    expect(sharesOfRoles(['erklare', 'sort', 'unterschied'], GERMAN)).toEqual([
      QUESTION_WORD_SHARE,
      1,
      QUESTION_WORD_SHARE,
    ]);
  });

  it.each([
    ['by what part each plays', ['the', 'explain', 'jigsaw'], false, [0, QUESTION_WORD_SHARE, 1]],
    ['all, if nothing else was typed than words of asking', ['the', 'explain'], false, [0, 1]],
    ['all, if nothing else was typed than empty words', ['the', 'of'], false, [1, 1]],
    ['none, if empty words stand beside a phrase', ['the', 'of'], true, [0, 0]],
    ['all, if words of asking stand beside a phrase', ['explain'], true, [1]],
    ['nothing, where there is no word', [], false, []],
  ])('%s', (_title, terms, hasPhrases, shares) => {
    expect(roleShares(terms, hasPhrases, ENGLISH)).toEqual(shares);
  });
});

describe('a word of everyday English', () => {
  const everyday = (term: string) => everydayShare(material, term, ENGLISH);
  const stake = (term: string) => stakeShare(material, term, ENGLISH);

  it.each([
    ['keeps a little in a question, if everybody says it', 'the', EVERYDAY_BITS.least],
    ['keeps all in a question, if nobody says it', 'zwieblo', 1],
  ])('%s: %s', (_title, term, share) => {
    expect(everyday(term)).toBe(share);
  });

  it('keeps more in a question the rarer it is', () => {
    const shares = ['the', 'house', 'puzzle', 'encoder'].map(everyday);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(4);
  });

  it('says half as surely what was meant as it weighs, and one that is never said a fifth more', () => {
    expect([stake('the'), stake('zwieblo')]).toEqual([0.5, 1.2]);
    expect(stake('jigsaw')).toBeGreaterThan(stake('house'));
    expect(stake('jigsaw')).toBeLessThan(1.2);
  });

  it.each([
    ['no least stake', 'puzzle', 0],
    ['the least stake of a name, if hardly anybody says it', 'zwieblo', LEAST_STAKE_OF_NAME],
  ])('has %s: %s', (_title, term, stake) => {
    expect(leastStake(material, term, ENGLISH)).toBe(stake);
  });

  it('has no least stake in languages of which nobody counted the words', () => {
    expect(leastStake(material, 'zwieblo', GERMAN)).toBe(0);
  });

  it('is not told from others in languages of which nobody counted the words', () => {
    expect([everydayShare(material, 'the', GERMAN), stakeShare(material, 'the', GERMAN)]).toEqual([1, 1]);
  });
});
