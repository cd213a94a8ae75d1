import { percentile, summarise } from '../statistics.js';
import { HOSTILE_KINDS } from './hostile-texts.js';
import type { AbuseMeasurement } from './render-abuse.js';
import { SEARCH, type Way } from './ways.js';

/** What hostile texts are put to. */
export interface Asked {
  /** Queries as members type them, to compare with. */
  readonly ordinary: readonly string[];
  readonly textOf: (kind: string, length: number, number: number) => string;
  readonly ways: readonly Way[];
  /** Of each text the median of so many times counts; of one that takes long, one time. */
  readonly times: number;
  /** Puts a text in one of the ways; whether it was answered, not given up. */
  readonly put: (way: Way, text: string) => Promise<boolean>;
  /** Milliseconds of processors used so far, in all that answer: what else the machine does counts little then. */
  readonly usedMs: () => number | Promise<number>;
  /** Is told of each kind of text that is done. */
  readonly tell: (line: string) => void;
}

/** How long they took; the size is up to whoever knows it. */
export type TextTimes = Omit<AbuseMeasurement, 'segments'>;

const TEXTS_PER_KIND = 5;
const LONG_MS = 1_000;

/** Measures how long hostile texts take, and ordinary queries. */
export async function measureTexts({
  ordinary,
  textOf,
  ways,
  times: mostTimes,
  put,
  usedMs,
  tell,
}: Asked): Promise<TextTimes> {
  const givenUp: string[] = [];
  const timeOf = async (kind: string, way: Way, text: string) => {
    const times: number[] = [];
    for (let time = 0; time < mostTimes && (times[0] ?? 0) < LONG_MS; time++) {
      const begin = await usedMs();
      const isAnswered = await put(way, text);
      times.push((await usedMs()) - begin);
      if (!isAnswered) givenUp.push(`${kind} (${way.name})`);
    }
    return percentile(
      times.sort((a, b) => a - b),
      0.5,
    );
  };
  const timesOf = async (kind: string, way: Way, texts: readonly string[]) => {
    const times: number[] = [];
    for (const text of texts) times.push(await timeOf(kind, way, text));
    return times;
  };

  // The first time is for the JIT compiler.
  for (const text of ordinary) await put(SEARCH, text);
  const ordinaryMs = summarise(await timesOf('ordinary', SEARCH, ordinary));
  const hostileMs: Record<string, Record<string, number>> = {};
  for (const kind of HOSTILE_KINDS) {
    const worst: Record<string, number> = {};
    for (const way of ways) {
      const texts = Array.from({ length: TEXTS_PER_KIND }, (_, number) => textOf(kind, way.longest, number));
      worst[way.name] = Math.max(...(await timesOf(kind, way, texts)));
    }
    hostileMs[kind] = worst;
    tell(`  ${kind}: ${JSON.stringify(worst)}`);
  }
  return { ordinaryMs, hostileMs, givenUp: [...new Set(givenUp)] };
}
