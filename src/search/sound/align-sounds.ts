import { numberAt } from '../number-at.js';
import { PHONEME_COUNT } from './phonemes.js';

/** What it costs that sounds are not heard as they were said, in nats; see `sound-costs.ts`. */
export interface ConfusionCosts {
  /** What each sound tells when it is heard as itself. */
  readonly tells: readonly number[] | Float32Array;
  readonly lost: readonly number[] | Float32Array;
  readonly gained: readonly number[] | Float32Array;
  /** At `said * PHONEME_COUNT + heard`; 0 for the same sound. */
  readonly changed: readonly number[] | Float32Array;
}

/** One step from what was said to what was heard: a sound for another or for itself, one lost, or one gained. */
export interface Step {
  readonly said: number | undefined;
  readonly heard: number | undefined;
}

/** What a step costs. */
export function costOfStep({ said, heard }: Step, { lost, gained, changed }: ConfusionCosts): number {
  if (said === undefined) return heard === undefined ? 0 : numberAt(gained, heard);
  return heard === undefined ? numberAt(lost, said) : numberAt(changed, said * PHONEME_COUNT + heard);
}

/** The cheapest way from what was said to what was heard. */
export interface Alignment {
  readonly cost: number;
  readonly steps: readonly Step[];
}

/** Finds the cheapest way from one sequence of sounds to another. */
export function alignSounds(
  said: readonly number[],
  heard: readonly number[],
  confusions: ConfusionCosts,
): Alignment {
  const columns = heard.length + 1;
  const costs = new Float64Array((said.length + 1) * columns).fill(Infinity);
  const froms = new Int32Array(costs.length);
  costs[0] = 0;
  const reach = (from: number, to: number, step: Step) => {
    const sum = numberAt(costs, from) + costOfStep(step, confusions);
    if (sum >= numberAt(costs, to)) return;
    costs[to] = sum;
    froms[to] = from;
  };
  for (let row = 0; row <= said.length; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const [one, other] = [said[row], heard[column]];
      if (one !== undefined && other !== undefined) reach(at, at + columns + 1, { said: one, heard: other });
      if (one !== undefined) reach(at, at + columns, { said: one, heard: undefined });
      if (other !== undefined) reach(at, at + 1, { said: undefined, heard: other });
    }
  }
  const steps: Step[] = [];
  for (let at = costs.length - 1; at > 0; at = numberAt(froms, at)) {
    const from = numberAt(froms, at);
    steps.push({
      said: at - from >= columns ? said[Math.floor(from / columns)] : undefined,
      heard: at - from === columns ? undefined : heard[from % columns],
    });
  }
  return { cost: numberAt(costs, costs.length - 1), steps: steps.reverse() };
}
