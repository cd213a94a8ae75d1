import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { endThread, keptThread } from './kept-thread.js';

/** Tests of the whole search on whole lectures take seconds each, which a mutant that survives would take again. */
const TOO_SLOW = [
  'test/search/any-query.test.ts',
  'test/search/index-sections.test.ts',
  'test/search/misheard-words.test.ts',
  'test/search/other-languages.test.ts',
  'test/search/questions.test.ts',
  'test/search/search-together.test.ts',
];

/** Runs the tests of single modules first: one of them kills most mutants, and then the others are left out. */
class ModulesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const depth = ({ moduleId }: TestSpecification) => moduleId.split('/').length;
    return Promise.resolve(files.toSorted((a, b) => depth(b) - depth(a)));
  }
}

/** The tests that mutants are put to: those of the code that is mutated, and no others, for the sake of time. */
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
    include: ['test/search/**/*.test.ts', 'test/timecode/**/*.test.ts', 'test/discord/custom-id.test.ts'],
    exclude: TOO_SLOW,
    setupFiles: ['mutation/repeatable.ts'],
    testTimeout: 20_000,
    // All files in one thread, which loads what they need once.
    isolate: false,
    sequence: { sequencer: ModulesFirst },
  },
});
