import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import { enginesAmong } from '../../eval/among.js';
import { LectureDatabase } from '../../eval/lecture-database.js';
import { HAS_NO_DATABASE, NEEDS_DATABASE } from '../database/fresh-database.js';
import { corpusOf, PAUSE } from '../search/small-search.js';

describe.skipIf(HAS_NO_DATABASE)(`our engine on a database under measurement${NEEDS_DATABASE}`, async () => {
  const database = new LectureDatabase();
  afterAll(() => database.close());
  const corpus = corpusOf({ title: 'B', said: ['we train it on C for this', PAUSE, 'a jigsaw'] });
  const around = corpusOf({ title: 'A', said: ['another jigsaw'] }).lectures.map((one) => {
    return { ...one, videoId: 'around', key: 'around' };
  });
  const glossary = [{ term: 'zeugma', heardAs: 'C for this' }];
  if (!HAS_NO_DATABASE) {
    vi.stubEnv('LECTURE_TEST_DATABASE_URL', inject('databaseUrl'));
    await database.start();
    vi.unstubAllEnvs();
  }

  test.each([...database.engines])('uses a glossary only where it says so: %s', async (name, make) => {
    const found = await (await make(corpus, glossary)).find('zeugma', 5);
    expect(found.some(({ startSecond }) => startSecond === 0)).toBe(name === 'database-glossary');
  });

  test('has other lectures around, as the one in memory has', async () => {
    await database.share(around);
    const engines = enginesAmong(around, database.engines);
    expect([...engines.keys()]).toEqual(['lecture-bot', 'database']);
    for (const make of engines.values()) {
      const found = await (await make(corpus, [])).find('jigsaw', 5);
      expect(found).toHaveLength(2);
    }
  });
});
