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
});
