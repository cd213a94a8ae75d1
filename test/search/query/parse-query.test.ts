import { describe, expect, it } from 'vitest';
import { withoutLectureFilter, parseQuery } from '../../../src/search/query/parse-query.js';

/** A query in short: its words, then what else it asks for. */
function read(query: string) {
  const { words, phrases, excluded, lecture } = parseQuery(query);
  return {
    words: words.map(({ term }) => term).join(' '),
    ...(phrases.length > 0 && { phrases: phrases.map((phrase) => phrase.join(' ')) }),
    ...(excluded.length > 0 && { excluded: excluded.map((sequence) => sequence.join(' ')) }),
    ...(lecture !== undefined && { lecture }),
  };
}

it.each([
  ['-jigsaw', true],
  ['-"jigsaw puzzle" -tennis', true],
  ['-jigsaw tennis', false],
  ['"tennis" -jigsaw', false],
  ['what is -jigsaw', true],
  ['-log p', false],
  ['jigsaw', false],
  ['', false],
])('it is told whether nothing was typed but what is left out, and small words: %s', (query, expected) => {
  expect(parseQuery(query).isAllLeftOut).toBe(expected);
});

it('what is quoted or excluded is told as it was typed, too', () => {
  const { phraseWords, excludedWords } = parseQuery(`"L'eau word2vec" images -l'Onde -"d'un  réseau"`);
  const typed = (sequences: typeof phraseWords) => sequences.map((words) => words.map((word) => word.typed));
  expect(typed(phraseWords)).toEqual([["L'eau", 'word', '2', 'vec']]);
  expect(typed(excludedWords)).toEqual([["l'Onde"], ["d'un", 'réseau']]);
  expect(parseQuery("-l'onde").excludedWords).toEqual([]);
});

describe('a query is read as', () => {
  it.each([
    ['Jigsaw  puzzle', { words: 'jigsaw puzzle' }],
    ['"Inverse Graphics"', { words: '', phrases: ['inverse graphics'] }],
    ['the "a b" and "c d"', { words: 'the and', phrases: ['a b', 'c d'] }],
    ['“a b” „c d“ «e f» ＂g h＂', { words: '', phrases: ['a b', 'c d', 'e f', 'g h'] }],
    ['network -neural', { words: 'network', excluded: ['neural'] }],
    ['network -"neural net"', { words: 'network', excluded: ['neural net'] }],
    ['network -"neural net', { words: 'network', excluded: ['neural net'] }],
    ['"house" -jigsaw', { words: '', phrases: ['house'], excluded: ['jigsaw'] }],
    ['-log p', { words: 'log p' }],
    ['-log p(x | z)', { words: 'log p x z' }],
    ['-sin 2x', { words: 'sin 2 x' }],
    ['-log π', { words: 'log π' }],
    ['-log of the p -exp', { words: 'log of the p exp' }],
    ['what is -jigsaw', { words: 'what is jigsaw' }],
    ['-log the', { words: 'log the' }],
    ['the -"neural net"', { words: 'the neural net' }],
    ['a -log', { words: 'a', excluded: ['log'] }],
    ['-attention 2017', { words: '2017', excluded: ['attention'] }],
    ['p -log', { words: 'p', excluded: ['log'] }],
    ['-log "p"', { words: '', phrases: ['p'], excluded: ['log'] }],
    ['-log likelihood', { words: 'likelihood', excluded: ['log'] }],
    ['network -neural-net', { words: 'network', excluded: ['neural net'] }],
    ['skip-gram', { words: 'skip gram' }],
    ['-neural -"deep net"', { words: 'neural deep net' }],
    ['- neural', { words: 'neural' }],
    ['--neural', { words: 'neural' }],
    ['lecture:attention loss', { words: 'loss', lecture: 'attention' }],
    ['loss LECTURE:"Lecture 7"', { words: 'loss', lecture: 'Lecture 7' }],
    ['lecture: loss', { words: 'lecture loss' }],
    ['lecture:"" loss', { words: 'lecture loss' }],
    ['thelecture:x', { words: 'thelecture x' }],
    ['lecture:a lecture:b', { words: '', lecture: 'b' }],
    ['"a b', { words: 'a b' }],
    ['a" b', { words: 'a b' }],
    ['"" loss', { words: 'loss' }],
    ['-"" loss', { words: 'loss' }],
    ['"!?" loss', { words: 'loss' }],
    ['a"b c"d', { words: 'a d', phrases: ['b c'] }],
    ['a-"b c"', { words: 'a', phrases: ['b c'] }],
    ['AND OR NOT (x)', { words: 'and or not x' }],
    ['node.js', { words: 'node js' }],
    ['C++ -C#', { words: 'c++', excluded: ['c#'] }],
    ['(i.i.d.) non-i.i.d. U.S. e.g. I.E.E.E', { words: 'iid non iid u s e g ieee' }],
    ['kill -9 view(-1) -0.5? -3d', { words: 'kill 9 view 1 0.5', excluded: ['3d'] }],
    ['x^2 x^3 x^4 xy^2', { words: 'x 2 x 3 x 4 xy 2' }],
    ["don't", { words: 'dont' }],
    ['4,000 0.5', { words: '4000 0.5' }],
    ['the 1st and 22nd', { words: 'the 1st and 22nd' }],
    ['', { words: '' }],
    ['/ . , !', { words: '' }],
  ])('%j', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  it('its first 32 words, for nobody asks for more', () => {
    const many = Array.from({ length: 40 }, (_, i) => `w${'x'.repeat(i)}`).join(' ');
    expect(parseQuery(many).words).toHaveLength(32);
    expect(parseQuery(`"${many}"`).phrases[0]).toHaveLength(32);
  });
});

describe('of a query that is too long', () => {
  const times = (count: number, piece: string) => `${piece} `.repeat(count).trim();

  it.each([
    ['so many words are looked for', times(32, 'loss'), times(33, 'loss')],
    ['so many phrases', times(4, '"a b"'), times(5, '"a b"')],
    ['so many words of a phrase', `"${times(32, 'loss')}"`, `"${times(33, 'loss')}"`],
    ['so many words left out', `loss ${times(8, '-net')}`, `loss ${times(9, '-net')}`],
    ['so many words of a phrase left out', `a -"${times(32, 'loss')}"`, `a -"${times(33, 'loss')}"`],
    ['so many characters are read', `loss${' '.repeat(995)}x`, `loss${' '.repeat(996)}x`],
  ])('%s, and it is said that it was shortened', (_title, whole, tooLong) => {
    expect(parseQuery(whole).isShortened).toBe(false);
    expect(parseQuery(tooLong).isShortened).toBe(true);
    expect(read(tooLong)).toEqual(read(whole.replace(/ +x$/, '')));
  });

  it.each([
    ['not what is left of a word that is cut', `loss${' '.repeat(994)}network`, 'loss'],
    ['what ends where it is cut', `loss${' '.repeat(993)}net work`, 'loss net'],
    ['so much of a text without spaces', 'a'.repeat(1_001), 'a'.repeat(1_000)],
    ['nor of what is longer than words', `loss ${'a'.repeat(996)}`, `loss ${'a'.repeat(995)}`],
    ['not forty letters of one', `loss${' '.repeat(957)}${'a'.repeat(50)}`, 'loss'],
    ['forty letters of what has more', `loss${' '.repeat(956)}${'a'.repeat(50)}`, `loss ${'a'.repeat(40)}`],
  ])('is read %s', (_title, query, words) => {
    expect(read(query).words).toBe(words);
  });

  it.each([
    ['not the empty words', `${times(33, 'the')} loss of a und network`, 'loss network'],
    ['nor those of another language', `${times(33, 'und')} loss`, 'loss'],
    ['but these where it has no others', times(33, 'the'), times(32, 'the')],
    ['and these where it has few words', `${times(31, 'loss')} the`, `${times(31, 'loss')} the`],
  ])('%s', (_title, query, words) => {
    expect(read(query).words).toBe(words);
  });
});

describe('a query without what narrows it to lectures', () => {
  it.each([
    ['jigsaw lecture:neural', 'jigsaw'],
    ['lecture:"Deep Learning" jigsaw -puzzle', 'jigsaw -puzzle'],
    ['“chromatic aberration” LECTURE:x lens', '“chromatic aberration” lens'],
    ['a lecture:one b lecture:two c', 'a b c'],
    ['lecture: jigsaw', 'lecture: jigsaw'],
    ['"the lecture:one phrase" kept', '"the lecture:one phrase" kept'],
    ['lecture:all', ''],
  ])('%s', (query, rest) => {
    expect(withoutLectureFilter(query)).toBe(rest);
  });
});
