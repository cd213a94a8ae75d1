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

  it('nothing for function words alone', () => {
    expect(suggestTerms(material, 'what is the', () => true)).toEqual([]);
  });

  it('no function words before or after what sounds alike, as these belong to the sentence', () => {
    const heard = materialOf(['and colorization can work so well is so peeling but but']);
    expect(suggestTerms(heard, 'zeppelin', () => true)).toEqual(['peeling']);
  });
});
