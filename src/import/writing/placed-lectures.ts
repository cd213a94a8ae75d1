import { cleanText } from '../../corpus/clean-text.js';
import { CorpusError } from '../../corpus/corpus-error.js';
import { columnName } from '../../corpus/csv/csv-columns.js';
import { findCsvFiles } from '../../corpus/csv/csv-files.js';
import { readCsvRows } from '../../corpus/csv/csv-rows.js';
import { openCsv } from '../../corpus/csv/open-csv.js';
import { loadCorpus } from '../../corpus/load-corpus.js';
import { hasSegmentColumns } from '../../corpus/rows/segment-rows.js';
import type { Segment } from '../../corpus/segment.js';
import type { ImportedLecture } from '../imported-lecture.js';

/** A file that has a lecture, among those that are imported to. */
export interface Place {
  readonly file: string;
  /** Whether all rows of the lecture in the file were imported. */
  readonly isImported: boolean;
}

/** Where each lecture is that the bot finds in a folder, by their video ids. */
export type PlacedLectures = ReadonlyMap<string, readonly Place[]>;

/**
 * Which lectures the files of a folder have. What cannot be read is passed over: the bot tells of it when it starts.
 */
export async function lecturesIn(folder: string): Promise<PlacedLectures> {
  const lectures = new Map<string, Place[]>();
  const files = await findCsvFiles(folder).catch((error: unknown) => {
    if (error instanceof CorpusError) return [];
    throw error;
  });
  for (const file of files) {
    try {
      for await (const { videoId, isImported } of rowsOf(file)) {
        const places = lectures.get(videoId) ?? [];
        const last = places.at(-1);
        if (last?.file !== file) lectures.set(videoId, [...places, { file, isImported }]);
        else if (!isImported) lectures.set(videoId, [...places.slice(0, -1), { file, isImported }]);
      }
    } catch {
      continue;
    }
  }
  return lectures;
}

/** Whether a file has all segments of a lecture, word for word, so that the bot takes them once wherever they are. */
export async function hasSegments(file: string, { videoId, segments }: ImportedLecture): Promise<boolean> {
  const lectures = await loadCorpus(file).then(
    ({ corpus }) => corpus.lectures,
    () => [],
  );
  const there = lectures.find((lecture) => lecture.videoId === videoId)?.segments ?? [];
  const known = new Set(there.map(keyOf));
  return segments.every((segment) => known.has(keyOf(segment)));
}

function keyOf({
  startSecond,
  endSecond,
  text,
}: Pick<Segment, 'startSecond' | 'endSecond' | 'text'>): string {
  return `${startSecond} ${endSecond} ${text}`;
}

async function* rowsOf(file: string): AsyncGenerator<{ videoId: string; isImported: boolean }> {
  let names: readonly string[] | undefined;
  for await (const row of readCsvRows(openCsv(file))) {
    if (row.kind === 'broken') continue;
    if (names === undefined) {
      names = row.fields.map(columnName);
      if (!hasSegmentColumns(names)) return;
      continue;
    }
    const field = (name: string) => cleanText(row.fields[names?.indexOf(name) ?? -1] ?? '');
    const videoId = field('video_id');
    if (videoId !== '') yield { videoId, isImported: field('source') !== '' };
  }
}
