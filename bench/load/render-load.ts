import { groupBy } from '../../src/import/reading/group-by.js';
import { describeMachine } from '../document.js';
import { fold } from '../fold.js';
import { summarise } from '../statistics.js';
import { figure, megabytes, renderTable, withCommas } from '../table.js';
import { renderGoals } from './goals.js';
import { HEARTBEAT_MS, type Load, type LoadMeasurement, type Phase } from './measure-load.js';
import { outcomeOf, type Deed } from './outcome.js';

/** How it was measured. */
export interface LoadRun extends Load {
  readonly command: string;
  readonly segments: number;
  readonly date: Date;
}

/** What stands below the figures. */
const IN_A_RUSH = `## What the bot does in a rush

- Interactions are begun in the order they come, a few milliseconds' worth in each turn of the event loop, so that
  heartbeats and answers have their turns in between. The longest turn is the one in which discord.js reads all that
  has come.
- Discord is asked for time after 1.5 seconds, 30 ms sooner for each other interaction under way, and at once where there
  are 50 of them, except where there is nothing to search for. If all of them were asked for at the last moment, together,
  it would be too late for many.
- The thread that searches is given three questions at a time; the others wait outside. Suggestions come first, since
  Discord can't be asked for time for them, and of nine questions one is a search however many suggestions wait.
- Answers that members wait for are sent as soon as they are there. discord.js would send 50 a second, which is Discord's
  limit for everything but answers to interactions.`;

const QUANTILES = ['p50', 'p95', 'p99', 'worst'] as const;

/** The page that says what load the bot bears. */
export function renderLoad(measurement: LoadMeasurement, run: LoadRun): string {
  const { phases, memory, heartbeats } = measurement;
  return [
    '# What load the bot bears',
    introduction(run),
    describeMachine(run.date),
    `**Lectures.** ${withCommas(run.segments)} segments.`,
    renderGoals(measurement),
    '## Answers',
    renderTable([
      ['', 'sent', 'in 3 s', 'asked for time', 'lost', 'twice', 'sent again'],
      ...phases.map(answerRow),
    ]),
    'Milliseconds until Discord had the first answer, or was asked for time:',
    renderTimes(phases, ({ firstMs }) => firstMs),
    'Milliseconds until the member had what they asked for:',
    renderTimes(phases, ({ finalMs }) => finalMs),
    `The first burst, by what members did, until they had it:`,
    renderDeeds(phases[0]?.deeds ?? []),
    "## The gateway's thread",
    fold(
      'Milliseconds by which its event loop was late, and what it had of the processors. Where it waited long for one, ' +
        'others were at work on the machine:',
    ),
    renderTable([
      ['', 'late, p99', 'worst', 'ran', 'waited for a processor', 'the stand-in late, worst'],
      ...phases.map(threadRow),
    ]),
    `${withCommas(heartbeats.count)} heartbeats came, one asked for each ${HEARTBEAT_MS / 1_000} s; the latest was ` +
      `${figure(heartbeats.worstMs)} ms late. The connection was lost ${heartbeats.lost} times.`,
    '## Memory',
    renderTable([
      ['MB', 'resident', 'heaps'],
      ...memory.map(([when, { residentBytes, heapBytes }]) => [
        when,
        megabytes(residentBytes),
        megabytes(heapBytes),
      ]),
      ...phases.map(({ name, peakBytes }) => [`${name}, peak`, megabytes(peakBytes), '–']),
    ]),
    IN_A_RUSH,
  ].join('\n\n');
}

function introduction({ command, burst, rate, seconds, moreBursts }: LoadRun): string {
  return fold(
    `The figures are from \`${command}\`: ${withCommas(burst)} interactions come to the bot at once, then ${rate} a ` +
      `second for ${seconds} seconds, then ${moreBursts} more bursts. They are what members do: searches of all ` +
      'kinds, suggestions while typing, buttons and menus under the answers, times, outlines, lists, words of a message, ' +
      'and what has to be refused, by thousands of members in several places and languages. Discord is the stand-in that ' +
      'the tests have, a process of its own on the same machine: it checks every answer, and refuses a first one after ' +
      '3 seconds as Discord does. Times are from when it sent the interaction. Before, the bot answered as many as a ' +
      'burst at leisure. Memory is that at rest, with the garbage of all threads collected, except for the peaks.',
  );
}

function answerRow({ name, deeds }: Phase): string[] {
  const { sent, inTime, deferred, lost, doubled, sentAgain } = outcomeOf(deeds);
  return [name, ...[sent, inTime, deferred, lost, doubled, sentAgain].map(withCommas)];
}

function threadRow({ name, delayMs, processor, standInHeldUpMs }: Phase): string[] {
  const had = processor === undefined ? ['–', '–'] : [processor.ranMs, processor.waitedMs].map(figure);
  return [name, figure(delayMs.p99), figure(delayMs.worst), ...had, figure(standInHeldUpMs)];
}

function renderTimes(
  phases: readonly Phase[],
  times: (outcome: ReturnType<typeof outcomeOf>) => readonly number[],
): string {
  const rows = phases.map(({ name, deeds }) => [name, ...quantiles(times(outcomeOf(deeds)))]);
  return renderTable([['', ...QUANTILES], ...rows]);
}

function renderDeeds(deeds: readonly Deed[]): string {
  const all = groupBy(deeds, ({ what }) => what);
  const rows = [...all].map(([what, some]) => [
    what,
    withCommas(some.length),
    ...quantiles(outcomeOf(some).finalMs),
  ]);
  return renderTable([['', 'times', ...QUANTILES], ...rows]);
}

function quantiles(times: readonly number[]): string[] {
  if (times.length === 0) return QUANTILES.map(() => '–');
  const latency = summarise(times);
  return QUANTILES.map((one) => figure(latency[one]));
}
