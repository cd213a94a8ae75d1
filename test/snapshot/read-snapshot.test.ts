import { execFileSync } from 'node:child_process';
import { chmod, mkdir, stat, truncate, writeFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/snapshot/read-snapshot.js';
import type { Section, Sections } from '../../src/snapshot/section.js';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.js';
import { forged, KEY, readChanged, SECTIONS, sectionsOf, snapshotPath, written } from './snapshot-file.js';

const anySection = fc.oneof<fc.Arbitrary<Section>[]>(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float32Array(),
  fc.float64Array(),
);
const anySections: fc.Arbitrary<Sections> = fc.dictionary(fc.string({ unit: 'binary' }), anySection);
const isRoot = process.getuid?.() === 0;

describe('a snapshot comes back as it was written', () => {
  it.each<[string, Sections]>([
    ['with no section', {}],
    ['with sections that are empty', { a: new Uint8Array(), b: new Float64Array() }],
    ['with wide numbers after an odd number of bytes', { a: Uint8Array.of(1), b: Float64Array.of(Math.PI) }],
    ['with a part of a larger array', { a: Uint32Array.of(1, 2, 3).subarray(1, 2) }],
    [
      'with names that objects have of their own',
      { ['__proto__']: Uint8Array.of(1), toString: Uint8Array.of(2) },
    ],
    ['with more than is read at once', { a: new Uint32Array(2_500_000).map((_, at) => at * 1001) }],
  ])('%s', async (_title, sections) => {
    const path = await snapshotPath();
    await writeSnapshot(path, KEY, sections);
    expect(written(sectionsOf(await readSnapshot(path, KEY)))).toEqual(written(sections));
  });

  it('whatever the sections, the names and the key', async () => {
    const path = await snapshotPath();
    await fc.assert(
      fc.asyncProperty(anySections, fc.string({ unit: 'binary' }), async (sections, key) => {
        await writeSnapshot(path, key, sections);
        expect(written(sectionsOf(await readSnapshot(path, key)))).toEqual(written(sections));
      }),
    );
  });

  it('in memory that can be moved to a thread, each section by itself', async () => {
    const path = await snapshotPath();
    await writeSnapshot(path, KEY, SECTIONS);
    const sections = sectionsOf(await readSnapshot(path, KEY));
    const { bytes, numbers } = sections;
    const worker = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
       parentPort.postMessage(workerData[0]);`,
      { eval: true, workerData: numbers, transferList: [numbers!.buffer as ArrayBuffer] },
    );
    const seen = await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
    expect(seen).toBe(0.5);
    expect(numbers).toHaveLength(0);
    expect(bytes).toEqual(Uint8Array.of(1, 2, 3));
  });
});

describe('a snapshot that is not to be used says why', () => {
  it('nothing, when there is none', async () => {
    expect(await readSnapshot(await snapshotPath(), KEY)).toEqual({ kind: 'missing' });
  });

  it('outdated, when it was written with another key', async () => {
    const path = await snapshotPath();
    await writeSnapshot(path, KEY, SECTIONS);
    expect(await readSnapshot(path, `${KEY}.`)).toEqual({
      kind: 'outdated',
      reason: 'it was made from other data or settings',
    });
  });

  it.each<[string, (bytes: Buffer) => void]>([
    ['a later version', (bytes) => bytes.fill(2, 8, 9)],
    ['the other byte order', (bytes) => bytes.subarray(8, 12).reverse()],
  ])('outdated, when its format is of %s', async (_title, change) => {
    const read = await readChanged(await snapshotPath(), SECTIONS, (bytes) => {
      change(bytes);
      return bytes;
    });
    expect(read).toEqual({ kind: 'outdated', reason: 'it has the format of another version' });
  });

  it.each<[string, string, (bytes: Buffer) => Uint8Array]>([
    ['is empty', 'it ends too early', () => Buffer.alloc(0)],
    ['is a text', 'it does not start as a snapshot does', () => Buffer.from('video_id,text,start_second')],
    ['is cut short', 'it ends too early', (bytes) => bytes.subarray(0, -1)],
    [
      'has something after its end',
      'it is longer than it should be',
      (bytes) => Buffer.concat([bytes, bytes]),
    ],
    [
      'has another number in it',
      'its checksum is wrong',
      (bytes) => bytes.fill(9, bytes.length - 8, bytes.length - 7),
    ],
    ['has a header without an end', 'the length of its header is wrong', (bytes) => bytes.fill(0xff, 12, 16)],
    [
      'has a header that is no JSON',
      'its header is not one of a snapshot',
      (bytes) => bytes.fill('?', 16, 17),
    ],
  ])('damaged, when it %s', async (_title, reason, change) => {
    expect(await readChanged(await snapshotPath(), SECTIONS, change)).toEqual({ kind: 'damaged', reason });
  });

  it.each<[string, string, unknown]>([
    ['is nothing', 'its header is not one of a snapshot', null],
    ['has no key', 'its header is not one of a snapshot', { sections: [] }],
    ['has no sections', 'its header is not one of a snapshot', { key: KEY, sections: {} }],
    ['promises exabytes', 'it ends too early', { key: KEY, sections: [['a', 'Float64Array', 2 ** 53 - 1]] }],
    [
      'promises less than there is',
      'it is longer than it should be',
      { key: KEY, sections: [['a', 'Uint8Array', 8]] },
    ],
    [
      'has a length below 0',
      'its section 1 is not described as one',
      { key: KEY, sections: [['a', 'Uint8Array', -8]] },
    ],
    [
      'has half a length',
      'its section 1 is not described as one',
      { key: KEY, sections: [['a', 'Uint8Array', 0.5]] },
    ],
    [
      'has a length in words',
      'its section 1 is not described as one',
      { key: KEY, sections: [['a', 'Uint8Array', '8']] },
    ],
    [
      'has an unknown kind',
      'its section 1 is not described as one',
      { key: KEY, sections: [['a', 'constructor', 8]] },
    ],
    [
      'has a section that is none',
      'its section 2 is not described as one',
      { key: KEY, sections: [['a', 'Uint8Array', 8], 8] },
    ],
    [
      'has a name twice',
      'two of its sections have one name',
      {
        key: KEY,
        sections: [
          ['a', 'Uint8Array', 8],
          ['a', 'Uint8Array', 8],
        ],
      },
    ],
  ])('damaged, when its header %s, though its checksum is right', async (_title, reason, header) => {
    const path = await snapshotPath();
    await writeFile(path, forged(JSON.stringify(header), Buffer.alloc(16)));
    expect(await readSnapshot(path, KEY)).toEqual({ kind: 'damaged', reason });
  });

  it('is only told of by what is wrong: a forged file that is right is read', async () => {
    const path = await snapshotPath();
    const header = JSON.stringify({ key: KEY, sections: [['a', 'Uint8Array', 3]] });
    await writeFile(path, forged(header, Uint8Array.of(1, 2, 3, 0, 0, 0, 0, 0)));
    expect(await readSnapshot(path, KEY)).toEqual({ kind: 'read', sections: { a: Uint8Array.of(1, 2, 3) } });
  });

  it('damaged, wherever it is cut', async () => {
    const path = await snapshotPath();
    await writeSnapshot(path, KEY, SECTIONS);
    const { size } = await stat(path);
    for (let end = size - 1; end >= 0; end--) {
      await truncate(path, end);
      expect(await readSnapshot(path, KEY), `cut at ${end}`).toEqual({
        kind: 'damaged',
        reason: 'it ends too early',
      });
    }
  });

  it('damaged or outdated, whichever byte is changed', async () => {
    const path = await snapshotPath();
    await fc.assert(
      fc.asyncProperty(
        anySections,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (sections, at, bits) => {
          const read = await readChanged(path, sections, (bytes) => {
            bytes[at % bytes.length]! ^= bits;
            return bytes;
          });
          expect(['damaged', 'outdated']).toContain(read.kind);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('damaged, whatever else is in it', async () => {
    const path = await snapshotPath();
    const start = forged('', new Uint8Array()).subarray(0, 12);
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.uint8Array({ maxLength: 64 }), async (startsWell, bytes) => {
        await writeFile(path, startsWell ? Buffer.concat([start, bytes]) : bytes);
        expect(await readSnapshot(path, KEY)).toMatchObject({ kind: 'damaged' });
      }),
    );
  });

  it('unreadable, when it is a folder', async () => {
    const path = await snapshotPath();
    await mkdir(path);
    expect(await readSnapshot(path, KEY)).toMatchObject({
      kind: 'unreadable',
      reason: 'it is not a file',
    });
  });

  it.skipIf(process.platform === 'win32')(
    'unreadable, when it is a pipe, which nobody waits for',
    async () => {
      const path = await snapshotPath();
      execFileSync('mkfifo', [path]);
      expect(await readSnapshot(path, KEY)).toEqual({ kind: 'unreadable', reason: 'it is not a file' });
    },
  );

  it.skipIf(isRoot)('unreadable, when it is not allowed to be read', async () => {
    const path = await snapshotPath();
    await writeSnapshot(path, KEY, SECTIONS);
    await chmod(path, 0);
    expect(await readSnapshot(path, KEY)).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringContaining('EACCES') as string,
    });
  });
});
