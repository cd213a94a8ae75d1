import { SOUND_FEATURES, type SoundWeights } from '../../src/search/sound/sound-strength.js';
import { ABSENT_KINDS } from './absent-terms.js';
import { heardShares } from './shares.js';
import { MISHEARD_KINDS, type SoundSet } from './sound-set.js';

const NAME_WIDTH = 22;
const WIDTH = 11;

/** Lays out weights beside those in use, a line per feature. */
export function renderWeights(inUse: SoundWeights, fitted: SoundWeights): string {
  return [
    line('weight', ['in use', 'fitted']),
    ...SOUND_FEATURES.map((name) => line(name, [inUse[name].toFixed(3), fitted[name].toFixed(3)])),
  ].join('\n');
}

/** Lays out, a line per set, in what share of the misheard and of the absent terms something is heard. */
export function renderShares(title: string, sets: readonly SoundSet[], weights: SoundWeights): string {
  return [
    line(title, [...MISHEARD_KINDS, ...ABSENT_KINDS, 'all absent']),
    ...sets.map((set) => {
      const { misheard, absent, wronglyHeard } = heardShares(set, weights);
      return line(set.name, [...misheard, ...absent, wronglyHeard].map(share));
    }),
  ].join('\n');
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(WIDTH)).join('');
}

function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2).replace(/^0\./, '.');
}
