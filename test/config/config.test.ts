import { describe, expect, it } from 'vitest';
import {
  ConfigError,
  readDiscordConfig,
  readHealthConfig,
  readLibraryConfig,
  readLogLevel,
  readShardCount,
  readStateFolder,
} from '../../src/config/config.js';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789ab';

describe('settings', () => {
  it('read the lectures from the folder data, and start no bot, when nothing is set', () => {
    expect(readLibraryConfig({})).toEqual({ data: 'data', snapshot: undefined });
    expect(readDiscordConfig({})).toBeUndefined();
  });

  it('count as not set when they are empty, as in a fresh copy of .env.example', () => {
    const environment = {
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: ' ',
      DISCORD_API_URL: '',
      DISCORD_CDN_URL: '',
      LECTURE_DATA: '',
      LECTURE_SNAPSHOT: '',
      LECTURE_MEMBER_COMMANDS: '',
      LECTURE_MEMBER_SECONDS: ' ',
    };
    expect(readLibraryConfig(environment)).toEqual({ data: 'data', snapshot: undefined });
    expect(readDiscordConfig(environment)).toBeUndefined();
  });

  it.each([
    [undefined, 'state'],
    [' ', 'state'],
    [' /srv/state ', '/srv/state'],
  ])('name where lectures of single servers are kept: %j', (typed, folder) => {
    expect(readStateFolder({ LECTURE_STATE: typed })).toBe(folder);
  });

  it.each([
    ['https://proxy.example/api', 'https://proxy.example/api'],
    ['https://proxy.example/api/', 'https://proxy.example/api'],
    [' http://127.0.0.1:8080// ', 'http://127.0.0.1:8080'],
  ])('name another address of Discord’s API, with or without a slash behind it: %s', (typed, api) => {
    expect(readDiscordConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: typed })?.api).toBe(api);
  });

  it('name where the lectures are', () => {
    expect(readLibraryConfig({ LECTURE_DATA: ' /srv/l.csv ' }).data).toBe('/srv/l.csv');
  });

  it.each([
    ['/srv/l.snapshot', '/srv/l.snapshot'],
    ['off', false],
    [' OFF ', false],
  ])('name where the snapshot is kept, or that none is: %s', (typed, snapshot) => {
    expect(readLibraryConfig({ LECTURE_SNAPSHOT: typed }).snapshot).toBe(snapshot);
  });

  it.each(['.env', 'data/segments.csv', 'false', 'no', '0', '.snapshot', '/srv/.snapshot'])(
    'refuse a place for the snapshot that may be another file’s: %s',
    (typed) => {
      expect(() => readLibraryConfig({ LECTURE_SNAPSHOT: typed })).toThrow(
        `LECTURE_SNAPSHOT is “${typed}”, which is neither off nor a file that ends in .snapshot`,
      );
    },
  );

  it.each([
    [undefined, undefined],
    [' ', undefined],
    ['auto', 'auto'],
    ['AUTO', 'auto'],
    [' 3 ', 3],
    ['1', 1],
    ['1000', 1_000],
  ])('say over how many shards servers are spread: %j', (typed, count) => {
    expect(readShardCount({ LECTURE_SHARDS: typed })).toBe(count);
  });

  it.each(['0', '-1', '2.5', '1001', 'three', '1e2', 'off'])('refuse %j shards', (typed) => {
    expect(() => readShardCount({ LECTURE_SHARDS: typed })).toThrow(
      `LECTURE_SHARDS is “${typed}”, which is neither auto nor a whole number from 1 to 1000`,
    );
  });

  it('start the bot when there is a token', () => {
    expect(
      readDiscordConfig({ DISCORD_TOKEN: ` ${TOKEN} `, DISCORD_GUILD_ID: '123456789012345678' }),
    ).toEqual({
      token: TOKEN,
      guildId: '123456789012345678',
      api: undefined,
      cdn: undefined,
      memberLimit: { tokens: 10, refillMs: 2_000 },
    });
  });

  it.each([
    ['25', '0.5', { tokens: 25, refillMs: 500 }],
    [' 1 ', '3600', { tokens: 1, refillMs: 3_600_000 }],
    ['', '', { tokens: 10, refillMs: 2_000 }],
    ['off', '', undefined],
    ['OFF', '1', undefined],
  ])(
    'say how much each member may do: %j and %j',
    (LECTURE_MEMBER_COMMANDS, LECTURE_MEMBER_SECONDS, memberLimit) => {
      const environment = { DISCORD_TOKEN: TOKEN, LECTURE_MEMBER_COMMANDS, LECTURE_MEMBER_SECONDS };
      expect(readDiscordConfig(environment)?.memberLimit).toEqual(memberLimit);
    },
  );

  it.each(['0', '-1', '1.5', '1001', 'ten', '1e3', 'none'])('refuse %j commands at once', (typed) => {
    expect(() => readDiscordConfig({ DISCORD_TOKEN: TOKEN, LECTURE_MEMBER_COMMANDS: typed })).toThrow(
      `LECTURE_MEMBER_COMMANDS is “${typed}”, which is neither off nor a whole number from 1 to 1000`,
    );
  });

  it.each(['0', '0.01', '-2', '3601', '2s', '1,5', 'off'])('refuse a command each %j seconds', (typed) => {
    expect(() => readDiscordConfig({ DISCORD_TOKEN: TOKEN, LECTURE_MEMBER_SECONDS: typed })).toThrow(
      `LECTURE_MEMBER_SECONDS is “${typed}”, which is no number from 0.1 to 3600`,
    );
  });

  it('are all named at once when several can’t be used, without showing the token', () => {
    const environment = {
      DISCORD_TOKEN: `Bot ${TOKEN}`,
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'ftp://x',
      LECTURE_MEMBER_COMMANDS: 'many',
      LECTURE_MEMBER_SECONDS: 'few',
    };
    const faults = (() => {
      try {
        readDiscordConfig(environment);
        return [];
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
        expect(String(error)).not.toContain(TOKEN);
        return (error as ConfigError).faults;
      }
    })();
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API_URL',
      'LECTURE_MEMBER_COMMANDS',
      'LECTURE_MEMBER_SECONDS',
    ]);
  });

  it.each([['short'], ['two words of some length here'], ['bot MTIzNDU2Nzg5MDEyMzQ1Njc4']])(
    'refuse “%s” as a token',
    (token) => {
      expect(() => readDiscordConfig({ DISCORD_TOKEN: token })).toThrow(
        'DISCORD_TOKEN does not look like a bot token.',
      );
    },
  );
});

describe('settings for operation', () => {
  it.each([
    [undefined, 'info'],
    [' ', 'info'],
    ['debug', 'debug'],
    [' WARN ', 'warn'],
  ])('say how much is logged: %j', (typed, level) => {
    expect(readLogLevel({ LECTURE_LOG_LEVEL: typed })).toBe(level);
  });

  it.each(['verbose', '30', 'silent'])('refuse “%s” as how much is logged', (typed) => {
    expect(() => readLogLevel({ LECTURE_LOG_LEVEL: typed })).toThrow(
      `LECTURE_LOG_LEVEL is “${typed}”, which is none of error, warn, info, debug.`,
    );
  });

  it('tell nobody of the bot’s health, unless a port is named', () => {
    expect(readHealthConfig({})).toBeUndefined();
    expect(readHealthConfig({ LECTURE_HEALTH_PORT: '', LECTURE_HEALTH_HOST: '0.0.0.0' })).toBeUndefined();
  });

  it.each([
    [{ LECTURE_HEALTH_PORT: ' 8081 ' }, { host: '127.0.0.1', port: 8081 }],
    [
      { LECTURE_HEALTH_PORT: '1', LECTURE_HEALTH_HOST: '' },
      { host: '127.0.0.1', port: 1 },
    ],
    [
      { LECTURE_HEALTH_PORT: '65535', LECTURE_HEALTH_HOST: '::1' },
      { host: '::1', port: 65_535 },
    ],
  ])('tell of the bot’s health on this machine alone, unless an address is named: %j', (given, config) => {
    expect(readHealthConfig(given)).toEqual(config);
  });

  it.each(['0', '00000', '65536', '-1', '80.5', 'http', '0x50', '127.0.0.1:80'])(
    'refuse “%s” as a port',
    (typed) => {
      expect(() => readHealthConfig({ LECTURE_HEALTH_PORT: typed })).toThrow(
        `LECTURE_HEALTH_PORT is “${typed}”, which is no port`,
      );
    },
  );
});
