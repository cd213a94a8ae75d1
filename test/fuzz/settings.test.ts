import fc from 'fast-check';
import pg from 'pg';
import { describe, expect } from 'vitest';
import {
  ConfigError,
  readDiscordConfig,
  readHealthConfig,
  readLibraryConfig,
  readLogLevel,
  readShardCount,
  readStateFolder,
  type Environment,
} from '../../src/config/config.js';
import { readDatabaseAddress } from '../../src/config/database-config.js';
import { secretTexts } from '../../src/config/secrets.js';
import { ImportError } from '../../src/import/import-error.js';
import { parseImportOptions } from '../../src/import/options.js';
import { LOG_LEVELS } from '../../src/log/log.js';
import { redactor } from '../../src/log/redact.js';
import { fuzz } from './fuzz.js';
import { anyText } from './inputs/any-text.js';
import { mutated } from './inputs/mutated.js';

const setting = mutated(
  fc.constantFrom(
    ...[
      '',
      'off',
      'data',
      '/srv/lectures.snapshot',
      'MTA5.GhIjKl.mnopqrstuvwxyz0123456789',
      '123456789012345678',
    ],
    ...['https://discord.com/api', 'http://127.0.0.1:8080', 'Bot abc', 'state'],
    ...['auto', 'debug', '8081', '127.0.0.1', '::', '10', '0.5'],
  ),
);
const environment: fc.Arbitrary<Environment> = fc.dictionary(
  fc.constantFrom(
    ...['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API_URL', 'DISCORD_CDN_URL'],
    ...['LECTURE_DATA', 'LECTURE_SNAPSHOT', 'LECTURE_STATE', 'LECTURE_LOG_LEVEL', 'LECTURE_SHARDS'],
    ...['LECTURE_HEALTH_PORT', 'LECTURE_HEALTH_HOST', 'LECTURE_MEMBER_COMMANDS', 'LECTURE_MEMBER_SECONDS'],
  ),
  setting,
);

/** What was read, or the error that says what to set. */
function readOr<Value>(expected: new (...given: never[]) => Error, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(expected);
    expect((error as Error).message).not.toBe('');
    return undefined;
  }
}

describe('settings from the environment', () => {
  fuzz('are used or refused with what to set, and a token is never repeated', {
    given: environment,
    holds: (environment) => {
      const library = readOr(ConfigError, () => readLibraryConfig(environment));
      if (library !== undefined) expect(library.data.trim()).not.toBe('');
      expect(readStateFolder(environment).trim()).not.toBe('');
      expect(LOG_LEVELS).toContain(readOr(ConfigError, () => readLogLevel(environment)) ?? 'info');
      const shards = readOr(ConfigError, () => readShardCount(environment)) ?? 'auto';
      expect(shards === 'auto' || (Number.isInteger(shards) && shards >= 1)).toBe(true);
      const { host = 'none', port = 1 } = readOr(ConfigError, () => readHealthConfig(environment)) ?? {};
      expect(host.trim()).not.toBe('');
      expect(port >= 0 && port <= 65_535).toBe(true);
      try {
        const discord = readDiscordConfig(environment);
        if (discord?.guildId !== undefined) expect(discord.guildId).toMatch(/^\d{17,20}$/);
        const { tokens = 1, refillMs = 100 } = discord?.memberLimit ?? {};
        expect(tokens >= 1 && refillMs >= 100 && Number.isFinite(tokens * refillMs)).toBe(true);
        for (const address of [discord?.api, discord?.cdn]) {
          if (address !== undefined) expect(new URL(address).protocol).toMatch(/^https?:$/);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
        const { DISCORD_TOKEN: written = '', ...others } = environment;
        const token = written.trim();
        // A setting that is told as wrong may be the same by chance.
        const isElsewhere = Object.values(others).some((value) => value?.includes(token));
        if (token.length >= 20 && !isElsewhere) expect((error as Error).message).not.toContain(token);
      }
    },
  });
});

describe('settings of the database', () => {
  /** Each has this in it, which comes up in no message by chance. */
  const MARK = 's3cr3t';
  const password = fc
    .oneof(
      fc.string({ unit: fc.constantFrom('a', '7', '-', '%40', '%', '&', '+', ' ', '/', '@', ':', '#', 'ä') }),
      anyText,
    )
    .map((text) => MARK + text.slice(0, 20));
  const databaseAddress = fc
    .record({
      start: fc.constantFrom('postgres://', 'postgresql://', 'postgres:', 'mysql://', ''),
      who: fc.constantFrom('lecture:PASSWORD@', 'lecture@', ':PASSWORD@', 'PASSWORD@', ''),
      where: fc.constantFrom('db', 'db.example.org:5432', '[::1]:5432', '127.0.0.1', '%2Frun%2Fdb', ''),
      name: fc.constantFrom('/lectures', '/my lectures', '/%E8%AE%B2', '/', ''),
      more: fc.constantFrom(
        '',
        '?',
        '?sslmode=disable',
        '?host=/run/db&password=PASSWORD',
        '?password=',
        '#',
        '#a',
      ),
      password,
    })
    .map(({ start, who, where, name, more, password }) =>
      [start, who, where, name, more].join('').replaceAll('PASSWORD', () => password),
    );
  const address = fc.oneof(databaseAddress, mutated(databaseAddress), fc.constant(''));

  fuzz('are used or refused with what to set, and a password is never repeated', {
    given: fc
      .record(
        { LECTURE_DATABASE_URL: address, LECTURE_DATABASE_READ_URL: address, PGPASSWORD: password },
        { requiredKeys: [] },
      )
      // A process is never given halves of pairs in its environment, nor the character that ends a setting there.
      .map((settings) =>
        Object.fromEntries(
          Object.entries(settings).map(([name, text]) => [name, text.toWellFormed().replaceAll('\0', '')]),
        ),
      ),
    holds: (settings: Environment) => {
      let read;
      try {
        read = readDatabaseAddress(settings);
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
        expect((error as Error).message).toContain('LECTURE_DATABASE_');
        expect((error as Error).message).not.toContain(MARK);
        return;
      }
      const withoutSecrets = redactor(secretTexts(settings));
      for (const url of [read?.url, read?.readUrl]) {
        if (url === undefined) continue;
        const { password: used } = new pg.Client({ connectionString: url });
        const { password: own, searchParams } = new URL(url);
        const asParameter = searchParams.getAll('password').at(-1) ?? '';
        expect(used ?? '').toBe(asParameter === '' ? decodeURIComponent(own) : asParameter);
        if (own === '' && !searchParams.has('password')) expect(settings['PGPASSWORD'] ?? '').toBe('');
        if (used?.includes(MARK)) expect(withoutSecrets(`refused: ${used}`)).not.toContain(MARK);
      }
    },
  });
});

describe('arguments of the import', () => {
  const argument = fc.oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '--video',
        '--title',
        '--out',
        '--map',
        '--help',
        '-h',
        '--',
        'a.vtt',
        'a=b',
      ),
    },
    {
      weight: 1,
      arbitrary: mutated(
        fc.constantFrom('--video=dMUes74-nYY', '--remove=dMUes74-nYY', '--map=text=caption', 'downloads'),
      ),
    },
    { weight: 1, arbitrary: anyText },
  );

  fuzz('are understood or refused with how it is called', {
    given: fc.array(argument, { maxLength: 8 }),
    holds: (args) => {
      const options = readOr(ImportError, () => parseImportOptions(args));
      if (options !== undefined) expect(options.paths.length + options.remove.length).toBeGreaterThan(0);
    },
  });
});
