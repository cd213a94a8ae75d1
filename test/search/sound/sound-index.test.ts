import { describe, expect, it } from 'vitest';
import { readPhonemes, writePhonemes } from '../../../src/search/sound/phonemes.js';
import { buildSoundIndex, phonemesOf, roughRuns, shortRuns } from '../../../src/search/sound/sound-index.js';
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
