import { expect, it } from 'vitest';
import { groupsOfWords } from '../../../../src/search/query/sought/groups-of-words.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';

const wordsOf = (query: string) => parseQuery(query).words;

it.each([
  ['what was typed without a space', 'a my_b_c d', [[0], [1, 2, 3], [4]]],
  ['each by itself', 'a b', [[0], [1]]],
  ['nothing, where there is no word', '', []],
])('words belong together by how they were typed: %s', (_title, query, groups) => {
  expect(groupsOfWords(wordsOf(query))).toEqual(groups);
});

it('words belong together by another rule, if there is one', () => {
  const words = wordsOf('aa ab ba');
  const sameStart = groupsOfWords(words, (part, next) => next.term.startsWith(part.term.charAt(0)));
  expect(sameStart).toEqual([[0, 1], [2]]);
});
