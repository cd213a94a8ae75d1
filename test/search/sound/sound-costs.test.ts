import { describe, expect, it } from 'vitest';
import { CONFUSIONS } from '../../../src/search/sound/confusions.js';
import { PHONEME_COUNT, PHONEMES, readPhonemes } from '../../../src/search/sound/phonemes.js';
import {
  CHANGE_COSTS,
  GAIN_COSTS,
  LOSS_COSTS,
  SOUND_WEIGHTS,
} from '../../../src/search/sound/sound-costs.js';

const numberOf = (name: string) => readPhonemes(name)[0]!;
const change = (typed: string, heard: string) =>
  CHANGE_COSTS[numberOf(typed) * PHONEME_COUNT + numberOf(heard)]!;

describe('each of the 39 sounds', () => {
  it('has a line of costs', () => {
    expect(PHONEME_COUNT).toBe(39);
    const names = CONFUSIONS.trim()
      .split('\n')
      .map((line) => line.split(/\s+/)[0]);
    expect(names).toEqual(PHONEMES);
    for (const costs of [SOUND_WEIGHTS, LOSS_COSTS, GAIN_COSTS]) expect(costs).toHaveLength(39);
    expect(CHANGE_COSTS).toHaveLength(39 * 39);
  });

  it.each([
    ['tells something when it is heard as typed', SOUND_WEIGHTS],
    ['costs something when it is lost', LOSS_COSTS],
    ['costs something when it comes in from nowhere', GAIN_COSTS],
  ])('%s', (_title, costs) => {
    PHONEMES.forEach((name, sound) => {
      expect(costs[sound], name).toBeGreaterThan(0);
      expect(costs[sound], name).toBeLessThan(2);
    });
  });

  it('costs nothing when it is heard as typed, and something as any other', () => {
    for (const typed of PHONEMES) {
      for (const heard of PHONEMES) {
        const cost = change(typed, heard);
        if (typed === heard) expect(cost, typed).toBe(0);
        else expect(cost, `${typed} as ${heard}`).toBeGreaterThan(0);
        expect(cost, `${typed} as ${heard}`).toBeLessThan(2);
      }
    }
  });
});

describe('hearing one sound as another', () => {
  it.each([
    ['P', 'B', 'P', 'G'],
    ['T', 'D', 'T', 'M'],
    ['D', 'T', 'D', 'M'],
    ['V', 'B', 'V', 'SH'],
    ['M', 'N', 'M', 'S'],
    ['N', 'NG', 'N', 'K'],
    ['S', 'Z', 'S', 'M'],
    ['SH', 'CH', 'SH', 'K'],
    ['TH', 'F', 'TH', 'K'],
    ['IH', 'IY', 'IH', 'AO'],
    ['IH', 'EH', 'IH', 'T'],
    ['ER', 'R', 'ER', 'K'],
  ])('%s as %s costs less than %s as %s', (typed, near, other, far) => {
    expect(change(typed, near)).toBeLessThan(change(other, far));
  });

  it('may cost more one way than the other, as recognisers mishear', () => {
    expect(change('V', 'DH')).not.toBeCloseTo(change('DH', 'V'), 2);
  });
});

describe('a sound that is in every other word', () => {
  it.each([
    ['tells less when it is heard', 'AH', 'OY', SOUND_WEIGHTS],
    ['tells less when it is heard', 'T', 'ZH', SOUND_WEIGHTS],
    ['costs less to lose', 'AH', 'AO', LOSS_COSTS],
    ['costs less to lose', 'T', 'K', LOSS_COSTS],
    ['costs less when it comes in', 'D', 'ZH', GAIN_COSTS],
  ])('%s: %s than %s', (_title, common, rare, costs) => {
    expect(costs[numberOf(common)]).toBeLessThan(costs[numberOf(rare)]!);
  });
});
