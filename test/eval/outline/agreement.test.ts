import { expect, it } from 'vitest';
import { agreement } from '../../../eval/outline/agreement.js';
import type { Section } from '../../../eval/outline/sections.js';

const sections: Section[] = [
  { startSecond: 0, isTopic: true, name: 'a' },
  { startSecond: 100, isTopic: false, name: 'b' },
  { startSecond: 300, isTopic: true, name: 'c' },
  { startSecond: 330, isTopic: true, name: 'd' },
];

it.each([
  ['the same starts agree wholly', [0, 100, 300, 330], 0, { sections: 1, topics: 1, chapters: 1 }],
  ['starts just near enough agree', [60, 360], 60, { sections: 1, topics: 1, chapters: 1 }],
  ['starts just too far off do not', [161, 391], 60, { sections: 0, topics: 0, chapters: 0 }],
  ['one chapter may be near two sections', [315], 60, { sections: 0.5, topics: 2 / 3, chapters: 1 }],
  [
    'chapters near none count against them',
    [0, 200, 600, 900],
    60,
    { sections: 0.25, topics: 1 / 3, chapters: 0.25 },
  ],
])('%s', (_title, starts, within, expected) => {
  expect(agreement(starts, sections, within)).toEqual(expected);
});
