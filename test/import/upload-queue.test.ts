import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurns } from '../../src/import/upload-queue.js';
import type { Upload, UploadedLecture } from '../../src/import/import-upload.js';

const upload = (name: string): Upload => ({
  name,
  bytes: Buffer.from(''),
  video: undefined,
  title: undefined,
});

it('uploads are imported one after the other, and not too many wait', async () => {
  let running = 0;
  let most = 0;
  const done: string[] = [];
  const importOne = async ({ name }: Upload): Promise<UploadedLecture> => {
    most = Math.max(most, ++running);
    await wait(2);
    running--;
    done.push(name);
    if (name === 'b') throw new Error('b is broken');
    const segment = { text: name, startSecond: 0, endSecond: 1 };
    return {
      ...{ videoId: name, title: name, csv: '', segments: 1, leftOut: [], remarks: [] },
      ...{ first: segment, last: segment },
    };
  };
  const importUpload = inTurns(importOne, 3);
  const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => importUpload(upload(name))));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  expect(outcomes[3]).toMatchObject({
    reason: { message: 'd: many lectures are being added just now. Please try again in a minute.' },
  });
  expect(done).toEqual(['a', 'b', 'c']);
  expect(most).toBe(1);
  await expect(importUpload(upload('e'))).resolves.toMatchObject({ videoId: 'e' });
});
