import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/built-source.ts', 'test/database/start-cluster.ts'],
    include: ['test/**/*.test.ts'],
    // Those from end to end wait more than they compute.
    maxWorkers: '100%',
    testTimeout: 20_000,
    // What is waited for takes its time on a machine that does much else.
    expect: { poll: { timeout: 15_000 } },
  },
});
