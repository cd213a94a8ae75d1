import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { endThread, keptThread } from './kept-thread.js';
import { TOO_SLOW } from './parts.js';

/** Runs the tests of single modules first: one of them kills most mutants, and then the others are left out. */
class ModulesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const depth = ({ moduleId }: TestSpecification) => moduleId.split('/').length;
    return Promise.resolve(files.toSorted((a, b) => depth(b) - depth(a)));
  }
}

export default defineConfig({
  plugins: [
    {
      name: 'kept-thread',
      configureVitest({ vitest, project }) {
        vitest.onClose(endThread);
        project.config.pool = keptThread.name;
        project.config.poolRunner = keptThread;
      },
    },
  ],
  test: {
    // Set by mutation/run.ts: only the tests of what is mutated, for the sake of time.
    include: process.env['MUTATION_TESTS']?.split(',') ?? [],
    exclude: TOO_SLOW,
    setupFiles: ['mutation/repeatable.ts'],
    testTimeout: 20_000,
    // All files in one thread, which loads what they need once.
    isolate: false,
    sequence: { sequencer: ModulesFirst },
  },
});
