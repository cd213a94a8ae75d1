import type { Reporter, TestCase } from 'vitest/node';

/** Says as a row of a table what came of each property, as soon as it is through. */
export default class FuzzReporter implements Reporter {
  #isFirst = true;

  onTestCaseResult(testCase: TestCase): void {
    const { fuzz } = testCase.meta();
    if (fuzz === undefined) return;
    const { runs, seed, milliseconds, slowestMilliseconds } = fuzz;
    if (this.#isFirst) {
      process.stdout.write(
        '\n| what | inputs | seconds | slowest, ms | seed |\n| --- | ---: | ---: | ---: | ---: |\n',
      );
      this.#isFirst = false;
    }
    const title = testCase.fullName.replace(' > ', ' ');
    const figures = [
      runs.toLocaleString('en'),
      (milliseconds / 1000).toFixed(1),
      slowestMilliseconds.toFixed(1),
      seed,
    ];
    process.stdout.write(`| ${[title, ...figures].join(' | ')} |\n`);
  }
}
