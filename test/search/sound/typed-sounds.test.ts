import { describe, expect, it } from 'vitest';
import { LOSS_COSTS, readPhonemes } from '../../../src/search/sound/phonemes.js';
import { prepareSounds, WordFinder } from '../../../src/search/sound/typed-sounds.js';

describe('a word is looked for within what was typed', () => {
  const typedSounds = prepareSounds(readPhonemes('W ER D T UW V EH K'));
  const cost = (text: string) => new WordFinder(typedSounds).costWithin(Uint8Array.from(readPhonemes(text)));

  it.each([
    ['at the beginning', 'W ER D', 0],
    ['in the middle', 'D T UW', 0],
    ['at the end', 'V EH K', 0],
    ['nowhere, if it has no sounds', '', 0],
  ])('%s', (_title, sounds, expected) => {
    expect(cost(sounds)).toBe(expected);
  });

  it('and costs more the less alike it is, but no more than all its sounds', () => {
    expect(cost('B EH K')).toBeGreaterThan(0);
    expect(cost('SH AO NG')).toBeGreaterThan(cost('B EH K'));
    const whole = readPhonemes('SH AO NG').reduce((sum, sound) => sum + LOSS_COSTS[sound]!, 0);
    expect(cost('SH AO NG')).toBeLessThanOrEqual(whole + 1e-6);
  });

  it('by the same finder again and again', () => {
    const finder = new WordFinder(typedSounds);
    const word = Uint8Array.from(readPhonemes('V EH K'));
    finder.costWithin(Uint8Array.from(readPhonemes('SH AO NG')));
    expect(finder.costWithin(word)).toBe(0);
  });
});
