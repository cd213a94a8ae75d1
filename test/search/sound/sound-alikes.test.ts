import { describe, expect, it } from 'vitest';
import { pronounceTyped } from '../../../src/search/sound/pronounce.js';
import { findSoundAlikes } from '../../../src/search/sound/sound-alikes.js';
import { SOUND_WEIGHTS } from '../../../src/search/sound/sound-costs.js';
import { buildSoundIndex } from '../../../src/search/sound/sound-index.js';
import { loadSpokenEnglish } from '../../../src/search/language/spoken-english.js';
import { indexOf, PAUSE } from '../small-search.js';

const english = loadSpokenEnglish();

function listen(said: readonly string[], sounds: readonly number[], least = 0.5) {
  const index = indexOf(said);
  const sound = buildSoundIndex(index, english);
  return findSoundAlikes(index, sound, sounds, least, 800)
    .sort((a, b) => a.cost - b.cost)
    .map((alike) => ({
      ...alike,
      words: Array.from(
        index.stream.subarray(alike.start, alike.start + alike.length),
        (id) => index.terms[id],
      ).join(' '),
    }));
}

const typed = (...words: string[]) => words.flatMap((word) => pronounceTyped(word, false, 1)[0] ?? []);

describe('words are heard', () => {
  it.each([
    ['word to vec', ['word', 'to', 'vec'], 'so the word tyvek model', 'word tyvek'],
    ['word to vec', ['word', 'to', 'vec'], 'and word to back is old', 'word to back'],
    ['rotnet', ['rotnet'], 'they put a rot net there', 'rot net'],
    ['gradient descent', ['gradient', 'descent'], 'a gradient dissent was seen', 'gradient dissent'],
    ['attention', ['attention'], 'it takes a tension of that', 'tension'],
    ['one word as two', ['kasparov'], 'then casper off went home', 'casper off'],
    ['two words as one', ['pie', 'torch'], 'we love pytorch a lot', 'pytorch'],
    ['over the border of captions', ['word', 'to', 'vec'], 'so the word|tyvek model', 'word tyvek'],
  ])('%s', (_title, words, text, heard) => {
    expect(listen(text.split('|'), typed(...words))[0]?.words).toContain(heard);
  });

  it('not over a pause', () => {
    const found = listen(['so the word', PAUSE, 'tyvek model'], typed('word', 'to', 'vec'), 0.1);
    expect(found.length).toBeGreaterThan(0);
    for (const { words } of found) expect(words.split(' ')).not.toContain('');
  });

  it('not where nothing sounds like them', () => {
    expect(listen(['we had dinner and went home'], typed('word', 'to', 'vec'))).toEqual([]);
  });

  it('the same words at no cost', () => {
    const [best] = listen(['this is a neural network'], typed('neural', 'network'));
    expect(best).toMatchObject({ words: 'neural network', cost: 0, similarity: 1 });
  });

  it('the nearer the sounds the more alike', () => {
    const said = ['a network', PAUSE, 'a nedwerk', PAUSE, 'a netbook'];
    const found = listen(said, typed('network'), 0.3).map(({ words }) => words);
    expect(found.slice(0, 2)).toEqual(['network', 'nedwerk']);
  });

  it('only if they are as alike as asked for', () => {
    const said = ['the word tyvek and the word to back and the work vick'];
    const alike = (least: number) => listen(said, typed('word', 'to', 'vec'), least);
    const all = alike(0.1);
    for (const least of [0.4, 0.6, 0.8]) {
      const expected = all.filter(({ similarity }) => similarity >= least);
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(all.length);
      expect(alike(least)).toEqual(expected);
    }
  });

  it('with what is the same and what differs', () => {
    const [best] = listen(['this is a neural network'], typed('neural', 'network'));
    const [other] = listen(['this is a neural nedwork'], typed('neural', 'network'));
    expect(other?.cost).toBeGreaterThan(0);
    const tells = typed('neural', 'network').reduce((sum, sound) => sum + SOUND_WEIGHTS[sound]!, 0);
    expect(best).toMatchObject({ cost: 0, similarity: 1 });
    expect(other!.similarity).toBeCloseTo(1 - other!.cost / tells, 5);
    expect(other!.shared).toBeCloseTo(tells - other!.cost, 5);
  });

  it.each([
    ['as typed', 'neural', true],
    ['as another', 'mural', false],
  ])('and whether the first sound is the same: %s', (_title, said, sameStart) => {
    const [best] = listen([`this is ${said}`], typed('neural'), 0.3);
    expect(best).toMatchObject({ words: said, sameStart });
  });

  it('each place once, with the best words that start there', () => {
    const found = listen(
      ['the word to back and the word to vec and a word tyvek'],
      typed('word', 'to', 'vec'),
      0.3,
    );
    const starts = found.map(({ start }) => start);
    expect(new Set(starts).size).toBe(starts.length);
    expect(found[0]).toMatchObject({ words: 'word to vec', cost: 0 });
  });

  it('at most at so many places, the most promising first', () => {
    const said = [
      'we casper off now and casper of then',
      PAUSE,
      'the kasparov game',
      PAUSE,
      'cast a parcel off',
    ];
    const index = indexOf(said);
    const sound = buildSoundIndex(index, english);
    const at = (most: number) =>
      findSoundAlikes(index, sound, typed('kasparov'), 0.3, most).map(({ start, length }) =>
        Array.from(index.stream.subarray(start, start + length), (id) => index.terms[id]).join(' '),
      );
    expect(at(0)).toEqual([]);
    expect(at(1)).toEqual(['kasparov']);
    expect(at(800).length).toBeGreaterThan(2);
  });

  it('among thousands of other words, few of which are compared', () => {
    const consonants = Array.from('bdfgjlmnprstvwz');
    const others = consonants.flatMap((first) =>
      consonants.flatMap((second) => Array.from('aeiou').map((vowel) => `${first}${vowel}${second}o`)),
    );
    const index = indexOf(['we casper off now', PAUSE, ...others.flatMap((word) => [word, PAUSE])]);
    const found = findSoundAlikes(index, buildSoundIndex(index, english), typed('kasparov'), 0.1, 800);
    const best = [...found].sort((a, b) => a.cost - b.cost)[0];
    expect(best).toMatchObject({ length: 2 });
    expect(index.terms[index.stream[best!.start]!]).toBe('casper');
    expect(found.length).toBeLessThan(others.length / 20);
  });

  it('at no other places for leaving out early what promises less', () => {
    const ends = ['spar', 'rov', 'sper', 'par', 'zbar', 'zroff', 'srov', 'varov', 'ro', 'ruf'];
    const words = Array.from('kpsgtvrmlz').flatMap((first) =>
      Array.from('aoiu').flatMap((vowel) => ends.map((end) => first + vowel + end)),
    );
    const index = indexOf(
      words.flatMap((word, at) => Array.from({ length: 1 + (at % 3) }, () => [word, PAUSE]).flat()),
    );
    const sound = buildSoundIndex(index, english);
    const sounds = typed('kasparov');
    const startsOf = (most: number) =>
      findSoundAlikes(index, sound, sounds, -9, most).map(({ start }) => start);
    const all = startsOf(Infinity);
    expect(all.length).toBeGreaterThan(100);
    for (const most of [1, 5, 40, 80, 100]) expect(startsOf(most)).toEqual(all.slice(0, most));
  });

  it('with the oddest word in everyday English', () => {
    const oddest = (said: string) => listen([said], typed('word', 'to', 'vec'), 0.3)[0]?.oddest;
    expect(oddest('so word to back model')).toBeCloseTo(-Math.log2(english.share('word')), 3);
    expect(oddest('so word tyvek model')).toBeCloseTo(-Math.log2(english.share('tyvek')), 3);
  });

  it('with a rare word as more of a surprise than with common words', () => {
    const rarest = (said: string, heard: string) =>
      listen([said], typed('word', 'to', 'vec'), 0.3).find(({ words }) => words === heard)?.rarest ?? NaN;
    expect(rarest('so the word tyvek model', 'word tyvek')).toBeGreaterThan(
      rarest('so word to back model', 'word to back'),
    );
  });
});
