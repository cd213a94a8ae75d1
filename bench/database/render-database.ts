import { figure, megabytes, renderTable, seconds, withCommas } from '../table.js';
import type { Latency } from '../statistics.js';
import type { DatabaseMeasurement, Searched } from './measurement.js';

/** Lays out what was measured at one size. */
export function renderDatabase(measured: DatabaseMeasurement): string {
  const { segments, filled, inDatabase, inMemory, atOnce } = measured;
  const largest = filled.tables.slice(0, 4).map(({ name, bytes }) => `${name} ${megabytes(bytes)}`);
  return [
    `### ${withCommas(segments)} segments, ${withCommas(filled.lectures)} lectures`,
    renderTable([
      ['', 'in the database', 'in memory'],
      ['load, s', seconds(filled.ms), '–'],
      ['size on disk, MB', megabytes(filled.bytes), '–'],
      ['reading the list of lectures, ms', figure(inDatabase.listMs), '–'],
      ['memory of a process after all queries, MB', megabytes(inDatabase.bytes), megabytes(inMemory.bytes)],
      ['processor per search in the bot, ms', figure(inDatabase.botCpuMs), '–'],
      ['processor per search in PostgreSQL, ms', figure(inDatabase.databaseCpuMs), '–'],
      [`refused of ${inDatabase.asked} searches, as they take too long`, `${inDatabase.refused}`, '0'],
    ]),
    `The largest tables with their indexes, in MB: ${largest.join(', ')}.`,
    'Latency of a search, top 5, in ms:',
    renderTable([
      ['', ...['p50', 'p95', 'p99'].flatMap((name) => [`database ${name}`, `memory ${name}`])],
      ...inDatabase.latencies.map(([kind, latency]) => [kind, ...sideBySide(latency, of(inMemory, kind))]),
      ['suggestions', ...sideBySide(inDatabase.complete, inMemory.complete)],
    ]),
    'Processes that ask at once, each for the next one as soon as it has its answer, all kinds mixed:',
    renderTable([
      ['', 'answers a second', 'refused', 'p50, ms', 'p95, ms', 'p99, ms'],
      ...atOnce.map(({ shards, each }) => [
        `${shards} at once`,
        figure(each.reduce((sum, one) => sum + one.answers / one.seconds, 0)),
        withCommas(each.reduce((sum, one) => sum + one.refused, 0)),
        ...(['p50', 'p95', 'p99'] as const).map((name) =>
          figure(Math.max(...each.map(({ latency }) => latency[name]))),
        ),
      ]),
    ]),
  ].join('\n\n');
}

function of({ latencies }: Searched, wanted: string): Latency | undefined {
  return latencies.find(([kind]) => kind === wanted)?.[1];
}

function sideBySide(one: Latency, other: Latency | undefined): string[] {
  return (['p50', 'p95', 'p99'] as const).flatMap((name) => [
    figure(one[name]),
    other === undefined ? '–' : figure(other[name]),
  ]);
}
