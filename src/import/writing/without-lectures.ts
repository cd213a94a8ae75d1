import { realpath } from 'node:fs/promises';
import type { Inputs, PassedOver } from '../reading/find-inputs.js';
import type { ImportTarget } from './import-target.js';
import type { PlacedLectures } from './placed-lectures.js';

/**
 * Takes those files away from what is to be imported that are lectures already, as when the folder is named that the
 * bot reads: everything would be there twice. A file can't be imported to itself, either.
 *
 * @param places - the lectures in the folder of the target
 */
export async function withoutLectures(
  inputs: Inputs,
  target: ImportTarget,
  places: PlacedLectures,
): Promise<Inputs> {
  const lectureFiles = new Set<string>();
  for (const file of new Set([...places.values()].flat().map(({ file }) => file))) {
    lectureFiles.add(await realPathOf(file));
  }
  const written = target.kind === 'file' ? await realPathOf(target.path) : undefined;
  const captions: string[] = [];
  const leftOut: PassedOver[] = [];
  const failed: PassedOver[] = [];
  for (const path of inputs.captions) {
    const real = await realPathOf(path);
    if (lectureFiles.has(real)) {
      leftOut.push({ path, why: 'these are lectures already, in the folder that is imported to' });
    } else if (real === written) {
      failed.push({ path, why: 'lectures are written to this file. Name another with --out.' });
    } else {
      captions.push(path);
    }
  }
  return {
    ...inputs,
    captions,
    leftOut: [...inputs.leftOut, ...leftOut],
    failed: [...inputs.failed, ...failed],
  };
}

/** The path itself where there is no such file. */
async function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
