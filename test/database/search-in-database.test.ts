import { describe } from 'vitest';
import { testEnginesBy } from '../search/engine-under-test.js';
import { engineOfServer } from './engine-in-database.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';

// What holds of the engine in memory holds of the one in the database: these are the same tests.
describe.skipIf(HAS_NO_DATABASE)(`in the database${NEEDS_DATABASE}`, async () => {
  if (!HAS_NO_DATABASE) {
    const { database } = await freshDatabase();
    let servers = 0;
    testEnginesBy((corpus, { glossary } = {}) =>
      engineOfServer(database, `server-${++servers}`, corpus, glossary),
    );
  }
  await import('../search/phrases.test.js');
  await import('../search/query-language.test.js');
  await import('../search/questions.test.js');
  await import('../search/nearest-passages.test.js');
  await import('../search/nearly-right-words.test.js');
  await import('../search/misheard-words.test.js');
  await import('../search/names-and-acronyms.test.js');
  await import('../search/numbers.test.js');
  await import('../search/other-languages.test.js');
  await import('../search/long-queries.test.js');
  await import('../search/unsaid-words.test.js');
  await import('../search/any-query.test.js');
  await import('../search/typing.test.js');
});
