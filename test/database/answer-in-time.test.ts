import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Query } from '../../src/database/connections.js';
import { DatabaseLibrary, type DatabaseLibraryParts } from '../../src/database/database-library.js';
import { LectureGoneError } from '../../src/database/lecture-gone-error.js';

const A = '123456789012345678';
const LATE = { name: 'DatabaseError', fault: 'slow' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, value));
const NOTHING = { segments: [], nearest: [], hasMore: false, suggestions: [] };

/** A library without lectures, where each thing that is done takes so many milliseconds. */
function slowLibrary({ lookMs = 0, findMs = 0, keepMs = 0 }) {
  const silent = () => undefined;
  const query: Query = <Row>() => Promise.resolve<Row[]>([]);
  const read = async (_: unknown, work: (query: Query) => Promise<unknown>) => {
    await after(lookMs / 2, undefined);
    return work(query);
  };
  const reached = vi.fn();
  const parts = {
    database: { read },
    search: { find: () => after(findMs, NOTHING), complete: () => after(findMs, []) },
    store: { keepDraft: () => after(keepMs, undefined) },
    observer: { listed: silent, failed: silent, reached },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
  return { library: new DatabaseLibrary(parts as unknown as DatabaseLibraryParts), reached };
}

it.each([
  { what: 'there in time', lookMs: 500, findMs: 1_900, told: undefined },
  { what: 'later, the list and the search together', lookMs: 1_000, findMs: 1_900, told: LATE },
  { what: 'later, the list alone', lookMs: 2_600, findMs: 0, told: LATE },
])('who searches is answered where it is $what', async ({ lookMs, findMs, told }) => {
  const { library, reached } = slowLibrary({ lookMs, findMs });
  const asked = library
    .use(A, ({ engine }) => engine.search({ query: 'granite', limit: 1 }))
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  const text = Promise.race([asked, after(2_510, 'nothing in time')]);
  await vi.advanceTimersByTimeAsync(2_510);
  if (told === undefined) expect(await text).toBeUndefined();
  else expect(await text).toMatchObject(told);
  // Others may be answered.
  expect(reached).not.toHaveBeenCalled();
});

it('what is done once more, since a lecture was replaced meanwhile, gets no time of its own', async () => {
  const { library } = slowLibrary({ findMs: 1_500 });
  let times = 0;
  const asked = library.use(A, async ({ engine }) => {
    times += 1;
    await engine.complete('gran', 9);
    throw new LectureGoneError('video1');
  });
  const refused = expect(asked).rejects.toMatchObject({
    ...LATE,
    message: expect.stringMatching(/2500 ms/) as string,
  });
  await vi.advanceTimersByTimeAsync(2_510);
  await refused;
  expect(times).toBe(2);
});

it('a lecture that is kept may take longer', async () => {
  const { library } = slowLibrary({ lookMs: 1_000, keepMs: 15_000 });
  const kept = library.use(A, async ({ own }) => {
    await own?.keepDraft('draft');
    return 'kept';
  });
  await vi.advanceTimersByTimeAsync(16_100);
  expect(await kept).toBe('kept');
});
