import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/search/language/languages/english.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';
import { planQuery } from '../../../src/search/query/plan-query.js';
import { everydayShare, stakeShare, wordWeight } from '../../../src/search/query/weight/word-weight.js';
import { materialOf } from '../material-of.js';
import { PAUSE } from '../small-search.js';

const material = materialOf([
  'the jigsaw puzzle of a house',
  PAUSE,
  'a linear layer and the jigsaw',
  PAUSE,
  'so the word tyvek model and 200 pictures',
]);
const planned = (query: string, there = material) => planQuery(there, parseQuery(query));
const concepts = (query: string) =>
  Object.fromEntries(planned(query).concepts.map((concept) => [concept.label, concept]));

describe('what a query asks for', () => {
  it.each([
    ['each word', 'jigsaw house', ['jigsaw', 'house']],
    ['words as they were typed, folded', 'JIGSAW Café', ['jigsaw', 'cafe']],
    ['the parts of a name', 'linearLayer', ['linear', 'layer']],
    ['phrases behind the words', '"jigsaw puzzle" house', ['house', 'jigsaw puzzle']],
  ])('is %s: %s', (_title, query, labels) => {
    expect(planned(query).concepts.map(({ label }) => label)).toEqual(labels);
  });

  it('must be there only where it is in quotation marks', () => {
    expect(planned('house "jigsaw puzzle"').concepts.map(({ required }) => required)).toEqual([false, true]);
  });
});

describe('a word weighs', () => {
  it('by how rare it is', () => {
    const { jigsaw, house } = concepts('jigsaw house');
    expect(jigsaw?.weight).toBeCloseTo(wordWeight(material, 2), 9);
    expect(house?.weight).toBeCloseTo(wordWeight(material, 1), 9);
  });

  it('less in a question, if everybody says it', () => {
    const share = everydayShare(material, 'house', ENGLISH);
    expect(share).toBeLessThan(0.5);
    expect(concepts('explain house')['house']?.weight).toBeCloseTo(share * wordWeight(material, 1), 9);
    expect(concepts('what is the house')['house']?.weight).toBeCloseTo(share * wordWeight(material, 1), 9);
    expect(concepts('house jigsaw')['house']?.weight).toBeCloseTo(wordWeight(material, 1), 9);
  });

  it('nothing, if it only holds a sentence together, unless nothing else was typed', () => {
    expect(concepts('the house')['the']?.weight).toBe(0);
    expect(concepts('the')['the']?.weight).toBeGreaterThan(0);
    expect(concepts('the "jigsaw puzzle"')['the']?.weight).toBe(0);
  });

  it.each([
    ['a word of their own', 'wo wird jigsaw vorgeturnt', 'vorgeturnt', true],
    ['an English word', 'wo erklärt er jigsaw tennis', 'tennis', false],
    ['any word, where nothing else is said', 'wo erklärt er zwieblo vorgeturnt', 'vorgeturnt', false],
  ])(
    'nothing that counts against a hit for who asks in another language with %s: %s',
    (_title, query, word, isNone) => {
      expect(concepts(query)[word]?.stake === 0).toBe(isNone);
    },
  );

  it('nothing that counts against a hit, if it is a word of asking that nobody says', () => {
    expect(concepts('overview of the jigsaw')['overview']?.stake).toBe(0);
    expect(concepts('overview of the jigsaw')['jigsaw']?.stake).toBeGreaterThan(0);
  });

  it('next to nothing where the lectures hardly seem to have it, but would weigh all', () => {
    const { zieblo } = concepts('jigsaw zieblo');
    expect(zieblo?.sureWeight).toBeCloseTo(wordWeight(material, 0), 9);
    expect(zieblo?.weight).toBeCloseTo(0.02 * wordWeight(material, 0), 9);
  });

  it('what it does in the language of the query, to which its phrases belong', () => {
    const both = materialOf(
      ['und die Faltung ist nicht die Größe', 'das ist die Faltung und nicht die Netze'],
      ['the cells die when they are told to die', 'and all of them die in the end'],
    );
    const weights = (query: string) => planned(query, both).concepts.map(({ weight }) => weight);
    expect(weights('die Faltung ist')[0]).toBe(0);
    expect(weights('die "Faltung und nicht"')[0]).toBe(0);
    expect(weights('die cells')[0]).toBeGreaterThan(0);
    expect(weights('die "told to"')[0]).toBeGreaterThan(0);
  });

  it('as much as any, if it is a part of a name that is said', () => {
    for (const part of ['linear', 'layer']) {
      expect(concepts('linear.layer')[part]?.sureWeight).toBeCloseTo(wordWeight(material, 1), 9);
    }
  });

  it('less, if it is a part of a name that nobody says', () => {
    const all = concepts('vx layer')['vx']?.sureWeight ?? NaN;
    expect(concepts('vx.layer')['vx']?.sureWeight).toBeCloseTo(0.4 * all, 9);
    expect(concepts('layer.vx')['vx']?.sureWeight).toBeCloseTo(0.4 * all, 9);
    expect(concepts('vx.layer')['layer']?.sureWeight).toBeCloseTo(wordWeight(material, 1), 9);
  });

  it('as a stake the more, the less everyday it is', () => {
    for (const term of ['house', 'jigsaw']) {
      const { sureWeight = NaN, stake } = concepts('jigsaw house')[term] ?? {};
      expect(stake).toBeCloseTo(sureWeight * stakeShare(material, term, ENGLISH), 9);
    }
  });
});

describe('how sure it must be that something was meant', () => {
  it.each([
    ['by one word', 'jigsaw', 0.49],
    ['by two', 'jigsaw house', 0.49],
    ['by three, a little less', 'jigsaw house layer', 0.45],
    ['by four, less again', 'jigsaw house layer tyvek', 0.49 - 0.04 * 2 ** 1.5],
    ['by a dozen, not much', 'a1 b2 jigsaw house layer tyvek model puzzle pictures linear word zieblo', 0.2],
    ['without words of asking', 'explain jigsaw house', 0.49],
    ['without words that tell nothing', 'the jigsaw of the house', 0.49],
    ['with phrases', 'house layer "jigsaw puzzle"', 0.45],
  ])('%s: %s', (_title, query, least) => {
    expect(planned(query).leastSureness).toBeCloseTo(least, 9);
  });
});

describe('what a word that the lectures do not have was meant to be', () => {
  /** The words that something like them is found for. */
  const guessed = (query: string, there = material) => {
    const { alternatives, concepts } = planned(query, there);
    const near = alternatives
      .filter(({ kind }) => kind === 'fuzzy')
      .map(({ first }) => concepts[first]?.label);
    return near.join(' ');
  };
  const UNSAID = 'xa xb xc xd xe xf xg';
  const long = materialOf(['chromatic aberration']);

  it.each([
    [
      'of the five rarest',
      'horse jigsaq lineer layor pictuers puzzel',
      'jigsaq lineer layor pictuers puzzel',
    ],
    ['where these are said, also of others', 'horse tyvek jigsaw puzzle linear layer', 'horse'],
    [
      'of five, not counting what is said',
      'horse tyvek jigsaw lineer layor pictuers',
      'horse lineer layor pictuers',
    ],
    ['of one in a long query', 'jigsaq lineer layor pictuers puzzel modle tivek zztop', 'jigsaq'],
  ])('is looked for, %s: %s', (_title, query, expected) => {
    expect(guessed(query).split(' ').toSorted()).toEqual(expected.split(' ').toSorted());
  });

  it.each([
    ['with eleven letters', 'bberrationn', 'bberrationn'],
    ['not with twelve, which takes long', 'bberrrationn', ''],
  ])('is looked for in a long query %s: %s', (_title, typed, expected) => {
    expect(guessed(typed, long)).toBe(typed);
    expect(guessed(`${typed} ${UNSAID}`, long)).toBe(expected);
  });
});

describe('a word is looked for', () => {
  const kinds = (query: string, there = material) => [
    ...new Set(planned(query, there).alternatives.map(({ kind }) => kind)),
  ];

  it.each([
    ['by its sound', 'tivec', 'sound'],
    ['as a number', 'two hundred', 'number'],
    ['as a phrase', '"jigsaw puzzle"', 'phrase'],
    ['as its parts run together', 'jig saw', 'joined'],
    ['as a typo', 'jigsaq', 'fuzzy'],
  ])('%s: %s', (_title, query, kind) => {
    expect(kinds(query)).toContain(kind);
  });

  it('by its sound and its initials only where these are not switched off', () => {
    const deaf = { ...material, without: new Set(['sound', 'acronym'] as const) };
    expect(kinds('tivec', deaf)).not.toContain('sound');
    const letters = materialOf(['linear jigsaw house', PAUSE, 'ljh']);
    expect(kinds('LJH', letters)).toContain('acronym');
    expect(kinds('LJH', { ...letters, without: new Set(['acronym'] as const) })).not.toContain('acronym');
  });

  it('not by its sound in other languages', () => {
    const german = materialOf(['und die Faltung ist nicht die Größe, das ist Vektorraum und Wertetafel']);
    expect(kinds('Wektorraumm', german)).not.toContain('sound');
    const both = materialOf(
      ['und die Faltung ist nicht die Größe', 'das ist die Faltung und nicht die Netze'],
      ['the cells and the tyvek of it', 'and all of them are what they are'],
    );
    expect(kinds('what is the tivec', both)).toContain('sound');
    expect(kinds('was ist die tivec', both)).not.toContain('sound');
    const elsewhere = materialOf(
      ['und die Faltung ist nicht die Größe', 'das ist tyvek und nicht die Netze'],
      ['the cells and all of it', 'and all of them are what they are'],
    );
    expect(kinds('what is the tivec', elsewhere)).not.toContain('sound');
  });

  it('not by its sound where it is said as a number, but the words beside it are', () => {
    const there = materialOf(['200 pictures', PAUSE, 'too hunted', PAUSE, 'and then casper off came']);
    const heard = (query: string) =>
      planned(query, there)
        .alternatives.filter(({ kind }) => kind === 'sound')
        .map(({ first, last }) => `${first}-${last}`);
    expect(heard('too hundred')).not.toEqual([]);
    expect(heard('two hundred')).toEqual([]);
    expect(heard('kasparov two hundred')).toContain('0-0');
    expect(heard('two hundred kasparov')).toContain('2-2');
    expect(heard('kasparov two hundred').filter((part) => /^[12]-[12]$/.test(part))).toEqual([]);
  });

  it('without what is elided to its front, in a language that does so', () => {
    const french = materialOf(["et l'image est dans les données et c'est une image de l'école"]);
    expect(planned("l'image", french).concepts.map(({ label }) => label)).toEqual(['image']);
    expect(planned('limage', french).concepts.map(({ label }) => label)).toEqual(['image']);
    expect(planned('"limage est"', french).concepts.map(({ label }) => label)).toEqual(['image est']);
  });
});
