import { describe, expect, it } from 'vitest';
import { replaceSection } from '../../bench/replace-section.js';

const page = '# Page\n\nText.\n\n## One\n\nOld.\n\n### Part\n\nOld.\n\n## Two\n\nStays.\n';

describe('figures are put into a page', () => {
  it.each([
    ['in the middle', '## One', '# Page\n\nText.\n\n## One\n\nA\n\nB\n\n## Two\n\nStays.\n'],
    ['at the end', '## Two', page.replace('Stays.', 'A\n\nB')],
    ['below a new heading', '## Three', `${page}\n## Three\n\nA\n\nB\n`],
    ['not below a heading that only begins alike', '## On', `${page}\n## On\n\nA\n\nB\n`],
  ])('%s', (_title, heading, expected) => {
    expect(replaceSection(page, heading, ['A', 'B'])).toBe(expected);
    expect(replaceSection(expected, heading, ['A', 'B'])).toBe(expected);
  });
});
