import { describe, expect, it } from 'vitest';
import { readPhonemes, writePhonemes } from '../../../src/search/sound/phonemes.js';
import { roughRuns, shortRuns } from '../../../src/search/sound/rough-sounds.js';
import { GAIN_COSTS } from '../../../src/search/sound/sound-costs.js';
import { buildSoundIndex, phonemesOf } from '../../../src/search/sound/sound-index.js';
import { loadSpokenEnglish } from '../../../src/search/language/spoken-english.js';
import { indexOf } from '../small-search.js';

const shareRun = (one: readonly number[], other: readonly number[]) => one.some((run) => other.includes(run));

describe('words worth comparing have a run of rough sounds in common', () => {
  it.each([
    ['word tyvek', 'W ER D T AY V EH K', 'W ER D T UW B AE K'],
    ['network', 'N EH T W ER K', 'M EH D B ER G'],
  ])('%s', (_title, one, other) => {
    expect(shareRun(roughRuns(readPhonemes(one)), roughRuns(readPhonemes(other)))).toBe(true);
  });

  it('and others have none', () => {
    expect(shareRun(roughRuns(readPhonemes('N EH T W ER K')), roughRuns(readPhonemes('S IH K S')))).toBe(
      false,
    );
  });

  it('and a short word is found as a part of what was typed', () => {
    const typed = shortRuns(readPhonemes('W ER D T UW V EH K'));
    expect(shareRun(roughRuns(readPhonemes('T UW')), typed)).toBe(true);
    expect(shareRun(roughRuns(readPhonemes('S OW')), typed)).toBe(false);
  });
});

describe('of each word in the lectures', () => {
  const index = indexOf(['the word tyvek is the word', '模型']);
  const sound = buildSoundIndex(index, loadSpokenEnglish());
  const id = (term: string) => index.termIds.get(term)!;

  it.each([
    ['word', 'W ER D'],
    ['tyvek', 'T IH V EH K'],
    ['模型', ''],
  ])('%s the sounds are known', (term, sounds) => {
    expect(writePhonemes(phonemesOf(sound, id(term)))).toBe(sounds);
  });

  it('it is known how much it tells: the rarer the more', () => {
    const [the, word, tyvek] = ['the', 'word', 'tyvek'].map((term) => sound.bits[id(term)]!);
    expect(the).toBeLessThan(word!);
    expect(word).toBeLessThan(tyvek!);
  });
});

describe('the runs of rough sounds of a word', () => {
  const runs = (text: string) => roughRuns(readPhonemes(text));

  it.each([
    ['none, without sounds', '', 0],
    ['none, of sounds too weak to count', 'HH Y', 0],
    ['one, of a single sound', 'T', 1],
    ['one, of two sounds', 'T UW', 1],
    ['one, of three sounds', 'W ER D', 1],
    ['one for each three in a row', 'N EH T W ER K', 4],
    ['no more for sounds too weak to count', 'N EH T HH W ER K', 4],
  ])('are %s: %s', (_title, sounds, count) => {
    expect(runs(sounds)).toHaveLength(count);
  });

  it.each([
    ['sounds in another order', 'T UW K', 'K UW T'],
    ['a sound less', 'T UW', 'T UW T'],
    ['a sound more in front', 'T UW', 'UW T UW'],
    ['other sounds', 'T UW', 'K UW'],
    ['a single sound', 'T', 'T AA'],
  ])('differ from those of %s', (_title, one, other) => {
    expect(shareRun(runs(one), runs(other))).toBe(false);
  });

  it('are all different for different rough sounds', () => {
    const rough = ['AA', 'P', 'T', 'K', 'S', 'M', 'L'];
    const words = rough.flatMap((a) => [
      a,
      ...rough.flatMap((b) => [`${a} ${b}`, ...rough.map((c) => `${a} ${b} ${c}`)]),
    ]);
    expect(new Set(words.flatMap(runs)).size).toBe(words.length);
  });

  it('of what was typed are those of all short words that it may hold', () => {
    const typed = shortRuns(readPhonemes('T UW K'));
    expect(typed).toEqual(['T', 'T UW', 'UW', 'UW K', 'K'].flatMap(runs));
  });
});

describe('the words in the order of their sounds', () => {
  function inOrder() {
    const index = indexOf(['a tree and trees and treaty, some cat, 模型 and the cattle of a tree']);
    const sound = buildSoundIndex(index, loadSpokenEnglish());
    const terms = Array.from(sound.inOrder, (id) => index.terms[id]!);
    const soundsOf = (term: string) => [...phonemesOf(sound, index.termIds.get(term)!)];
    return { index, sound, terms, soundsOf };
  }

  it('are all those that can be said', () => {
    const { index, terms } = inOrder();
    expect([...terms].sort()).toEqual(index.terms.filter((term) => term !== '' && term !== '模型').sort());
  });

  it('stand beside those that begin alike, with the number of sounds they share', () => {
    const { sound, terms, soundsOf } = inOrder();
    expect(terms.indexOf('cattle')).toBe(terms.indexOf('cat') + 1);
    terms.forEach((term, place) => {
      const [own, before] = [soundsOf(term), place === 0 ? [] : soundsOf(terms[place - 1]!)];
      const differs = own.findIndex((one, at) => one !== before[at]);
      expect(sound.shared[place]).toBe(differs < 0 ? own.length : differs);
      expect(String.fromCharCode(...own) >= String.fromCharCode(...before)).toBe(true);
    });
  });

  it('have their sounds one after the other, and what these weigh', () => {
    const { index, sound, terms, soundsOf } = inOrder();
    terms.forEach((term, place) => {
      const [from, end] = [sound.placeStarts[place]!, sound.placeStarts[place + 1]!];
      expect([...sound.placePhonemes.subarray(from, end)]).toEqual(soundsOf(term));
      const weight = soundsOf(term).reduce((sum, one) => sum + GAIN_COSTS[one]!, 0);
      expect(sound.placeWeights[place]).toBeCloseTo(weight, 5);
      expect(sound.weights[index.termIds.get(term)!]).toBeCloseTo(weight, 5);
    });
    expect(sound.placeStarts).toHaveLength(terms.length + 1);
  });

  it('are found by each run of rough sounds they have', () => {
    const { sound, terms, soundsOf } = inOrder();
    terms.forEach((term, place) => {
      for (const run of roughRuns(soundsOf(term))) {
        const places = sound.runPlaces.subarray(sound.runStarts[run], sound.runStarts[run + 1]);
        expect(places.filter((one) => one === place)).toHaveLength(1);
      }
    });
  });
});

describe('how much a word tells', () => {
  const index = indexOf(['tyvek tyvek tyvek zwieblo the']);
  const bits = (term: string) => buildSoundIndex(index, loadSpokenEnglish()).bits[index.termIds.get(term)!]!;

  it.each([
    ['one that nobody else says', 'zwieblo', Math.log2(20_005)],
    ['one that nobody else says, three times', 'tyvek', Math.log2(20_005 / 3)],
  ])('%s: %s', (_title, term, expected) => {
    expect(bits(term)).toBeCloseTo(expected, 3);
  });

  it('one that everybody says, by how often that is', () => {
    expect(bits('the')).toBeCloseTo(-Math.log2(loadSpokenEnglish().share('the')), 1);
  });

  it('and how odd it is in everyday English, however often the lectures say it', () => {
    const { everydayBits } = buildSoundIndex(index, loadSpokenEnglish());
    for (const term of ['zwieblo', 'tyvek', 'the']) {
      const expected = -Math.log2(loadSpokenEnglish().share(term));
      expect(everydayBits[index.termIds.get(term)!]).toBeCloseTo(expected, 3);
    }
  });

  it('words that are not said in English have no sounds', () => {
    const silent = buildSoundIndex(index, loadSpokenEnglish(), (id) => index.terms[id] !== 'tyvek');
    expect([...phonemesOf(silent, index.termIds.get('tyvek')!)]).toEqual([]);
    expect([...phonemesOf(silent, index.termIds.get('the')!)]).not.toEqual([]);
  });
});
