import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/built-source.ts', 'test/database/start-cluster.ts'],
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
