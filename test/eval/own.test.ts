import { describe, expect, test } from 'vitest';
import { OWN_ENGINE } from '../../eval/names.js';
import { ABLATIONS, OWN } from '../../eval/own.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { makeSegment } from '../corpus/make-segment.js';

const corpus = makeCorpus([
  makeLecture({
    videoId: 'v',
    segments: [makeSegment(0, 10, { text: 'we train it on C for this' }), makeSegment(20, 30)],
  }),
]);
const glossary = [{ term: 'zeugma', heardAs: 'C for this' }];

describe('our engine under measurement', () => {
  test.each([...OWN, ...ABLATIONS])('uses a glossary only where it says so: %s', async (name, make) => {
    const engine = await make(corpus, glossary);
    const found = await engine.find('zeugma', 5);
    expect(found.some(({ startSecond }) => startSecond === 0)).toBe(name === 'with-glossary');
  });

  test('is measured without a glossary and with one', () => {
    expect([...OWN.keys()]).toEqual([OWN_ENGINE, 'with-glossary']);
  });
});
