import { expect, it } from 'vitest';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { ENGLISH, OTHER_LANGUAGES, readSample, score } from '../../eval/languages/samples.js';
import { summarise } from '../../eval/summary.js';

it.each(OTHER_LANGUAGES)('a lecture in $name is searched as well as one in English', async (sample) => {
  const read = await readSample(sample);
  const { all, notFound } = summarise(await score(read.corpus, read));
  expect(all).toBeGreaterThan(0.9);
  expect(notFound).toBe(1);
});

it('and so it is where lectures in all languages stand side by side', async () => {
  const samples = await Promise.all([...OTHER_LANGUAGES, ENGLISH].map(readSample));
  const together = makeCorpus(samples.flatMap(({ corpus }) => corpus.lectures));
  for (const sample of samples) {
    const { all, notFound } = summarise(await score(together, sample));
    expect(all).toBeGreaterThan(0.9);
    expect(notFound).toBeGreaterThanOrEqual(0.75);
  }
});
