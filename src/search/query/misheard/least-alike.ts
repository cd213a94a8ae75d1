import { numberAt } from '../../number-at.js';
import { alignSounds, costOfStep, type Step } from '../../sound/align-sounds.js';
import { CONFUSION_COSTS, SOUND_WEIGHTS, sumOver } from '../../sound/sound-costs.js';

/**
 * How alike the word of a sequence is that is least like what was heard for it. What sounds like two words may have but one of
 * them: "the mitochondrion" sounds much like "inner mitochondrial", and nothing in it like "inner".
 *
 * @param ways - in which the words may be said, each word by word, at least one
 * @param heard - all that was heard for them
 * @param counts - by the number of a word, whether it is looked at
 * @returns 1 when all of its sounds are the same, 0 or less when they are no likelier than chance, as in `SoundAlike`; 1 for no word
 */
export function leastAlike(
  ways: readonly (readonly (readonly number[])[])[],
  heard: readonly number[],
  counts: (word: number) => boolean,
): number {
  const alignments = ways.map((words) => ({ words, ...alignSounds(words.flat(), heard, CONFUSION_COSTS) }));
  const { words, steps } = alignments.reduce((best, one) => (one.cost < best.cost ? one : best));
  const costs = costsOfEach(words, steps);
  const likenesses = words.flatMap((sounds, word) =>
    counts(word) && sounds.length > 0 ? [1 - numberAt(costs, word) / sumOver(SOUND_WEIGHTS, sounds)] : [],
  );
  return Math.min(1, ...likenesses);
}

/** What the steps cost that belong to each word; what was heard between two words belongs to the first. */
function costsOfEach(words: readonly (readonly number[])[], steps: readonly Step[]): readonly number[] {
  const owners = words.flatMap((sounds, word) => sounds.map(() => word));
  const costs = words.map(() => 0);
  let said = 0;
  for (const step of steps) {
    if (step.said !== undefined) said++;
    const owner = numberAt(owners, Math.max(0, said - 1));
    costs[owner] = numberAt(costs, owner) + costOfStep(step, CONFUSION_COSTS);
  }
  return costs;
}
