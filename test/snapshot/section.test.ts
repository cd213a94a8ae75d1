import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../src/snapshot/section.js';
import { SECTIONS } from './snapshot-file.js';

describe('a section is taken by its name and kind', () => {
  it('as it is', () => {
    expect(sectionOf(SECTIONS, 'numbers', Float64Array)).toBe(SECTIONS['numbers']);
  });

  it.each([
    ['of another kind', 'bytes'],
    ['that is not there', 'none'],
    ['that every object has', 'toString'],
  ])('but not one %s', (_title, name) => {
    expect(() => sectionOf(SECTIONS, name, Uint32Array)).toThrow(
      `The snapshot has no section "${name}" that is a Uint32Array.`,
    );
  });
});
