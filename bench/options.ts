import { parseArgs } from 'node:util';

/** What to measure and where to write it. */
export interface BenchOptions {
  /** Numbers of segments, ascending, all different. */
  readonly sizes: readonly number[];
  /** Names of the contestants to measure. */
  readonly engines: readonly string[];
  /** Whoever has not finished by then is left out. */
  readonly minutes: number;
  /** Write `docs/performance.md`, too. */
  readonly write: boolean;
}

/** The sample lecture's size and a course's. */
const DEFAULT_SIZES = '100,5000';
const DEFAULT_MINUTES = '8';

/** How to call the benchmark, a line per option. */
export const USAGE = `npm run bench -- [options]
  --sizes N,N,...    numbers of segments, ${DEFAULT_SIZES} when left out; 100000 takes minutes, 1000000 half an hour
  --engines A,B,...  only these contestants
  --minutes N        for each contestant to be done, ${DEFAULT_MINUTES} when left out
  --write            write docs/performance.md, too`;

/**
 * Reads the command line.
 *
 * @param args - what follows the script's name
 * @param installed - names of the contestants that can be measured
 * @throws {Error} with a message for whoever typed it, on an unknown option or contestant or a number that is none
 */
export function parseOptions(args: readonly string[], installed: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: DEFAULT_SIZES },
      engines: { type: 'string' },
      minutes: { type: 'string', default: DEFAULT_MINUTES },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: readSizes(values.sizes),
    engines: values.engines === undefined ? installed : readEngines(values.engines, installed),
    minutes: readMinutes(values.minutes),
    write: values.write,
  };
}

function readSizes(list: string): number[] {
  const sizes = list.split(',').map((size) => {
    if (!/^[1-9]\d{0,6}$/.test(size)) {
      throw new Error(`"${size}" is no number of segments; write them as in --sizes ${DEFAULT_SIZES}`);
    }
    return Number(size);
  });
  return [...new Set(sizes)].sort((a, b) => a - b);
}

function readMinutes(minutes: string): number {
  if (!/^[1-9]\d{0,3}$/.test(minutes)) {
    throw new Error(`"${minutes}" is no number of minutes; write it as in --minutes ${DEFAULT_MINUTES}`);
  }
  return Number(minutes);
}

function readEngines(list: string, installed: readonly string[]): string[] {
  const names = [...new Set(list.split(','))];
  for (const name of names) {
    if (!installed.includes(name)) {
      throw new Error(`no contestant is called "${name}"; there are ${installed.join(', ')}`);
    }
  }
  return names;
}
