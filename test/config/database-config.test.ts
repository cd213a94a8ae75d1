import { describe, expect, it } from 'vitest';
import { readDatabaseAddress } from '../../src/config/database-config.js';

const URL = 'postgres://lecture:s3cret@db.example.org:5432/lectures?sslmode=verify-full';

describe('the database of the lectures', () => {
  it.each([{}, { LECTURE_DATABASE_URL: '' }, { LECTURE_DATABASE_URL: ' ', LECTURE_DATABASE_READ_URL: '' }])(
    'is none when nothing is set: %j',
    (settings) => {
      expect(readDatabaseAddress(settings)).toBeUndefined();
    },
  );

  it('is where its address says, and may have a copy that is read from', () => {
    expect(readDatabaseAddress({ LECTURE_DATABASE_URL: ` ${URL} ` })).toEqual({
      url: URL,
      readUrl: undefined,
    });
    const readUrl = 'postgresql://lecture@copy/lectures';
    expect(readDatabaseAddress({ LECTURE_DATABASE_URL: URL, LECTURE_DATABASE_READ_URL: readUrl })).toEqual({
      url: URL,
      readUrl,
    });
  });

  it.each([
    'mysql://lecture:s3cret@db/lectures',
    's3cret',
    'postgres://',
    'postgres://lecture:s3cret@db:port/x',
  ])('must be one of PostgreSQL, and what is wrong is told without the password: %s', (url) => {
    const told = (settings: Record<string, string>) => {
      try {
        readDatabaseAddress(settings);
      } catch (error) {
        return String(error);
      }
      return '';
    };
    for (const name of ['LECTURE_DATABASE_URL', 'LECTURE_DATABASE_READ_URL']) {
      const message = told({ LECTURE_DATABASE_URL: URL, [name]: url });
      expect(message).toContain(`${name} is not the address of a PostgreSQL database`);
      expect(message).not.toContain('s3cret');
    }
  });

  it('is set where a copy of it is', () => {
    expect(() => readDatabaseAddress({ LECTURE_DATABASE_READ_URL: URL })).toThrow(
      /LECTURE_DATABASE_URL is not:/,
    );
  });
});
