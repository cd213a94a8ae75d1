import { describe, expect, it } from 'vitest';
import { lengthOfRun } from '../../../../src/search/index/runs.js';
import { findTied, isSymbol } from '../../../../src/search/query/found/find-tied.js';
import { findWord } from '../../../../src/search/query/found/find-words.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { chooseUnits } from '../../../../src/search/query/sought/query-units.js';
import { sharesOfRoles } from '../../../../src/search/query/weight/word-weight.js';
import { materialOf, wordsAt } from '../../material-of.js';

/** What is found of a name: where its parts are said together, and which of them are only said apart. */
function tied(said: readonly string[], query: string) {
  const material = materialOf(said);
  const units = chooseUnits(material, parseQuery(query).words);
  const roles = sharesOfRoles(units.map(({ term }) => term));
  const known = units.flatMap(({ term }, at) => findWord(material, term, at).alternatives);
  const { alternatives, apart } = findTied(units, roles, known);
  const together = alternatives
    .filter(({ kind }) => kind === 'joined')
    .flatMap(({ runs }) =>
      Array.from(runs.starts, (start, at) => wordsAt(material, start, lengthOfRun(runs, at))),
    );
  return { together, apart: [...apart].map((part) => units[part]?.term), alternatives, units };
}

describe('a name with small parts', () => {
  it.each<[string, string, string[], string[], string[]]>([
    ['a letter and an empty word', 'Q_out', ['q out and q in'], ['q out'], []],
    ['two letters', 'y_j', ['the y j'], ['y j'], []],
    ['what ties them is said', 'f(x)', ['the f of x'], ['f of x'], []],
    ['what ties them is said, more than once', 'f(x)', ['f f f of x'], ['f of x'], []],
    ['no more than a word may be said for it', 'f(x)', ['the f of an x'], [], ['f', 'x']],
    ['the other order', 'y_j', ['for j y is'], [], ['y', 'j']],
    ['a number and a word', '4-layer', ['a 4 layer net'], ['4 layer'], []],
    ['a number and another form of the word', '4-layer', ['4 layers'], ['4 layers'], []],
    ['a number in words', '4-layer', ['four layers'], ['four layers'], []],
    ['a number with a point', 'f1-0.5', ['an f 1 of 0.5'], ['f 1 of 0.5', '1 of 0.5'], []],
    ['a longer number tells more', 'b/300', ['b or 300'], ['b or 300'], []],
    ['three small parts', 'y_j^2', ['the y j squared and 2'], ['y j'], ['2']],
    ['more parts than anybody says', 'a_b_c_d_e_f_g_h_k', ['a b c d e f g h k'], [], []],
    ['a number far from the word', '4-layer', ['a layer of size 4'], [], ['4']],
    ['a number whose word is never said', '4-layer', ['the 4 of us'], [], []],
    ['two small parts beside a word', 'net-v-2', ['a net v 2 or a net v'], ['net v 2', 'net v', 'net v'], []],
    ['a pair of its parts', 'net-v-weights', ['a net v with some weights'], ['net v'], []],
    ['empty words beside a word', 'trade-off', ['a trade off'], [], []],
    ['no small part', 'layer-net', ['a layer net'], [], []],
    ['no name', 'x i', ['the x i'], [], []],
    ['a script without spaces', '自己のX', ['自己のX'], [], []],
  ])('%s: %s', (_title, query, said, together, apart) => {
    const found = tied(said, query);
    expect(found.together).toEqual(together);
    expect(found.apart).toEqual(apart);
  });

  it('counts nothing by these parts alone, if it has no others', () => {
    const { alternatives } = tied(['q out and q in'], 'Q_out');
    expect(alternatives.map(({ kind, first, last }) => [kind, first, last])).toEqual([['joined', 0, 1]]);
    expect(tied(['q and so on'], 'Q_out').alternatives).toEqual([]);
  });

  it.each([
    ['a number of one digit and a letter', '7q', ['7 of them'], [0.4]],
    ['a longer number and a letter', '700q', ['700 of them'], [1]],
  ])('counts something by a number alone: %s', (_title, query, said, surenesses) => {
    expect(tied(said, query).alternatives.map(({ sureness }) => sureness)).toEqual(surenesses);
  });

  it('counts less by its small parts alone, the others as ever', () => {
    const { alternatives } = tied(['a 4 layer net'], '4-layer');
    expect(alternatives.map(({ kind, first, last, sureness }) => [kind, first, last, sureness])).toEqual([
      ['exact', 0, 0, 0.4],
      ['exact', 1, 1, 1],
      ['joined', 0, 1, 1],
    ]);
  });
});

it.each([
  ['a letter and an empty word', 'Q_out', true],
  ['letters', 'y_j', true],
  ['a letter and a word', 'x_layer', false],
  ['a letter and a number', 'x_1', false],
  ['a letter by itself', 'x', false],
  ['letters that are not tied', 'x i', false],
])('a symbol is no word: %s, %s', (_title, query, expected) => {
  const { words } = parseQuery(query);
  const roles = sharesOfRoles(words.map(({ term }) => term));
  expect(isSymbol(words, roles)).toBe(expected);
});
