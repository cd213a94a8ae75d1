import { dictionary } from 'cmu-pronouncing-dictionary';
import { loadSpokenEnglish } from '../../src/search/language/spoken-english.js';
import { numberAt } from '../../src/search/number-at.js';
import { PHONEME_COUNT, readPhonemes } from '../../src/search/sound/phonemes.js';

/** The share that each sound has of everyday English, by its number; together 1. */
export function spokenShares(): readonly number[] {
  const english = loadSpokenEnglish();
  const times = new Float64Array(PHONEME_COUNT);
  for (const [word, said] of Object.entries(dictionary)) {
    if (!english.knows(word)) continue;
    for (const sound of readPhonemes(said)) times[sound] = numberAt(times, sound) + english.share(word);
  }
  const all = times.reduce((sum, one) => sum + one, 0);
  return Array.from(times, (one) => one / all);
}
