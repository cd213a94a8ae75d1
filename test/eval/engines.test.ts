import { describe, expect, test } from 'vitest';
import { chooseEngines } from '../../eval/engines.js';
import { LectureDatabase } from '../../eval/lecture-database.js';

describe('the engines that are measured', () => {
  const database = new LectureDatabase();
  const names = (choice: Partial<Parameters<typeof chooseEngines>[0]>) => [
    ...chooseEngines(
      { engine: undefined, ablate: false, database: false, ...choice },
      database.engines,
    ).keys(),
  ];

  test('are on a database only where that is asked for', () => {
    expect(names({}).filter((name) => name.startsWith('database'))).toEqual([]);
    expect(names({ database: true }).slice(-2)).toEqual(['database', 'database-glossary']);
    expect(names({ engine: 'database' })).toEqual(['database']);
  });

  test('have names, and there are no others', () => {
    expect(() => names({ engine: 'google' })).toThrow(
      /no engine is called "google"; there are .*lecture-bot, .*without-stem, .*database-glossary$/,
    );
  });

  test('need the database to be there', async () => {
    const [engine] = chooseEngines(
      { engine: 'database', ablate: false, database: false },
      database.engines,
    ).values();
    await expect(engine!({ lectures: [] } as never, [])).rejects.toThrow('the database is not started');
  });
});
