import { numberAt } from '../../src/search/number-at.js';
import { PHONEME_COUNT, PHONEMES } from '../../src/search/sound/phonemes.js';
import type { ConfusionCosts } from '../../src/search/sound/align-sounds.js';

/** Ten nats are a cost of 1, of which thousandths are written. */
const PER_NAT = 100;

/** Writes the module that the engine reads costs from. */
export function renderConfusions({ tells, lost, gained, changed }: ConfusionCosts): string {
  const write = (nats: number) => String(Math.round(PER_NAT * nats));
  const lines = PHONEMES.map((name, sound) => {
    const changes = changed.slice(sound * PHONEME_COUNT, (sound + 1) * PHONEME_COUNT);
    const numbers = [numberAt(tells, sound), numberAt(lost, sound), numberAt(gained, sound), ...changes];
    return `${name.padEnd(2)}${numbers.map((nats) => write(nats).padStart(5)).join('')}`;
  });
  return `/**
 * How the sounds of English are misheard, learnt from what recognisers wrote for terms: \`npm run eval:sound -- --write\`
 * writes this file. A line for each sound, in thousandths of the costs of \`sound-costs.ts\`: what it tells, what it costs to
 * lose it, what it costs that it comes in from nowhere, and what it costs that it is heard as each of the sounds in the
 * order of the lines.
 */
export const CONFUSIONS = \`
${lines.join('\n')}
\`;
`;
}
