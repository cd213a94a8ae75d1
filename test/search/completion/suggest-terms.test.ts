import { describe, expect, it } from 'vitest';
import { isFunctionWord } from '../../../src/search/language/function-words.js';
import { suggestTerms } from '../../../src/search/completion/suggest-terms.js';
import { materialOf } from '../material-of.js';
import { PAUSE } from '../small-search.js';
import { material, spoken } from './spoken.js';

describe('nothing found, a member is offered', () => {
  it.each([
    ['a word that is spelt nearly so', 'jigsaq', 'jigsaw'],
    ['a word that begins alike', 'chromosome', 'chromatic'],
    ['another form', 'neurally', 'neural'],
    ['words that sound alike', 'aberation', 'aberration'],
  ])('%s: %s', (_title, query, offered) => {
    expect(suggestTerms(material, query, () => true)).toContain(offered);
  });

  it.each([
    'jigsaq chromosome',
    'ther',
    'ands',
    'offf',
    'the networking of brains',
    'kubernetes',
    'what is the',
    '',
    '!?',
    '模型',
    'x'.repeat(300),
  ])('no more than five things, all different, that are said, and no mere function words: %s', (query) => {
    const suggestions = suggestTerms(material, query, () => true);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    expect(new Set(suggestions).size).toBe(suggestions.length);
    for (const suggestion of suggestions) {
      expect(spoken).toContain(` ${suggestion} `);
      expect(isFunctionWord(suggestion)).toBe(false);
    }
  });

  it.each([
    ['jigsaq', ['jigsaw']],
    ['aberation', ['aberration', 'brain']],
    ['jigsaq chromatik', ['jigsaw', 'chromatic']],
    ['nueral', ['neural']],
    ['scale', ['scales']],
    ['jigsaq neural', ['neural', 'jigsaw']],
  ])('this and nothing else for %s, what is said as typed first', (query, expected) => {
    expect(suggestTerms(material, query, () => true)).toEqual(expected);
  });

  it('words as they were typed first, then those nearest by sound', () => {
    const there = materialOf([
      'the kasparov game and casper off it',
      PAUSE,
      'castaway',
      PAUSE,
      'the jigsaw and jigsaws',
    ]);
    const suggest = (query: string) => suggestTerms(there, query, () => true);
    expect(suggest('kasparof')[0]).toBe('kasparov');
    expect(suggest('kasparof')).toContain('casper');
    expect(suggest('jigsaw kasparof').slice(0, 2)).toEqual(['jigsaw', 'kasparov']);
    expect(suggest('kasparof jigsaw').slice(0, 2)).toEqual(['jigsaw', 'kasparov']);
  });

  it('no words that are looked at behind the sixth', () => {
    const unsaid = ['zorba', 'quomp', 'vextil', 'brundig', 'flombar', 'trozzle'].join(' ');
    const there = materialOf(['the jigsaw']);
    expect(suggestTerms(there, `${unsaid} jigsaq`, () => true)).toEqual([]);
    expect(suggestTerms(there, `jigsaq ${unsaid}`, () => true)).toEqual(['jigsaw']);
  });

  it('no words but the first of seven and more, and those of six', () => {
    const [zorba, ...unsaid] = ['zorba', 'quomp', 'vextil', 'brundig', 'flombar'];
    const suggest = (query: string) => suggestTerms(material, query, () => true);
    expect(suggest(`jigsaq ${unsaid.join(' ')} chromatik`)).toEqual(['jigsaw', 'chromatic']);
    expect(suggest(`jigsaq ${zorba} ${unsaid.join(' ')} chromatik`)).toEqual(['jigsaw']);
  });

  it('five things of the six that may be meant', () => {
    const there = materialOf(['jigsaw puzzle network chromatic kubernetes tyvek']);
    const query = 'jigsaq puzzel netwrk chromatik kubernets tyvec';
    const offered = ['jigsaw', 'puzzle', 'network', 'chromatic', 'kubernetes'];
    expect(suggestTerms(there, query, () => true)).toEqual(offered);
  });

  it.each([
    ['what begins with a function word is not offered for it', ['the theory of whales'], 'the', []],
    ['nor a function word that sounds like it', ['off of it'], 'offf', []],
    ['two mistakes in six letters may be mistakes', ['xylene'], 'bylone', ['xylene']],
    ['in five letters they are not', ['queue'], 'qubme', []],
    ['a word with another end is offered', ['jigsaw', PAUSE, 'jam'], 'jigpop', ['jigsaw']],
    ['and one that begins with as little as three letters', ['jigsaw', PAUSE, 'jam'], 'jig', ['jigsaw']],
    ['for four letters one that begins with three of them', ['jigsaw', PAUSE, 'jam'], 'jigp', ['jigsaw']],
    ['two letters are the beginning of too much', ['jigsaw'], 'ji', []],
    ['and two sounds are like too much', ['a knee', PAUSE, 'new'], 'kny', []],
    ['three sounds are not', ['kite'], 'kaat', ['kite']],
  ])('%s: %j, %s', (_title, said, query, expected) => {
    expect(suggestTerms(materialOf(said), query, () => true)).toEqual(expected);
  });

  it('of what sounds alike three things, the nearest first', () => {
    const there = materialOf([
      'cat',
      PAUSE,
      'kit',
      PAUSE,
      'cut',
      PAUSE,
      'caught',
      PAUSE,
      'coat',
      PAUSE,
      'kite',
    ]);
    expect(suggestTerms(there, 'kaat', () => true)).toEqual(['caught', 'cut', 'coat']);
  });

  it('a word that begins alike though of the places where it is said one alone was searched', () => {
    const there = materialOf(['jigsaw', PAUSE, 'jigsaw']);
    expect(suggestTerms(there, 'jigpop', (segment) => segment === 1)).toEqual(['jigsaw']);
  });

  it('a term that is said in two places, if one of them was searched', () => {
    expect(suggestTerms(material, 'chromatik', (segment) => segment === 4)).toContain('chromatic');
  });

  it('nothing that is not said where was searched', () => {
    expect(suggestTerms(material, 'jigsaq', (segment) => segment !== 2)).toEqual([]);
    expect(suggestTerms(material, 'jigsaq', (segment) => segment === 2)).toEqual(['jigsaw']);
  });

  it('something for each word typed, in turn', () => {
    const suggestions = suggestTerms(material, 'jigsaq chromatik', () => true);
    expect(suggestions.slice(0, 2)).toEqual(['jigsaw', 'chromatic']);
  });

  it('nothing that no search would take, as marks without a letter', () => {
    const heard = materialOf(['ા so']);
    expect(suggestTerms(heard, '㐀', () => true)).toEqual([]);
  });

  it('nothing for function words alone', () => {
    expect(suggestTerms(material, 'what is the', () => true)).toEqual([]);
  });

  it('no function words before or after what sounds alike, as these belong to the sentence', () => {
    const heard = materialOf(['and colorization can work so well is so peeling but but']);
    expect(suggestTerms(heard, 'zeppelin', () => true)).toEqual(['peeling']);
  });
});
