import { describe, expect, test } from 'vitest';
import { MIXED_SETS, QUERY_SETS } from '../../eval/query-sets.js';
import { readSet } from '../../eval/read-set.js';
import type { ResolvedQuery } from '../../eval/scoring.js';
import type { WholeCorpus } from '../../src/corpus/corpus.js';

const sets = await Promise.all(QUERY_SETS.map(async (set) => ({ name: set.name, ...(await readSet(set)) })));
const byName = new Map(sets.map((set) => [set.name, set]));

const isMixed = (set: string) => MIXED_SETS.some(({ name }) => name === set);

const countKinds = (queries: readonly ResolvedQuery[]) => {
  const counts = new Map<string, number>();
  for (const { kind } of queries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(counts);
};

const plainWords = (text: string) => text.toLowerCase().match(/[a-z0-9']+/g) ?? [];

/** Starts of the segments in which the phrase begins, read straight from the text. */
const startsOfPhrase = ({ lectures }: WholeCorpus, phrase: string) => {
  const wanted = plainWords(phrase);
  const spoken = (lectures[0]?.segments ?? []).flatMap(({ text, startSecond }) =>
    plainWords(text).map((word) => ({ word, startSecond })),
  );
  const starts = spoken
    .filter((_, at) => wanted.every((word, offset) => spoken[at + offset]?.word === word))
    .map(({ startSecond }) => startSecond);
  return [...new Set(starts)];
};

describe.each(sets)('the judged queries of the set $name', ({ name, queries, warnings, corpus }) => {
  test('are put to a transcript that is used in full', () => {
    expect(warnings).toEqual([]);
    expect(corpus.lectures).toHaveLength(1);
  });

  test('are called unanswerable when, and only when, nothing answers them', () => {
    const odd = queries.filter(
      ({ kind, judgements }) => (kind === 'unanswerable') !== (judgements.length === 0),
    );
    expect(odd).toEqual([]);
  });

  test('have a segment that is clearly about them, if they have an answer', () => {
    const weak = queries.filter(
      ({ judgements }) => judgements.length > 0 && judgements.every(({ grade }) => grade === 1),
    );
    expect(weak).toEqual([]);
  });

  test('ask for phrases that begin just where they are judged to', () => {
    const quoted = queries.filter(({ query }) => query.startsWith('"'));
    expect(quoted.length > 0).toBe(isMixed(name));
    for (const { query, judgements } of quoted) {
      const judged = judgements.map(({ startSecond }) => startSecond).sort((a, b) => a - b);
      expect({ query, starts: startsOfPhrase(corpus, query) }).toEqual({ query, starts: judged });
    }
  });
});

describe('the sets of judged queries', () => {
  test.each([
    ['tuning', 'held-back'],
    ['tuning', 'seed-reworded-held-back'],
    ['seed-reworded-tuning', 'held-back'],
    ['seed-reworded-tuning', 'seed-reworded-held-back'],
    ['third', 'third-reworded-held-back'],
    ['third-reworded-tuning', 'third-reworded-held-back'],
  ])('have no query in common where one is to tune by and the other held back: %s, %s', (tuned, heldBack) => {
    const spelling = ({ query }: ResolvedQuery) => plainWords(query).join(' ');
    const tuning = new Set(byName.get(tuned)!.queries.map(spelling));
    const common = byName
      .get(heldBack)!
      .queries.map(spelling)
      .filter((query) => tuning.has(query));
    expect(common).toEqual([]);
  });

  test.each([
    {
      name: 'tuning',
      kinds: { keyword: 18, garbled: 23, question: 18, typo: 16, phrase: 13, code: 12, unanswerable: 23 },
    },
    {
      name: 'held-back',
      kinds: { keyword: 18, garbled: 23, question: 18, typo: 16, phrase: 12, code: 12, unanswerable: 23 },
    },
    {
      name: 'second',
      kinds: { keyword: 23, garbled: 37, question: 18, typo: 12, phrase: 10, code: 17, unanswerable: 20 },
    },
    {
      name: 'third',
      kinds: { keyword: 19, garbled: 39, question: 17, typo: 11, phrase: 9, code: 8, unanswerable: 15 },
    },
    { name: 'seed-reworded-tuning', kinds: { question: 16, unanswerable: 10 } },
    { name: 'seed-reworded-held-back', kinds: { question: 16, unanswerable: 10 } },
    { name: 'third-reworded-tuning', kinds: { question: 18, unanswerable: 10 } },
    { name: 'third-reworded-held-back', kinds: { question: 18, unanswerable: 10 } },
  ])('hold as many of each kind as docs/relevance.md says: $name', ({ name, kinds }) => {
    expect(countKinds(byName.get(name)!.queries)).toEqual(kinds);
  });
});
