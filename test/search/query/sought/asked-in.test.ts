import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../src/search/language/languages/english.js';
import { GERMAN } from '../../../../src/search/language/languages/german.js';
import { SPANISH } from '../../../../src/search/language/languages/spanish.js';
import { askedIn, withoutAsking } from '../../../../src/search/query/sought/asked-in.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { saidShare } from '../../../../src/search/query/weight/word-weight.js';
import { materialOf } from '../../material-of.js';
import { PAUSE } from '../../small-search.js';

const material = materialOf(['the jigsaw puzzle and a bin of the mais', PAUSE, 'word to vec it is']);
const codeOf = (query: string) =>
  askedIn(parseQuery(query).words, [ENGLISH], ENGLISH, (term) => saidShare(material, term)).code;

describe('what is asked about lectures in English is asked in', () => {
  it.each([
    ['de', 'wo erklärt er jigsaw'],
    ['de', 'was ist word2vec?'],
    ['de', 'jigsaw kommt in der Klausur dran'],
    ['de', 'wie funktioniert das mit dem jigsaw puzzle'],
    ['es', '¿qué es jigsaw?'],
    ['es', 'que es jigsaw'],
    ['fr', 'où parle-t-il du jigsaw'],
    ['fr', "qu'est-ce que jigsaw"],
    ['fr', 'comment fonctionne le proof of work'],
    ['de', 'was ist mean squared error'],
    ['de', 'bag of words beispiel'],
    ['pt', 'onde ele fala de jigsaw'],
    ['pt', 'para que serve jigsaw'],
    ['ja', 'jigsawとは何ですか'],
    ['ja', 'jigsawの説明'],
    ['en', 'what is jigsaw'],
    ['en', 'jigsaw'],
    ['en', ''],
  ])('%s: %s', (code, query) => {
    expect(codeOf(query)).toBe(code);
  });

  it.each([
    ['with a name that has small words', 'topic van den Oord'],
    ['with a name that has small words of another language', 'de Broglie and the Los Alamos lab'],
    [
      'with words that another language has as well',
      'passage retrieval and the point of a description logic',
    ],
    ['with a word of another language behind it', 'what does fonctionne mean'],
    ['with a name that begins as a word of another language', 'mann whitney test of the median'],
    ['with a prefix that is a word of another language', 'para virtualization of the kernel'],
    ['with functions that are words of another language', 'sin cos tan of the angle'],
    ['with a word that the lectures say', 'jigsaw bin mais'],
    ['with a name of parts', 'SimCLR'],
    ['with an acronym in capitals that is a word elsewhere', 'CE loss of the NUMA node'],
    ['with an acronym that is a word elsewhere', 'dem elevation'],
    ['with an acronym before a word that both languages have', 'ab testing in production'],
    ['with a word that begins terms', 'eigen decomposition'],
    ['with a term in Latin', 'ex ante'],
    ['with a term in Latin within others', 'ex ante utility of the auction'],
    ['with terms that have small words of French', 'avant garde and sans serif font'],
    ['with a term that has a small word of Spanish', 'todo list'],
    ['with an apostrophe', "jigsaw don't leak"],
    ['with accents', 'résumé parsing'],
    ['with a name in code', 'log_est and log_ist'],
  ])('English %s: %s', (_title, query) => {
    expect(codeOf(query)).toBe('en');
  });
});

it('a query is asked in no language that another lecture is in, as that one may be meant', () => {
  const { words } = parseQuery('wo erklärt er jigsaw');
  expect(askedIn(words, [ENGLISH, GERMAN], ENGLISH, () => 0)).toBe(ENGLISH);
});

it('words that two related languages have are no sign of the other', () => {
  const { words } = parseQuery('¿cómo se evita el sobreajuste?');
  expect(askedIn(words, [SPANISH], SPANISH, () => 0)).toBe(SPANISH);
});

describe('of what is asked in another language', () => {
  const termsOf = (query: string) => withoutAsking(parseQuery(query), GERMAN).map(({ term }) => term);

  it.each([
    ['what is sought is left', 'wo erklärt er jigsaw puzzle', ['jigsaw', 'puzzle']],
    ['all is left where nothing else would be', 'was ist das', ['was', 'ist', 'das']],
    ['what was typed together stays together', 'wo erklärt er das-net', ['das', 'net']],
    ['so do parts of names', 'wo erklärt er DasNet', ['das', 'net']],
    ['an acronym stays that is a word in it', 'wo erklärt er DAS', ['das']],
    ['no word stays where all are in capitals', 'WO IST JIGSAW', ['jigsaw']],
    ['words of asking go that were typed together', 'wo-ist jigsaw', ['jigsaw']],
  ])('%s: %s', (_title, query, expected) => {
    expect(termsOf(query)).toEqual(expected);
  });
});
