import assert from 'node:assert/strict';
import { describe } from 'vitest';
import { initialsLexeme, quotedLexeme, storedWord } from '../../src/database/stored-word.js';
import type { LookedUp, LookedUpWord } from '../../src/database/search/look-up-query.js';
import { proposeWritten } from '../../src/database/search/propose.js';
import { inARow, itselfSaying, not, saying, sayingNearly } from '../../src/database/search/tsquery.js';
import { isUnspaced } from '../../src/search/language/segment-words.js';
import type { QueryWord } from '../../src/search/language/query-words.js';
import { parseQuery } from '../../src/search/query/parse-query.js';
import { emptyDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from '../database/fresh-database.js';
import { fuzz, fuzzTogether } from './fuzz.js';
import { typedQuery } from './inputs/queries.js';
import { lexemesOf } from './inputs/tsquery.js';

const GLOSSARY = [{ term: 'word2vec', heardAs: "word to back's \\ end", videoId: undefined }];
const saidAs = (term: string) => [{ term, times: 1, segments: 1 }];

/** Words as if lectures had every other one; what the others may have been meant to be ends in what may do harm. */
function lookedUp(words: readonly QueryWord[], phrases: readonly (readonly string[])[]): LookedUp {
  const looked = words.map((word, at): LookedUpWord => {
    const isSaid = at % 2 === 0;
    return {
      ...word,
      role: 1,
      forms: isSaid ? saidAs(word.term) : [],
      characters: isUnspaced(word.term) ? [word.term] : [],
      guesses: isSaid ? [] : [...saidAs(`${word.term}'`), ...saidAs(`\\${word.term}`)],
    };
  });
  const terms = new Set([...words.map(({ term }) => term), ...phrases.flat()]);
  const forms = new Map(Array.from(terms, (term) => [term, saidAs(term)]));
  return { words: looked, forms, longer: new Map(), inDigits: new Map(), isLong: words.length > 7 };
}

/** All that a database is asked for what a member typed. */
function conditionsFor(typed: string): string[] {
  const parsed = parseQuery(typed);
  const proposed = proposeWritten(lookedUp(parsed.words, parsed.phrases), parsed, GLOSSARY, 1_000);
  return [
    ...proposed.map(({ condition }) => condition),
    ...parsed.words.flatMap(({ term }) => [itselfSaying(term), ...[sayingNearly(term) ?? []].flat()]),
    ...parsed.excluded.flatMap((words) => not(inARow(words.map(saying)) ?? '')),
  ];
}

describe('what a database is asked for any text', () => {
  fuzz('is one condition with all of it in quotes', {
    given: typedQuery,
    holds: (typed) => {
      for (const condition of conditionsFor(typed)) assert(lexemesOf(condition).length > 0);
      for (const { term } of parseQuery(typed).words) {
        assert.deepEqual(lexemesOf(saying(term)), [storedWord(term)]);
        assert.deepEqual(lexemesOf(quotedLexeme(initialsLexeme(term))), [initialsLexeme(term)]);
      }
    },
  });
});

describe.skipIf(HAS_NO_DATABASE)(`what a database is asked for any text${NEEDS_DATABASE}`, async () => {
  const { asSuperuser } = HAS_NO_DATABASE ? ({} as never) : await emptyDatabase();

  fuzzTogether('is understood by PostgreSQL, with the same lexemes', {
    given: typedQuery,
    holds: async (typed) => {
      const conditions = typed.flatMap(conditionsFor);
      const read = await asSuperuser<{ text: string }>(
        'SELECT condition::tsquery::text AS text FROM unnest($1::text[]) WITH ORDINALITY AS asked (condition, at) ORDER BY at',
        [conditions],
      );
      conditions.forEach((condition, at) => {
        assert.deepEqual(lexemesIn(read[at]?.text ?? ''), lexemesOf(condition));
      });
    },
  });
});

/** The lexemes of a condition as PostgreSQL writes it. */
const lexemesIn = (text: string) =>
  Array.from(text.matchAll(/'((?:[^'\\]|''|\\\\)*)'/g), ([, lexeme = '']) =>
    lexeme.replace(/(['\\])\1/g, '$1'),
  );
