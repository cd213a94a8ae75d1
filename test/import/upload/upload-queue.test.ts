import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurns } from '../../../src/import/upload/upload-queue.js';
import type { Upload, UploadedLecture } from '../../../src/import/upload/import-upload.js';

const SERVER = '123456789012345678';

const upload = (name: string): Upload => ({
  name,
  bytes: Buffer.from(''),
  video: undefined,
  title: undefined,
});

const lectureOf = ({ name }: Upload): UploadedLecture => {
  const segment = { text: name, startSecond: 0, endSecond: 1 };
  return {
    ...{ videoId: name, title: name, csv: '', segments: 1, leftOut: [], remarks: [] },
    ...{ first: segment, last: segment },
  };
};

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
    return lectureOf(upload(name));
  };
  const importUpload = inTurns(importOne, { all: 3, ofOneServer: 3 });
  const outcomes = await Promise.allSettled(
    ['a', 'b', 'c', 'd'].map((name) => importUpload(SERVER, upload(name))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  expect(outcomes[3]).toMatchObject({
    reason: { message: 'd: many lectures are being added just now. Please try again in a minute.' },
  });
  expect(done).toEqual(['a', 'b', 'c']);
  expect(most).toBe(1);
  await expect(importUpload(SERVER, upload('e'))).resolves.toMatchObject({ videoId: 'e' });
});

it('a server whose uploads wait leaves room for those of others', async () => {
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const importUpload = inTurns((one) => finished.then(() => lectureOf(one)));
  const mine = Array.from({ length: 20 }, (_, number) => importUpload(SERVER, upload(`mine ${number}`)));
  const theirs = importUpload('876543210987654321', upload('theirs'));
  finish();
  const outcomes = await Promise.allSettled(mine);
  const refused = outcomes.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(17);
  expect(refused[0]).toMatchObject({ reason: { name: 'ImportError', fault: { code: 'busy' } } });
  await expect(theirs).resolves.toMatchObject({ videoId: 'theirs' });
  await expect(importUpload(SERVER, upload('mine again'))).resolves.toMatchObject({ videoId: 'mine again' });
});
