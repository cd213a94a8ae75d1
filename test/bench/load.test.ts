import { describe, expect, it, test } from 'vitest';
import { loadGoals } from '../../bench/load/goals.js';
import { latenessOf } from '../../bench/load/heartbeats.js';
import type { LoadMeasurement, Phase } from '../../bench/load/measure-load.js';
import { outcomeOf, type Deed } from '../../bench/load/outcome.js';
import { renderLoad } from '../../bench/load/render-load.js';
import { Callback, Interaction, InteractionKind } from '../fake-discord/interaction-log.js';
import { makeUser } from '../fake-discord/places.js';

const NOW = 1_000_000;

/** What a member did and what came of it so many milliseconds later. */
function deed(given: {
  callback?: number;
  firstMs?: number;
  finalMs?: number;
  edits?: number;
  followUps?: number;
  refusedWith?: number;
}): Deed {
  const interaction = new Interaction({
    kind: InteractionKind.command,
    label: 'a search',
    user: makeUser('Ada'),
    channelId: '1',
    guildId: undefined,
    owners: {},
  });
  const { callback, firstMs, finalMs, edits = 0, followUps = 0, refusedWith } = given;
  interaction.callback = callback;
  interaction.answeredAt = firstMs === undefined ? undefined : interaction.sentAt + firstMs;
  interaction.edits = edits;
  interaction.followUpIds.push(...Array<string>(followUps).fill('2'));
  if (refusedWith !== undefined)
    interaction.refusals.push({ what: 'callback', status: 400, body: { code: refusedWith } });
  return {
    what: '/lecture search',
    interaction,
    finalAt: finalMs === undefined ? undefined : interaction.sentAt + finalMs,
  };
}

const atOnce = deed({ callback: Callback.message, firstMs: 20, finalMs: 20 });
const later = deed({ callback: Callback.deferredMessage, firstMs: 30, finalMs: 4_000, edits: 1 });
const refusedLater = deed({ callback: Callback.deferredMessage, firstMs: 40, finalMs: 50, followUps: 1 });

describe('of what members did is told', () => {
  test.each<[string, readonly Deed[], Partial<ReturnType<typeof outcomeOf>>]>([
    ['who was answered at once, and who was asked to wait', [atOnce, later, refusedLater], { deferred: 2 }],
    [
      'that nothing is lost or doubled when it is not',
      [atOnce, later, refusedLater],
      { lost: 0, doubled: 0 },
    ],
    ['who got nothing at all', [deed({ refusedWith: 10_062 })], { inTime: 0, lost: 1 }],
    [
      'who waits for ever',
      [deed({ callback: Callback.deferredMessage, firstMs: 5 })],
      { inTime: 1, lost: 1 },
    ],
    [
      'who was answered twice',
      [deed({ callback: Callback.message, firstMs: 5, finalMs: 5, followUps: 1 })],
      { doubled: 1 },
    ],
    [
      'what was sent though Discord had it',
      [deed({ callback: Callback.message, firstMs: 5, finalMs: 5, refusedWith: 40_060 })],
      { sentAgain: 1, doubled: 0 },
    ],
    ['how long all of them waited', [atOnce, later], { firstMs: [20, 30], finalMs: [20, 4_000] }],
  ])('%s', (_what, deeds, expected) => {
    expect(outcomeOf(deeds)).toMatchObject({ sent: deeds.length, ...expected });
  });
});

const beat = (time: number) => ({ kind: 'heartbeat', value: 0, time }) as const;

test.each([
  { events: [beat(NOW), beat(NOW + 990), beat(NOW + 2_040)], expected: { count: 3, worstMs: 50, lost: 0 } },
  { events: [], expected: { count: 0, worstMs: 0, lost: 0 } },
  {
    events: [beat(NOW), { kind: 'close', value: 1006, time: NOW + 1 } as const],
    expected: { count: 1, worstMs: 0, lost: 1 },
  },
])('heartbeats are late by what they come after they are due: $expected', ({ events, expected }) => {
  expect(latenessOf(events, 1_000)).toEqual(expected);
});

const phase = (deeds: readonly Deed[], p99: number): Phase => ({
  name: 'burst',
  deeds,
  delayMs: { p99, worst: 100 },
  peakBytes: 500e6,
  processor: { ranMs: 800, waitedMs: 12 },
  standInHeldUpMs: 7,
});

function measurement(given: Partial<LoadMeasurement> & { readonly lastHeap?: number } = {}): LoadMeasurement {
  return {
    phases: [phase([atOnce, later], 20)],
    memory: [
      ['before', { residentBytes: 300e6, heapBytes: 50e6 }],
      ['after the burst', { residentBytes: 400e6, heapBytes: 100e6 }],
      ['after all bursts', { residentBytes: 401e6, heapBytes: given.lastHeap ?? 100e6 }],
    ],
    heartbeats: { count: 100, worstMs: 30, lost: 0 },
    ...given,
  };
}

describe('the goals', () => {
  const missed = (given: Parameters<typeof measurement>[0]) =>
    loadGoals(measurement(given)).flatMap(({ goal, isMet }) => (isMet ? [] : goal));

  it('are met where they are', () => {
    expect(missed({})).toEqual([]);
  });

  test.each<[string, Parameters<typeof measurement>[0], RegExp]>([
    ['an answer is missing', { phases: [phase([deed({})], 20)] }, /inside 3 s/],
    [
      'one comes too late',
      { phases: [phase([deed({ callback: 4, firstMs: 3_001, finalMs: 3_001 })], 20)] },
      /inside 3 s/,
    ],
    [
      'one comes twice',
      { phases: [phase([deed({ callback: 4, firstMs: 1, finalMs: 1, edits: 1 })], 20)] },
      /none answered twice/,
    ],
    ['the event loop is late', { phases: [phase([atOnce], 50)] }, /event-loop delay/],
    ['a heartbeat is late', { heartbeats: { count: 9, worstMs: 1_000, lost: 0 } }, /heartbeat/],
    ['the connection is lost', { heartbeats: { count: 9, worstMs: 0, lost: 1 } }, /heartbeat/],
    ['memory grows', { lastHeap: 106e6 }, /heaps/],
  ])('are missed where %s', (_what, given, goal) => {
    expect(missed(given)).toContainEqual(expect.stringMatching(goal));
  });
});

test('the page tells goals, answers, the thread and memory', () => {
  const run = { burst: 1_000, rate: 50, seconds: 120, moreBursts: 3, segments: 20_000 };
  const page = renderLoad(measurement(), { ...run, command: 'npm run bench:load', date: new Date(0) });
  expect(page).toMatch(
    /\| every interaction answered, or Discord asked for time, inside 3 s +\| +2 of 2 \| +met \|/,
  );
  expect(page).toMatch(/\| burst +\| +2 \| +2 \| +1 \| +0 \| +0 \| +0 \|/);
  expect(page).toMatch(/\| burst +\| 20\.0 \| +4000 \| +4000 \| +4000 \|/);
  expect(page).toMatch(/\| \/lecture search +\| +2 \| 20\.0 \|/);
  expect(page).toMatch(/\| after all bursts +\| +401 \| +100 \|/);
  expect(page).toMatch(/\| burst +\| +20\.0 \| +100 \| +800 \| +12\.0 \| +7\.00 \|/);
  expect(page).toContain('the latest was 30.0 ms late');
});
