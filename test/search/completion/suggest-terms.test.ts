import { describe, expect, it } from 'vitest';
import { suggestTerms } from '../../../src/search/completion/suggest-terms.js';
import { isFunctionWord } from '../../../src/search/language/languages/english-words.js';
import type { Material } from '../../../src/search/material.js';
import { withoutPhrases } from '../../../src/search/query/sought/loosen-phrases.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';
import { planQuery } from '../../../src/search/query/plan-query.js';
import { materialOf } from '../material-of.js';
import { PAUSE } from '../small-search.js';
import { material, spoken } from './spoken.js';

/** What is offered for a query where nothing is found. */
function suggest(
  there: Material,
  query: string,
  isAmong: (segment: number) => boolean = () => true,
): string[] {
  return suggestTerms(there, planQuery(there, withoutPhrases(parseQuery(query))), isAmong);
}

describe('nothing found, a member is offered', () => {
  it.each([
    ['a word that is spelt nearly so', 'jigsaq', 'jigsaw'],
    ['a word that begins alike', 'chromosome', 'chromatic'],
    ['another form', 'neurally', 'neural'],
    ['words that sound alike', 'aberation', 'aberration'],
  ])('%s: %s', (_title, query, offered) => {
    expect(suggest(material, query)).toContain(offered);
  });

  it.each([
    ['jigsaq chromosome', 2],
    ['the networking of brains', 2],
    ['netwerks', 2],
    ['chromatic abberation jigsaq nueral brian scale', 5],
    ['ther', 0],
    ['ands', 0],
    ['offf', 0],
    ['kubernetes', 0],
    ['what is the', 0],
    ['', 0],
    ['!?', 0],
    ['模型', 0],
    ['x'.repeat(300), 0],
  ])('things that are said, all different, and no mere function words: for %s so many: %i', (query, many) => {
    const suggestions = suggest(material, query);
    expect(suggestions).toHaveLength(many);
    expect(new Set(suggestions).size).toBe(suggestions.length);
    for (const suggestion of suggestions) {
      expect(spoken).toContain(` ${suggestion} `);
      expect(isFunctionWord(suggestion)).toBe(false);
    }
  });

  it.each([
    ['jigsaq', ['jigsaw']],
    ['aberation', ['aberration']],
    ['jigsaq chromatik', ['chromatic', 'jigsaw']],
    ['nueral', ['neural']],
    ['scale', ['scales']],
    ['jigsaq neural', ['neural', 'jigsaw']],
  ])('this and nothing else for %s, what is said as typed first', (query, expected) => {
    expect(suggest(material, query)).toEqual(expected);
  });

  it('what was surely meant, and then nothing else that is only like it; what tells more first', () => {
    const there = materialOf([
      'the kasparov game and casper off it',
      PAUSE,
      'castaway',
      PAUSE,
      'the jigsaw and jigsaws',
    ]);
    expect(suggest(there, 'kasparof')).toEqual(['kasparov']);
    expect(suggest(there, 'jigsaw kasparof')).toEqual(['kasparov', 'jigsaw']);
    expect(suggest(there, 'kasparof jigsaw')).toEqual(['kasparov', 'jigsaw']);
  });

  it('five things of the six that may be meant', () => {
    const there = materialOf(['jigsaw chromatic puzzle kubernetes network tyvek']);
    const query = 'jigsaq puzzel netwrk chromatik kubernets tyvec';
    const offered = ['chromatic', 'kubernetes', 'tyvek', 'puzzle', 'network'];
    expect(suggest(there, query)).toEqual(offered);
  });

  it.each([
    ['what begins with a function word is not offered for it', ['the theory of whales'], 'the', []],
    ['nor a function word that sounds like it', ['off of it'], 'offf', []],
    ['two mistakes in six letters may be mistakes', ['xylene'], 'xelone', ['xylene']],
    ['in five letters they are not', ['queue'], 'qubme', []],
    ['a word with another end is offered', ['jigsaw', PAUSE, 'jam'], 'jigpop', ['jigsaw']],
    ['and one that begins with as little as three letters', ['jigsaw', PAUSE, 'jam'], 'jig', ['jigsaw']],
    ['for four letters one that begins with three of them', ['jigsaw', PAUSE, 'jam'], 'jigp', ['jigsaw']],
    ['two letters are the beginning of too much', ['jigsaw'], 'ji', []],
    ['and two sounds are like too much', ['a knee', PAUSE, 'new'], 'kny', []],
    ['three sounds are not', ['kite'], 'kaat', ['kite']],
  ])('%s: %j, %s', (_title, said, query, expected) => {
    expect(suggest(materialOf(said), query)).toEqual(expected);
  });

  it('of what sounds alike two things, the nearest in sounds and letters first', () => {
    const there = materialOf(['cat', PAUSE, 'cut', PAUSE, 'caught', PAUSE, 'coat', PAUSE, 'kite']);
    expect(suggest(there, 'koat')).toEqual(['coat', 'cat']);
  });

  it('a word that begins alike though of the places where it is said one alone was searched', () => {
    const there = materialOf(['jigsaw', PAUSE, 'jigsaw']);
    expect(suggest(there, 'jigpop', (segment) => segment === 1)).toEqual(['jigsaw']);
  });

  it('what is said where was searched, however often it is said in other lectures before', () => {
    const others = Array.from({ length: 7_500 }, () => 'other');
    const there = materialOf([...Array.from({ length: 2_500 }, () => 'jigsaw'), ...others]);
    expect(suggest(there, 'jigsaw xqzzv', (segment) => segment === 2_400)).toEqual(['jigsaw']);
  });

  it('a term that is said in two places, if one of them was searched', () => {
    expect(suggest(material, 'chromatik', (segment) => segment === 4)).toContain('chromatic');
  });

  it('nothing that is not said where was searched', () => {
    expect(suggest(material, 'jigsaq', (segment) => segment !== 2)).toEqual([]);
    expect(suggest(material, 'jigsaq', (segment) => segment === 2)).toEqual(['jigsaw']);
  });

  it('something for each word typed, what tells more first', () => {
    const suggestions = suggest(material, 'jigsaq chromatik');
    expect(suggestions).toEqual(['chromatic', 'jigsaw']);
  });

  it('nothing that no search would take, as marks without a letter', () => {
    const heard = materialOf(['ા so']);
    expect(suggest(heard, '㐀')).toEqual([]);
  });

  it('nothing for function words alone', () => {
    expect(suggest(material, 'what is the')).toEqual([]);
  });

  it('no function words before or after what sounds alike, as these belong to the sentence', () => {
    const heard = materialOf(['and colorization can work so well is so peeling but but']);
    expect(suggest(heard, 'zeppelin')).toEqual(['peeling']);
  });
});
