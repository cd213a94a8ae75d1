import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { visibleValue } from '../../corpus/csv/visible-value.js';
import { ImportError } from '../import-error.js';
import { failureOf, type Failure } from '../reading/failure.js';
import type { PassedOver } from '../reading/find-inputs.js';
import { groupBy } from '../reading/group-by.js';
import type { ReadLecture } from '../reading/read-lectures.js';
import { fileFor, type ImportTarget } from './import-target.js';
import { readLectureFile, refuseForeignRows, writeLectures } from './lecture-file.js';
import { whileLocked } from './lecture-lock.js';
import { hasSegments, type Place, type PlacedLectures } from './placed-lectures.js';
import { writtenFile } from './written-file.js';

/** A lecture that was written, and where to. */
export interface StoredLecture extends ReadLecture {
  readonly file: string;
}

/** What came of writing lectures. */
export interface StoredLectures {
  readonly stored: readonly StoredLecture[];
  readonly leftOut: readonly PassedOver[];
  readonly failed: readonly Failure[];
}

interface Written {
  readonly written: readonly StoredLecture[];
  readonly refused: readonly Failure[];
}

/**
 * Writes lectures to where they belong. Those that cannot be written, or are in another file there already, do not stop
 * the others.
 *
 * @param places - the lectures in the folder of the target
 */
export async function storeLectures(
  lectures: readonly ReadLecture[],
  target: ImportTarget,
  places: PlacedLectures,
): Promise<StoredLectures> {
  const stored: StoredLecture[] = [];
  const leftOut: PassedOver[] = [];
  const failed: Failure[] = [];
  const placed: StoredLecture[] = [];
  for (const lecture of lectures) {
    const file = placeOf(lecture, target, places);
    const others = (places.get(lecture.lecture.videoId) ?? []).filter((place) => place.file !== file);
    const same = await firstWith(others, lecture);
    const [other] = others;
    if (same !== undefined) {
      leftOut.push({ path: lecture.path, why: `the lecture is in ${same.file} already, word for word` });
    } else if (other !== undefined) {
      failed.push({ path: lecture.path, message: foundTwice(lecture, other, target) });
    } else {
      placed.push({ ...lecture, file });
    }
  }
  for (const [file, ofFile] of groupBy(placed, (lecture) => lecture.file)) {
    const { written, refused } = await storeInFile(file, ofFile);
    stored.push(...written);
    failed.push(...refused);
  }
  return { stored, leftOut, failed };
}

/** A lecture stays where it was imported to before, unless the operator says where to write it. */
function placeOf({ lecture }: ReadLecture, target: ImportTarget, places: PlacedLectures): string {
  const own = fileFor(target, lecture.videoId);
  if (target.isChosen) return own;
  const before = (places.get(lecture.videoId) ?? [])
    .filter(({ file, isImported }) => isImported && /\.csv$/i.test(file))
    .map(({ file }) => file);
  return before.includes(own) ? own : (before[0] ?? own);
}

async function firstWith(places: readonly Place[], { lecture }: ReadLecture): Promise<Place | undefined> {
  for (const place of places) {
    if (await hasSegments(place.file, lecture)) return place;
  }
  return undefined;
}

function foundTwice({ path, lecture }: ReadLecture, place: Place, { isChosen }: ImportTarget): string {
  const instead =
    isChosen && place.isImported ? ' Or import it without --out, and it is replaced where it is.' : '';
  return (
    `${path}: the lecture ${visibleValue(lecture.videoId)} is in ${place.file} already, and what is in both would be ` +
    'found twice. Remove its rows there, or the whole file if it is not needed, and import it again.' +
    instead
  );
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
