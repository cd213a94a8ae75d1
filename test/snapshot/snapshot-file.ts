import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect } from 'vitest';
import { readSnapshot, type SnapshotRead } from '../../src/snapshot/read-snapshot.js';
import type { Sections } from '../../src/snapshot/section.js';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.js';
import { dataFolder } from '../corpus/data-folder.js';

export const KEY = 'data 1, code 1';
export const SECTIONS: Sections = { bytes: Uint8Array.of(1, 2, 3), numbers: Float64Array.of(0.5, -1) };

/** A path in a folder that is removed when the test is over; there is no file yet. */
export async function snapshotPath(): Promise<string> {
  return join(await dataFolder({}), 'lectures.snapshot');
}

/** Writes the sections and does something to the bytes; what comes of reading it. */
export async function readChanged(
  path: string,
  sections: Sections,
  change: (bytes: Buffer) => Uint8Array,
): Promise<SnapshotRead> {
  await writeSnapshot(path, KEY, sections);
  await writeFile(path, change(await readFile(path)));
  return await readSnapshot(path, KEY);
}

/** A file with any header and body, and the checksum that goes with them. */
export function forged(header: string, body: Uint8Array): Buffer {
  const padded = Buffer.from(header.padEnd(Math.ceil(header.length / 8) * 8));
  const whole = Buffer.concat([
    Buffer.from([0x8c, 0x53, 0x4e, 0x41, 0x50, 0x0d, 0x0a, 0x1a]),
    Buffer.from(Uint32Array.of(1, padded.length).buffer),
    padded,
    body,
  ]);
  return Buffer.concat([whole, Buffer.from(Uint32Array.of(crc32(whole)).buffer)]);
}

/** The sections that were read; fails when they were not. */
export function sectionsOf(read: SnapshotRead): Sections {
  expect(read).toMatchObject({ kind: 'read' });
  return (read as Extract<SnapshotRead, { kind: 'read' }>).sections;
}

/** All that is to come back, down to the bits of what is not a number; quicker to compare than the arrays. */
export function written(sections: Sections): string[][] {
  return Object.entries(sections).map(([name, section]) => [
    name,
    section.constructor.name,
    Buffer.from(section.buffer, section.byteOffset, section.byteLength).toString('base64'),
  ]);
}
