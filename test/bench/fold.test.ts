import { expect, it } from 'vitest';
import { fold } from '../../bench/fold.js';

const FULL = 'a'.repeat(60);

it('folds a paragraph where its lines would be too long', () => {
  expect(fold(`${FULL} ${FULL.slice(1)} b`)).toBe(`${FULL} ${FULL.slice(1)}\nb`);
  expect(fold(`${FULL} ${FULL} b`)).toBe(`${FULL}\n${FULL} b`);
});

it('leaves code on one line, and a word that is too long', () => {
  expect(fold(`${FULL} ${FULL.slice(10)} \`npm run bench\`, b`)).toBe(
    `${FULL} ${FULL.slice(10)}\n\`npm run bench\`, b`,
  );
  expect(fold(`b ${FULL}${FULL}c d`)).toBe(`b\n${FULL}${FULL}c\nd`);
});

it('leaves a short one as it is', () => {
  expect(fold('one line')).toBe('one line');
});
