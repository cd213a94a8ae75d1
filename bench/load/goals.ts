import { figure, megabytes, renderTable, withCommas } from '../table.js';
import type { LoadMeasurement } from './measure-load.js';
import { outcomeOf } from './outcome.js';

/** What the bot is to bear, and how it did. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** Discord takes a first answer for so long, in milliseconds. */
const LONGEST_FIRST = 3_000;
/** The event loop of the gateway's thread is to be late by less than this, in milliseconds. */
const MOST_DELAY = 50;
/** A heartbeat that comes by so much later than asked for is late, in milliseconds: Discord asks for one in 41 s. */
const LATE = 1_000;
/** Memory that grows by more than this share is not flat; what is resident is partly kept by allocators for later. */
const MOST_GROWTH = { heaps: 0.05, resident: 0.1 };

/** Compares what was measured with what the bot is to bear. */
export function loadGoals({ phases, memory, heartbeats }: LoadMeasurement): readonly Goal[] {
  const outcomes = phases.map(({ deeds }) => outcomeOf(deeds));
  const sum = (of: (outcome: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const sent = sum((one) => one.sent);
  const inTime = sum((one) => one.firstMs.filter((ms) => ms <= LONGEST_FIRST).length);
  const lost = sum((one) => one.lost);
  const doubled = sum((one) => one.doubled);
  const p99 = Math.max(...phases.map(({ delayMs }) => delayMs.p99));
  return [
    {
      goal: `every interaction answered, or Discord asked for time, inside ${LONGEST_FIRST / 1_000} s`,
      measured: `${withCommas(inTime)} of ${withCommas(sent)}`,
      isMet: inTime === sent,
    },
    {
      goal: 'none lost, none answered twice',
      measured: `${withCommas(lost)} lost, ${withCommas(doubled)} twice`,
      isMet: lost === 0 && doubled === 0,
    },
    {
      goal: `event-loop delay of the gateway's thread: p99 below ${MOST_DELAY} ms in each phase`,
      measured: `${figure(p99)} ms`,
      isMet: p99 < MOST_DELAY,
    },
    {
      goal: `no heartbeat late by ${LATE / 1_000} s, the connection never lost`,
      measured: `${figure(heartbeats.worstMs)} ms, lost ${heartbeats.lost} times`,
      isMet: heartbeats.worstMs < LATE && heartbeats.lost === 0,
    },
    flat('heaps', MOST_GROWTH.heaps, memory, ({ heapBytes }) => heapBytes),
    flat('resident memory', MOST_GROWTH.resident, memory, ({ residentBytes }) => residentBytes),
  ];
}

/** What is in use after the first burst is kept for the next ones, what comes after that is to stay. */
function flat(
  what: string,
  most: number,
  memory: LoadMeasurement['memory'],
  of: (memory: LoadMeasurement['memory'][number][1]) => number,
): Goal {
  const [, first] = memory;
  const last = memory.at(-1);
  if (first === undefined || last === undefined) throw new Error('memory was not looked at');
  const growth = of(last[1]) / of(first[1]) - 1;
  return {
    goal: `${what}: grown by less than ${100 * most} % from after the first burst to the end`,
    measured: `${megabytes(of(first[1]))} to ${megabytes(of(last[1]))} MB`,
    isMet: growth < most,
  };
}

/** The goals with what came of them. */
export function renderGoals(measurement: LoadMeasurement): string {
  const rows = loadGoals(measurement).map(({ goal, measured, isMet }) => [
    goal,
    measured,
    isMet ? 'met' : 'not met',
  ]);
  return renderTable([['goal', 'measured', 'outcome'], ...rows]);
}
