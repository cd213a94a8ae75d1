import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to but not including 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  /** @throws {RangeError} when there is nothing to pick from */
  pick<T>(from: readonly T[]): T;
}

const TWO_TO_32 = 2 ** 32;
/** Seeds in a row differ in few bits only; this odd factor (2^32 / golden ratio) spreads them over all. */
const SPREAD = 0x9e3779b1;

/**
 * Makes a source of numbers. Each purpose takes its own, so that more of one thing leaves the others as they were.
 *
 * @param seeds - what to make it for: the same numbers give the same source
 */
export function makeRandom(...seeds: readonly number[]): Random {
  const generator = xoroshiro128plus(seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, SPREAD) | 0, 1));
  // Draws one by one: a bias of 2^-32 of the range does not matter for text, the time it takes does.
  const next = () => (generator.next() >>> 0) / TWO_TO_32;
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick(from) {
      if (from.length === 0) throw new RangeError('nothing to pick from');
      return from[between(0, from.length - 1)] as (typeof from)[number];
    },
  };
}
