import { describe, expect, it } from 'vitest';
import { GOAL_MS, renderAnswers } from '../../bench/answers/render-answers.js';

const date = new Date('2026-01-02');

describe('the page on how long members wait', () => {
  it('has a line for each thing that a member did', () => {
    const page = renderAnswers(new Map([['/lecture search', [10, 20, 30]]]), 20_000, date);
    expect(page).toMatch(/\| \/lecture search +\| +3 \| 20\.0 \| 30\.0 \| +30\.0 \|/);
    expect(page).toContain('20,000 segments');
    expect(page).toContain('Every answer was there within 300 ms.');
  });

  it('names what took longer than it may', () => {
    const times = new Map([
      ['/lecture search', [10, GOAL_MS + 1]],
      ['Context', [GOAL_MS]],
    ]);
    expect(renderAnswers(times, 100, date)).toMatch(/Not always within 300 ms: \/lecture search\.$/);
  });
});
