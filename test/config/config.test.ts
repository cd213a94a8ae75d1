import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config/config.js';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789ab';

describe('settings', () => {
  it('start the console from the folder data when nothing is set', () => {
    expect(readConfig({})).toEqual({ lectureData: 'data', discord: undefined });
  });

  it('count as not set when they are empty, as in a fresh copy of .env.example', () => {
    expect(readConfig({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', LECTURE_DATA: '' })).toEqual({
      lectureData: 'data',
      discord: undefined,
    });
  });

  it('start the bot when there is a token', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: ` ${TOKEN} `,
        DISCORD_GUILD_ID: '123456789012345678',
        LECTURE_DATA: '/srv/l.csv',
      }),
    ).toEqual({
      lectureData: '/srv/l.csv',
      discord: { token: TOKEN, guildId: '123456789012345678', api: undefined },
    });
  });

  it('are all named at once when several can’t be used, without showing the token', () => {
    const environment = {
      DISCORD_TOKEN: `Bot ${TOKEN}`,
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'ftp://x',
    };
    const faults = (() => {
      try {
        readConfig(environment);
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
    ]);
  });

  it.each([['short'], ['two words of some length here'], ['bot MTIzNDU2Nzg5MDEyMzQ1Njc4']])(
    'refuse “%s” as a token',
    (token) => {
      expect(() => readConfig({ DISCORD_TOKEN: token })).toThrow(
        'DISCORD_TOKEN does not look like a bot token.',
      );
    },
  );
});
