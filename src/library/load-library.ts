import { removeLeftOver } from '../disk/left-over.js';
import type { BuildOrder } from './build-library.js';
import { snapshotPlace, type LibrarySource, type LoadedLibrary } from './library-source.js';
import { readLibrary } from './read-library.js';

/**
 * Loads lectures from their snapshot, or builds them where there is none that can be used.
 *
 * @param build - as `buildLibrary`, here or in another thread
 * @throws CorpusError when the data cannot be used
 */
export async function loadLibrary(
  source: LibrarySource,
  build: (order: BuildOrder) => Promise<LoadedLibrary>,
): Promise<LoadedLibrary> {
  const place = await snapshotPlace(source);
  if (place !== undefined) await removeLeftOver(place.path);
  const read = place === undefined ? [] : await readLibrary(place);
  if ('sections' in read) return read;
  const built = await build({ data: source.data, place });
  return { ...built, remarks: [...read, ...built.remarks] };
}
