import { describe, expect, it } from 'vitest';
import { describeGlossaryReport } from '../../src/corpus/csv/describe-report.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadGlossary } from '../../src/corpus/load-glossary.js';
import { tokenize } from '../../src/search/language/tokenize.js';

const words = (text: string) =>
  ` ${tokenize(text)
    .map(({ term }) => term)
    .join(' ')} `;

describe('data/glossary.csv', async () => {
  const { corpus } = await loadCorpus('data');
  const { glossary, report } = await loadGlossary('data');

  it('loads without a word of complaint', () => {
    expect(describeGlossaryReport(report)).toEqual([]);
    expect(glossary.length).toBeGreaterThanOrEqual(5);
  });

  it.each(glossary)('has “$heardAs” for “$term” as it stands in the lecture', ({ heardAs }) => {
    const spoken = corpus.lectures.flatMap(({ segments }) => segments.map(({ text }) => text)).join(' ');
    expect(words(spoken)).toContain(words(heardAs));
  });
});
