import { beforeAll, describe, expect, it } from 'vitest';
import type { Mishearing } from '../../../eval/sound/mishearings.js';
import { collectRecordings } from '../../../eval/sound/recordings.js';
import type { SoundSet } from '../../../eval/sound/sound-set.js';
import type { WholeLecture } from '../../../src/corpus/lecture.js';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';

const MISHEARINGS: readonly Mishearing[] = [
  { recording: 1, heard: 'wine are', said: 'Wiener' },
  { recording: 1, heard: 'cell division', said: 'cell division' },
  { recording: 2, heard: 'zen market', said: 'Xenmarq' },
  { recording: 22, heard: 'ort cloud', said: 'Oort cloud' },
];
const PER_KIND = 3;

let hosts: readonly WholeLecture[];
let set: SoundSet;

beforeAll(async () => {
  hosts = (await loadCorpus('eval/lectures/third.csv')).corpus.lectures;
  set = collectRecordings('made', MISHEARINGS, {
    hosts,
    seed: 1,
    perKind: PER_KIND,
  });
});

describe('terms that were misheard in recordings', () => {
  it('are each looked for in a lecture that what was heard was put into, unless they stand there as typed', () => {
    expect(set.misheard.map(({ text }) => text)).toEqual(['Wiener', 'Xenmarq', 'Oort cloud']);
  });

  it('are heard where they were put', () => {
    for (const { answers, text } of set.misheard) {
      const [candidates = []] = answers;
      expect(Math.max(...candidates.map(({ alike }) => alike.similarity)), text).toBeGreaterThan(0.5);
    }
  });

  it('stand beside terms that the lecture lacks, of every kind for each lecture that was made', () => {
    const kinds = new Map<string, number>();
    for (const { kind } of set.absent) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect([...kinds.values()]).toEqual([6, 6, 6, 6, 6, 6]);
    // What was said in the one recording is not there in the other.
    const terms = set.absent.filter(({ kind }) => kind === 'term').map(({ text }) => text);
    expect(new Set(terms.slice(0, PER_KIND))).not.toContain('Wiener');
    expect(new Set(terms.slice(PER_KIND))).toEqual(new Set(['Wiener']));
  });

  it('are the same for the same seed', () => {
    const again = collectRecordings('made', MISHEARINGS, {
      hosts,
      seed: 1,
      perKind: PER_KIND,
    });
    expect(again).toEqual(set);
  });
});
