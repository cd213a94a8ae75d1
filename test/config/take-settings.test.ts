import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeSettings } from '../../src/config/take-settings.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a secret among the settings', () => {
  it.each(['DISCORD_TOKEN', 'LECTURE_DATABASE_URL', 'LECTURE_DATABASE_READ_URL', 'PGPASSWORD'])(
    'is in the environment no more once it was read: %s',
    (name) => {
      vi.stubEnv(name, 'postgres://lecture:s3cret@db/lectures');
      expect(takeSettings()[name]).toBe('postgres://lecture:s3cret@db/lectures');
      expect(process.env[name]).toBeUndefined();
    },
  );

  it('is in the environment no more where a token was put into another setting by mistake', () => {
    const token = 'MTA5NjIyNTQ0ODA4NjI3MjAx.GhIjKl.mnopqrstuvwxyz0123456789abcdefghij';
    vi.stubEnv('LECTURE_DATA', ` "${token}"`);
    vi.stubEnv('LECTURE_STATE', 'state/of.the.bot');
    expect(takeSettings()).toMatchObject({ LECTURE_DATA: ` "${token}"`, LECTURE_STATE: 'state/of.the.bot' });
    expect(process.env['LECTURE_DATA']).toBeUndefined();
    expect(process.env['LECTURE_STATE']).toBe('state/of.the.bot');
  });
});
