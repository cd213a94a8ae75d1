import { expect, it } from 'vitest';
import type { Query } from '../../../src/database/connections.js';
import { proposeSounds } from '../../../src/database/search/propose-sounds.js';
import { termPhonemes } from '../../../src/search/index/lecture-terms.js';
import { ENGLISH } from '../../../src/search/language/languages/english.js';
import { loadSpokenEnglish } from '../../../src/search/language/spoken-english.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';

/** What is proposed where the database gives terms in some order, each said so often that there is room for one. */
async function proposed(typed: string, forms: readonly string[], ...terms: string[]) {
  const rows = terms.map((term) => {
    return {
      term,
      phonemes: Uint8Array.from(termPhonemes(term, ENGLISH)),
      times: 1_000_000,
      segments: 1_000_000,
    };
  });
  const query: Query = <Row>() => Promise.resolve(rows as Row[]);
  const words = parseQuery(typed).words.map((word) => ({
    ...word,
    role: 1,
    forms: [],
    characters: [],
    guesses: [],
  }));
  const looked = {
    words,
    forms: new Map(forms.map((form) => [form, []])),
    longer: new Map(),
    inDigits: new Map(),
    isLong: false,
  };
  const extent = { segments: 1e8, words: 1e9, languages: [ENGLISH] };
  const { proposals, isUnsaid } = await proposeSounds(query, looked, extent, loadSpokenEnglish());
  return { conditions: proposals.map(({ condition }) => condition), isUnsaid };
}
const conditionsFor = async (...terms: string[]) => (await proposed('nite', [], ...terms)).conditions;

it('looks for the same of terms that sound alike, in whatever order the database gives them', async () => {
  const conditions = await conditionsFor('nyte', 'nighte', 'table');
  expect(conditions).toEqual([`'nighte':A`]);
  expect(await conditionsFor('nighte', 'table', 'nyte')).toEqual(conditions);
});

it('tells whether what was typed is said nowhere so', async () => {
  expect(await proposed('llama', [], 'lama')).toEqual({ conditions: [`'lama':A`], isUnsaid: true });
});

it('looks for a rare word as it may have been heard elsewhere, which only adds to where it is said', async () => {
  expect(await proposed('llama', ['llama'], 'lama')).toEqual({ conditions: [`'lama':A`], isUnsaid: false });
});

it('looks for no everyday word by its sound that is said', async () => {
  expect(await proposed('house', ['house'], 'horse')).toEqual({ conditions: [], isUnsaid: false });
});
