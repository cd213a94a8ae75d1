import pg from 'pg';
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
    'postgres://lecture:s3cret%@db/x',
    'postgres://lecture:s3cret%E0%A4@db/x',
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

  it.each([
    ['postgres://lecture@db/lectures', 'postgres://lecture@db/lectures?password=a%26b%20%25'],
    ['postgres:///lectures?host=/run/db', 'postgres:///lectures?host=/run/db&password=a%26b%20%25'],
    ['postgres://lecture@db/lectures?', 'postgres://lecture@db/lectures?password=a%26b%20%25'],
    ['postgres://lecture@db/lectures#a', 'postgres://lecture@db/lectures?password=a%26b%20%25#a'],
    ['postgres://lecture:own@db/lectures', 'postgres://lecture:own@db/lectures'],
    ['postgres://lecture@db/lectures?password=own', 'postgres://lecture@db/lectures?password=own'],
  ])('has the password of PGPASSWORD where its address has none: %s', (address, expected) => {
    const names = { LECTURE_DATABASE_URL: address, LECTURE_DATABASE_READ_URL: address };
    expect(readDatabaseAddress({ ...names, PGPASSWORD: 'a&b %' })).toEqual({
      url: expected,
      readUrl: expected,
    });
    expect(readDatabaseAddress({ ...names, PGPASSWORD: '' })).toEqual({ url: address, readUrl: address });
  });

  it('is logged into with the password of its address, also where that has spaces', () => {
    const { url = '' } =
      readDatabaseAddress({ LECTURE_DATABASE_URL: 'postgres://lecture:a%2Fb@db/my lectures' }) ?? {};
    expect(url).toBe('postgres://lecture:a%2Fb@db/my%20lectures');
    expect(new pg.Client({ connectionString: url })).toMatchObject({
      password: 'a/b',
      database: 'my lectures',
    });
  });

  it('is set where a copy of it is', () => {
    expect(() => readDatabaseAddress({ LECTURE_DATABASE_READ_URL: URL })).toThrow(
      /LECTURE_DATABASE_URL is not:/,
    );
  });
});
