import type { DatabaseAddress } from '../database/database.js';
import { isDatabaseUrl } from '../database/is-database-url.js';
import { ConfigError, setting, type Environment } from './config.js';

/**
 * Reads where the database of the lectures is. Empty settings count as not set. An address without a password gets that
 * of `PGPASSWORD`, as with PostgreSQL's own programs.
 *
 * @returns undefined when lectures are kept in files
 * @throws ConfigError when an address is none; it does not tell it, as there is a password in it
 */
export function readDatabaseAddress(environment: Environment): DatabaseAddress | undefined {
  const url = setting(environment, 'LECTURE_DATABASE_URL');
  const readUrl = setting(environment, 'LECTURE_DATABASE_READ_URL');
  const faults = Object.entries({ LECTURE_DATABASE_URL: url, LECTURE_DATABASE_READ_URL: readUrl })
    .filter(([, address]) => address !== undefined && !isDatabaseUrl(address))
    .map(
      ([name]) =>
        `${name} is not the address of a PostgreSQL database, as in postgres://user:password@host:5432/name. In a ` +
        'password, characters other than letters and digits are written as in web addresses: %40 for @, %25 for %.',
    );
  if (url === undefined && readUrl !== undefined) {
    faults.push(
      'LECTURE_DATABASE_READ_URL is set, and LECTURE_DATABASE_URL is not: set that to the database which the other is a copy of.',
    );
  }
  if (faults.length > 0) throw new ConfigError(faults);
  if (url === undefined) return undefined;
  const password = environment['PGPASSWORD'] ?? '';
  return { url: withPassword(url, password), readUrl: readUrl && withPassword(readUrl, password) };
}

/**
 * As a parameter, since an address of a socket has no other place for it. The address is as the standard writes it: in
 * one with a space pg reads what is escaped anew, and takes a password for another.
 */
function withPassword(url: string, password: string): string {
  const address = new URL(url);
  if (password !== '' && address.password === '' && !address.searchParams.has('password')) {
    address.search += `${address.search === '' ? '?' : '&'}password=${encodeURIComponent(password)}`;
  }
  return address.href;
}
