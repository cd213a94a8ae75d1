import { SOUND_EVIDENCE } from '../../src/search/weights.js';
import { MIXED_SETS } from '../query-sets.js';
import { readSet } from '../read-set.js';
import { fitWeights } from './fit-weights.js';
import { renderShares, renderWeights } from './sound-report.js';
import { collectSoundSet, type SoundSet } from './sound-set.js';

/** The weights are fitted to these; of the others only the figures are looked at. */
const FITTED_TO = ['tuning', 'third'];
const SEED = 1;
const TERMS_PER_KIND = 300;

async function main(): Promise<void> {
  const sets: SoundSet[] = [];
  // A seed of its own for each: the two halves of a lecture are not to have the same absent terms.
  for (const [number, set] of MIXED_SETS.entries()) {
    sets.push(collectSoundSet(set.name, await readSet(set), SEED + number, TERMS_PER_KIND));
  }
  const fitted = fitWeights(sets.filter(({ name }) => FITTED_TO.includes(name)));
  console.log(`Fitted to ${FITTED_TO.join(' and ')}.\n`);
  console.log(`${renderWeights(SOUND_EVIDENCE, fitted)}\n`);
  console.log('Share of terms for which something is heard:\n');
  console.log(`${renderShares('in use', sets, SOUND_EVIDENCE)}\n`);
  console.log(renderShares('fitted', sets, fitted));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
