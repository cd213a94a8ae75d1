import { defineConfig } from 'vitest/config';

const HOUR = 3_600_000;

/** The properties of `test/fuzz` with far more inputs than the tests have, others each time. */
export default defineConfig({
  test: {
    globalSetup: ['test/database/start-cluster.ts'],
    include: ['test/fuzz/**/*.test.ts'],
    testTimeout: 6 * HOUR,
    maxWorkers: '100%',
    env: {
      FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '100000',
      FUZZ_SEED: process.env['FUZZ_SEED'] ?? String(Date.now() % 2 ** 31),
    },
    reporters: ['default', 'test/fuzz/fuzz-reporter.ts'],
  },
});
