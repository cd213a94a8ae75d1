import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SOUND_EVIDENCE } from '../../src/search/weights.js';
import { MIXED_SETS } from '../query-sets.js';
import { readSet } from '../read-set.js';
import { fitWeights } from './fit-weights.js';
import { learnConfusions } from './learn-confusions.js';
import { isHeldBack, parseMishearings, type Mishearing } from './mishearings.js';
import { collectRecordings } from './recordings.js';
import { renderConfusions } from './render-confusions.js';
import { renderShares, renderWeights } from './sound-report.js';
import { collectSoundSet, type SoundSet } from './sound-set.js';
import { misheardSounds } from './sounds-of.js';
import { spokenShares } from './spoken-sounds.js';

const MISHEARINGS = 'eval/sound/mishearings.tsv';
const CONFUSIONS = 'src/search/sound/confusions.ts';
/** The weights are fitted to these and to the recordings; of the others only the figures are looked at. */
const FITTED_TO = ['tuning', 'third', 'recordings'];
const HOSTS = ['tuning', 'third'];
const SEEDS_APART = 100;
const TERMS_PER_KIND = 300;
const TERMS_PER_KIND_OF_RECORDINGS = 40;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  const mishearings = parseMishearings(await readFile(MISHEARINGS, 'utf8'), MISHEARINGS);
  const learntFrom = mishearings.filter((one) => !isHeldBack(one));
  if (values.write) {
    await writeConfusions(learntFrom);
    return;
  }
  const sets = await collectSets(learntFrom, mishearings.filter(isHeldBack));
  const fitted = fitWeights(sets.filter(({ name }) => FITTED_TO.includes(name)));
  console.log(`Fitted to ${FITTED_TO.join(', ')}.\n`);
  console.log(`${renderWeights(SOUND_EVIDENCE, fitted)}\n`);
  console.log('Share of terms for which something is heard:\n');
  console.log(`${renderShares('in use', sets, SOUND_EVIDENCE)}\n`);
  console.log(renderShares('fitted', sets, fitted));
}

async function writeConfusions(learntFrom: readonly Mishearing[]): Promise<void> {
  await writeFile(
    CONFUSIONS,
    renderConfusions(learnConfusions(learntFrom.map(misheardSounds), spokenShares())),
  );
  console.log(
    `${CONFUSIONS} is learnt from ${learntFrom.length} terms. Fit the weights again: npm run eval:sound`,
  );
}

async function collectSets(
  learntFrom: readonly Mishearing[],
  heldBack: readonly Mishearing[],
): Promise<SoundSet[]> {
  const terms = learntFrom.map(({ said }) => said);
  const loaded = await Promise.all(
    MIXED_SETS.map(async (set) => ({ name: set.name, set: await readSet(set) })),
  );
  const hosts = loaded.filter(({ name }) => HOSTS.includes(name)).flatMap(({ set }) => set.corpus.lectures);
  const perKind = TERMS_PER_KIND_OF_RECORDINGS;
  return [
    // No two sets are to have the same absent terms.
    ...loaded.map(({ name, set }, number) =>
      collectSoundSet(name, set, terms, SEEDS_APART * number, TERMS_PER_KIND),
    ),
    collectRecordings('recordings', learntFrom, { hosts, seed: SEEDS_APART * loaded.length, perKind }),
    collectRecordings('recordings held back', heldBack, {
      hosts,
      seed: SEEDS_APART * (loaded.length + 1),
      perKind,
    }),
  ];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
