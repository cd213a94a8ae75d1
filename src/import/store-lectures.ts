import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failureOf, type Failure } from './failure.js';
import type { PassedOver } from './find-inputs.js';
import { groupBy } from './group-by.js';
import { ImportError } from './import-error.js';
import { fileFor, folderOf, lecturesIn, type ImportTarget, type PlacedLecture } from './import-target.js';
import { readLectureFile, refuseForeignRows, writeLectures } from './lecture-file.js';
import { whileLocked } from './lecture-lock.js';
import type { ReadLecture } from './read-lectures.js';
import { writtenFile } from './written-file.js';

/** A lecture that was written, and where to. */
export interface StoredLecture extends ReadLecture {
  readonly file: string;
}

/** What came of writing lectures. */
export interface StoredLectures {
  readonly stored: readonly StoredLecture[];
  readonly remarks: readonly PassedOver[];
  readonly failed: readonly Failure[];
}

interface Written {
  readonly written: readonly StoredLecture[];
  readonly refused: readonly Failure[];
}

/** Writes lectures to where they belong. Those that cannot be written do not stop the others. */
export async function storeLectures(
  lectures: readonly ReadLecture[],
  target: ImportTarget,
): Promise<StoredLectures> {
  const places = await lecturesIn(folderOf(target));
  const stored: StoredLecture[] = [];
  const remarks: PassedOver[] = [];
  const failed: Failure[] = [];
  const placed = lectures.map((lecture) => ({ ...lecture, file: placeOf(lecture, target, places) }));
  for (const [file, ofFile] of groupBy(placed, (lecture) => lecture.file)) {
    const { written, refused } = await storeInFile(file, ofFile);
    stored.push(...written);
    failed.push(...refused);
  }
  for (const { path, file, lecture } of stored) {
    const others = (places.get(lecture.videoId) ?? []).filter((place) => place.file !== file);
    remarks.push(
      ...others.map((other) => ({
        path,
        why:
          `the lecture is in ${other.file}, too, and everything in both is found twice. ` +
          'Remove its rows there, or the whole file if it is not needed.',
      })),
    );
  }
  return { stored, remarks, failed };
}

/** A lecture stays where it was imported to before, unless the operator says where to write it. */
function placeOf(
  { lecture }: ReadLecture,
  target: ImportTarget,
  places: ReadonlyMap<string, readonly PlacedLecture[]>,
): string {
  const own = fileFor(target, lecture.videoId);
  if (target.isChosen) return own;
  const before = (places.get(lecture.videoId) ?? [])
    .filter(({ file, isImported }) => isImported && /\.csv$/i.test(file))
    .map(({ file }) => file);
  return before.includes(own) ? own : (before[0] ?? own);
}

async function storeInFile(path: string, lectures: readonly StoredLecture[]): Promise<Written> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await writtenFile(path);
    return await whileLocked(file, () => addToFile(path, file, lectures));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message =
      error instanceof ImportError ? reason : `${path} cannot be written: ${reason}. It is as it was before.`;
    return { written: [], refused: lectures.map((lecture) => ({ path: lecture.path, message })) };
  }
}

async function addToFile(path: string, target: string, lectures: readonly StoredLecture[]): Promise<Written> {
  const written: StoredLecture[] = [];
  const refused: Failure[] = [];
  const file = await readLectureFile(path);
  for (const lecture of lectures) {
    try {
      refuseForeignRows(file, lecture.lecture.videoId);
      written.push(lecture);
    } catch (error) {
      refused.push(failureOf(lecture.path, error));
    }
  }
  if (written.length > 0) {
    await writeLectures(
      { ...file, path: target },
      written.map(({ lecture }) => lecture),
    );
  }
  return { written, refused };
}
