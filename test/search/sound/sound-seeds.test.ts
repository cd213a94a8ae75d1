import { describe, expect, it } from 'vitest';
import { loadSpokenEnglish } from '../../../src/search/language/spoken-english.js';
import { pronounceHeard, pronounceTyped } from '../../../src/search/sound/pronounce.js';
import { readyTerms, soundSeeds } from '../../../src/search/sound/sound-seeds.js';

const WORDS = 8_000;
const term = (text: string, times = 1) => ({
  term: text,
  phonemes: Uint8Array.from(pronounceHeard(text)),
  times,
});
const seedsOf = (typed: string, terms: readonly ReturnType<typeof term>[]) => {
  const [sounds = []] = pronounceTyped(typed, false, 1);
  return soundSeeds(readyTerms(terms), sounds, WORDS, loadSpokenEnglish()).toSorted(
    (a, b) => b.worth - a.worth,
  );
};

describe('around words that sound like a part of what was typed it is looked for more', () => {
  it('those that share more of its sounds come first', () => {
    const found = seedsOf('mikolov', [term('mike'), term('niccolo'), term('photosynthesis'), term('the')]);
    expect(found.map((one) => one.term.term).slice(0, 1)).toEqual(['niccolo']);
    expect(found.map((one) => one.term.term)).not.toContain('photosynthesis');
  });

  it('the rarer of two that sound the same comes first', () => {
    const [night, knight] = [term('night', 90), term('knight', 1)];
    expect(seedsOf('nite', [night, knight]).map((one) => one.term)).toEqual([knight, night]);
  });

  it.each([
    ['a word without sounds', 'mikolov', ''],
    ['a word that is much longer', 'cat', 'catastrophically'],
    ['a word that has too little of it', 'convolutional', 'a'],
    ['a long word that shares no run of sounds', 'mikolov', 'weatherman'],
    ['a word of quite other sounds', 'kubernetes', 'rhyme'],
    ['nor one of which a sound or two are alike', 'tyvek', 'choir'],
  ])('not %s', (_, typed, text) => {
    expect(seedsOf(typed, [term(text)])).toEqual([]);
  });
});
