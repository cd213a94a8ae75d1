import { expect, it } from 'vitest';
import { secretSettings, secretTexts } from '../../src/config/secrets.js';

const TOKEN = 'MTA5NjIyNTQ0ODA4NjI3MjAx.GhIjKl.mnopqrstuvwxyz0123456789abcdefghij';

it.each([
  ['the token', { DISCORD_TOKEN: ` ${TOKEN}\n` }, [TOKEN]],
  ['a token that looks like none', { DISCORD_TOKEN: 'hunter2-hunter2' }, ['hunter2-hunter2']],
  ['a token in the setting of the server', { DISCORD_GUILD_ID: TOKEN }, [TOKEN]],
  ['a token with words around it', { LECTURE_DATA: `Bot ${TOKEN}, of mine` }, [TOKEN]],
  [
    'the password in an address',
    { LECTURE_DATABASE_URL: 'postgres://bot:tr%C3%A4umerei@db/lectures' },
    ['träumerei'],
  ],
  ['a password of its own', { PGPASSWORD: 'tonight' }, ['tonight']],
])('is never told: %s', (_what, settings, secrets) => {
  expect(secretTexts(settings)).toEqual(expect.arrayContaining(secrets));
});

it.each([
  { DISCORD_TOKEN: '', DISCORD_GUILD_ID: '123456789012345678' },
  { LECTURE_DATA: '/srv/lectures/course-2026.11.29-final/week-one-of-the-linear-algebra.csv' },
  { PATH: '/usr/local/sbin:/usr/local/bin', LECTURE_SNAPSHOT: '/srv/lectures.snapshot' },
])('no secret is in %o', (settings) => {
  expect(secretTexts(settings)).toEqual([]);
});

it('what shards are given apart from their environment is what has a secret in it, and nothing else', () => {
  const secret = { DISCORD_TOKEN: 'hunter2-hunter2', PGPASSWORD: 'tonight', LECTURE_DATA: `Bot ${TOKEN}` };
  expect(secretSettings({ ...secret, LECTURE_STATE: '/srv/state', LECTURE_SHARDS: undefined })).toEqual(
    secret,
  );
});
