import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { OUTLINE_SETS } from '../../../eval/outline/outline-sets.js';
import { parseSections, SectionFileError } from '../../../eval/outline/sections.js';

const HEADER = 'start_second\tlevel\tsection';

describe('a file of sections', () => {
  it('holds a start, a level and a name in each line', () => {
    expect(parseSections(`${HEADER}\r\n0\t1\tIntroduction\r\n90\t2\tWhat, and why\r\n`, 's.tsv')).toEqual([
      { startSecond: 0, isTopic: true, name: 'Introduction' },
      { startSecond: 90, isTopic: false, name: 'What, and why' },
    ]);
  });

  it.each([
    ['no names of columns', '0\t1\tA', /^s\.tsv:1: expected "start_second<TAB>level<TAB>section"$/],
    ['no section', HEADER, /^s\.tsv:1: no section follows$/],
    [
      'a start that is no number',
      `${HEADER}\n0:10\t1\tA`,
      /^s\.tsv:2: expected start_second, 1 or 2, and a name$/,
    ],
    ['a level of 3', `${HEADER}\n0\t1\tA\n9\t3\tB`, /^s\.tsv:3: expected start_second/],
    ['an empty name', `${HEADER}\n0\t1\t `, /^s\.tsv:2: expected start_second/],
    ['a fourth column', `${HEADER}\n0\t1\tA\tB`, /^s\.tsv:2: expected start_second/],
    [
      'a start out of order',
      `${HEADER}\n9\t1\tA\n9\t1\tB`,
      /^s\.tsv:3: starts no later than the one before$/,
    ],
  ])('is refused with its place for %s', (_fault, content, message) => {
    expect(() => parseSections(content, 's.tsv')).toThrow(SectionFileError);
    expect(() => parseSections(content, 's.tsv')).toThrow(message);
  });

  it.each(OUTLINE_SETS)('has 15 to 25 sections for the lecture “$name”', async ({ sections }) => {
    const found = parseSections(await readFile(sections, 'utf8'), sections);
    expect(found.length).toBeGreaterThanOrEqual(15);
    expect(found.length).toBeLessThanOrEqual(25);
  });
});
