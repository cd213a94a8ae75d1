import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  anyOf,
  eachFollowed,
  inARow,
  itselfSaying,
  not,
  saying,
  sayingAny,
  sayingCharacters,
  sayingNearly,
} from '../../../src/database/search/tsquery.js';
import { charactersLexeme, lexemesText } from '../../../src/database/stored-word.js';
import { characterPairs } from '../../../src/search/index/character-pairs.js';
import { emptyDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from '../fresh-database.js';

const SAID = ['jigsaw', 'puzzle', 'of', 'images'];
const [jigsaw, puzzle, images, cell] = ['jigsaw', 'puzzle', 'images', 'cell'].map(saying) as [
  string,
  string,
  string,
  string,
];

describe('nothing is asked for where there are no conditions', () => {
  it.each([anyOf, allOf, inARow, eachFollowed])('%o', (joined) => {
    expect(joined([])).toBeUndefined();
  });
});

describe.skipIf(HAS_NO_DATABASE)(`what is said fulfils${NEEDS_DATABASE}`, async () => {
  const { asSuperuser } = HAS_NO_DATABASE ? ({} as never) : await emptyDatabase();
  const fulfils = async (said: readonly string[], condition: string | undefined) => {
    const sql = 'SELECT $1::tsvector @@ $2::tsquery AS holds';
    const beside = characterPairs(said).map(charactersLexeme);
    const [row] = await asSuperuser<{ holds: boolean }>(sql, [lexemesText(said, 2, beside), condition]);
    return row?.holds;
  };

  it.each([
    [jigsaw, true],
    [cell, false],
    [anyOf([cell, puzzle]), true],
    [anyOf([cell]), false],
    [allOf([jigsaw, images]), true],
    [allOf([jigsaw, cell]), false],
    [allOf([anyOf([cell, puzzle]) ?? '', images]), true],
    [not(cell), true],
    [not(anyOf([cell, puzzle]) ?? ''), false],
    [inARow([jigsaw, puzzle]), true],
    [inARow([puzzle, jigsaw]), false],
    [inARow([jigsaw, images]), false],
    [eachFollowed([jigsaw, puzzle]), true],
    [eachFollowed([puzzle, images]), true],
    [eachFollowed([jigsaw, images]), false],
    [eachFollowed([puzzle, jigsaw]), false],
    [eachFollowed([jigsaw, puzzle, images]), true],
    [eachFollowed([jigsaw, puzzle, cell]), false],
    [inARow([anyOf([cell, jigsaw]) ?? '', puzzle]), true],
    [sayingAny([{ term: 'cell' }, { term: 'images' }]), true],
    [sayingAny([{ term: 'cell' }]), false],
    [itselfSaying('puzzle'), true],
    [itselfSaying('images'), false],
    [inARow([itselfSaying('puzzle'), saying('of')]), true],
    [inARow([itselfSaying('of'), images]), false],
  ])('%s: %s', async (condition, holds) => {
    expect(await fulfils(SAID, condition)).toBe(holds);
  });

  it.each([
    ['収差', true],
    ['自己', false],
    ['ドロップアウト', true],
    ['ロップ', true],
    ['トの', true],
    ['ウ', true],
    ['ドロアウト', false],
  ])('that %s stands in it: %s', async (characters, holds) => {
    expect(await fulfils(['色収差', 'ドロップアウト', 'の'], sayingCharacters(characters))).toBe(holds);
  });

  it.each([
    ['ドロップアト', true],
    ['ドロッパアウト', true],
    ['ドロップアウウト', true],
    ['トロッフアワト', false],
  ])('that it nearly does: %s, %s', async (characters, holds) => {
    expect(await fulfils(['ドロップアウト'], sayingNearly(characters))).toBe(holds);
  });

  it('the condition that it is said, whatever characters it has', async () => {
    const term = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        fc.constantFrom("'", '\\', "\\'", "a' | 'b", ':*', '!('),
      )
      .filter((text) => !text.includes('\0') && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(term, term, async (one, other) => {
        expect(await fulfils([one], saying(one))).toBe(true);
        expect(await fulfils([one], saying(other))).toBe(one === other);
      }),
      { numRuns: 200 },
    );
  });
});
