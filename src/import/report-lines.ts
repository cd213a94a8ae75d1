import Table from 'cli-table3';
import { LEFT_OUT, type LeftOut } from '../captions/left-out-tally.js';
import { visibleValue } from '../corpus/csv/visible-value.js';
import { formatRange } from '../timecode/format-timecode.js';
import type { PassedOver } from './reading/find-inputs.js';
import type { ReadLecture } from './reading/read-lectures.js';

/** What was imported, and what the operator should know of it. */
export interface ImportReport {
  readonly stored: readonly ReadLecture[];
  readonly leftOut: readonly PassedOver[];
  readonly remarks: readonly PassedOver[];
}

const HEAD = ['file', 'lecture', 'segments', 'range', 'took'];
const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);

/** Says in lines for the operator what came in, what was left out and why, and what is worth a look. */
export function reportLines({ stored, leftOut, remarks }: ImportReport): string[] {
  const allLeftOut = [
    ...stored.flatMap(({ path, transcript }) =>
      transcript.leftOut.map((what) => ({ path, why: describedLeftOut(what) })),
    ),
    ...leftOut,
  ];
  const allRemarks = [
    ...stored.flatMap(({ path, transcript }) =>
      transcript.remarks.map(({ sentence }) => ({ path, why: sentence })),
    ),
    ...remarks,
  ];
  return [
    ...(stored.length > 0 ? tableOf(stored) : []),
    ...listed('Left out:', allLeftOut),
    ...listed('Worth a look:', allRemarks),
  ];
}

function tableOf(stored: readonly ReadLecture[]): string[] {
  const table = new Table({
    head: HEAD,
    colAligns: ['left', 'left', 'right', 'right', 'right'],
    chars: { ...NO_LINES, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const { path, lecture, ms } of stored) {
    const { title, videoId, segments } = lecture;
    table.push([
      visibleValue(path),
      visibleValue(title === '' ? videoId : title),
      segments.length.toLocaleString('en'),
      formatRange(segments[0].startSecond, segments.at(-1)?.endSecond ?? 0),
      `${(ms / 1000).toFixed(2)} s`,
    ]);
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function listed(heading: string, items: readonly PassedOver[]): string[] {
  return items.length === 0 ? [] : [heading, ...items.map(({ path, why }) => `  ${path}: ${why}`)];
}

function describedLeftOut({ what, count, firstAt }: LeftOut): string {
  return `${count.toLocaleString('en')} ${LEFT_OUT[what]}${firstAt === undefined ? '' : `, the first at ${firstAt}`}`;
}
