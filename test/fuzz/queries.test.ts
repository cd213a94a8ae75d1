import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { completeQuery } from '../../src/search/completion/complete-query.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { foldWord, tokenize } from '../../src/search/language/tokenize.js';
import { parseQuery, withoutLectureFilter } from '../../src/search/query/parse-query.js';
import type { SearchEngine } from '../../src/search/search-engine.js';
import { material } from '../search/completion/spoken.js';
import { ODD_TEXTS } from '../search/odd-texts.js';
import { corpusOf, excerptText } from '../search/small-search.js';
import { fuzz } from './fuzz.js';
import { typedQuery } from './inputs/queries.js';

const QUOTES = /["“”„‟«»＂「」『』〝〞〟]/g;

describe('any text is a query', () => {
  fuzz('with all its words as the transcript has them', {
    given: typedQuery,
    holds: (query) => {
      const { words, phrases, excluded } = parseQuery(query);
      for (const term of [...words.map((word) => word.term), ...phrases.flat(), ...excluded.flat()]) {
        expect(term).not.toBe('');
        expect(foldWord(term)).toBe(term);
      }
      for (const sequence of [...phrases, ...excluded]) expect(sequence).not.toEqual([]);
      if (excluded.length > 0) expect(words.length + phrases.length).toBeGreaterThan(0);
      expect(parseQuery(withoutLectureFilter(query)).lecture).toBeUndefined();
    },
  });

  fuzz('and in quotes one phrase with all its words, or nothing', {
    given: typedQuery.map((text) => text.replace(QUOTES, '')),
    holds: (text) => {
      const { words, phrases } = parseQuery(`"${text}"`);
      expect(words).toEqual([]);
      const terms = tokenize(text).map(({ term }) => term);
      expect(phrases).toEqual(terms.length > 0 ? [terms.slice(0, 32)] : []);
    },
  });
});

async function expectSoundResult(engine: SearchEngine, query: string): Promise<void> {
  const limit = 20;
  const { hits, hasMore, suggestions } = await engine.search({
    query,
    limit,
    explain: query.length % 2 === 0,
  });
  expect(hits.length).toBeLessThanOrEqual(limit);
  if (hasMore) expect(hits).toHaveLength(limit);
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  expect(new Set(hits.map(({ segment }) => segment)).size).toBe(hits.length);
  if (hits.length > 0) expect(suggestions).toEqual([]);
  for (const hit of hits) {
    const { segment, lecture, index, momentSecond } = hit;
    expect((lecture as WholeLecture).segments[index]).toBe(segment);
    expect(Array.from(excerptText(hit)).length).toBeLessThanOrEqual(300);
    expect(segment.text).toContain(excerptText(hit).replace(/^…|…$/g, ''));
    expect(momentSecond).toBeGreaterThanOrEqual(segment.startSecond);
    expect(momentSecond).toBeLessThan(segment.endSecond);
    expect(Number.isInteger(momentSecond)).toBe(true);
  }
}

describe('a search finds each segment once, the best first, with a short excerpt and a moment within', () => {
  const odd = createSearchEngine(corpusOf(ODD_TEXTS, ['one lecture more: 模型 chromatic']));

  fuzz('where transcripts are in any language and odd', {
    given: typedQuery,
    holds: (query) => expectSoundResult(odd, query),
  });
});

describe('what is offered while a member types', () => {
  const begun = fc.constantFrom('jig', 'neural', ' ', 'the', 'chro', '"', '-', 'é', '模', '🧠', 'lecture:');

  fuzz('are whole queries, all different, no more than asked for', {
    given: fc.tuple(
      fc.oneof(
        fc.array(begun).map((all) => all.join('')),
        typedQuery,
      ),
      fc.nat(25),
    ),
    holds: ([typed, limit]) => {
      const completions = completeQuery(material, typed, limit);
      expect(completions.length).toBeLessThanOrEqual(limit);
      expect(new Set(completions).size).toBe(completions.length);
      for (const completion of completions) expect(completion.trim()).not.toBe('');
    },
  });
});
