import { describe, expect, it } from 'vitest';
import { CONSOLE_ASKER } from '../../src/commands/command.js';
import { runCommand } from '../../src/commands/run-command.js';
import { search } from '../../src/commands/search.js';
import { english } from '../../src/texts/english.js';
import { buttonsOf, libraryOf, press, textOf } from './library.js';

const library = libraryOf(
  {
    videoId: 'a',
    title: 'Plants',
    said: [
      [0, 30, 'leaves make sugar from light'],
      [30, 60, 'sugar is what they keep'],
      [100, 130, 'the roots drink'],
    ],
  },
  {
    videoId: 'b',
    title: 'Animals',
    said: [
      [0, 30, 'muscles burn sugar with oxygen'],
      [200, 230, 'and they rest'],
    ],
  },
);
const { all, one } = english.search.nothing.nearestPassages;

describe('where a search finds nothing, but something comes near', () => {
  it('members see up to three passages below the sentence that says so, and the nearest terms', async () => {
    const reply = await runCommand(search, { query: 'sugar photosynthesis' }, library);
    expect(textOf(reply).split('\n')).toEqual([
      'No passage in the lectures has all of “sugar photosynthesis”.',
      all,
      'Plants ·\u00A01\u00A0passage',
      '1. Watch 0:00–0:30',
      'leaves make sugar from light',
      'Said at about 0:12 · The whole passage: 0:00–1:00',
      'Animals ·\u00A01\u00A0passage',
      '2. Watch 0:00–0:30',
      'muscles burn sugar with oxygen',
      'Said at about 0:13',
      'The nearest terms that do occur:',
    ]);
    const cards = reply.blocks.filter((block) => block.type === 'card');
    const spans = cards.flatMap(({ lines }) => lines.flat());
    expect(spans.filter(({ strong }) => strong).map(({ text }) => text)).toContain('sugar');
    expect(spans.find(({ text }) => text === 'Watch 0:00–0:30')?.url).toBe('https://youtu.be/a?t=0');
    expect(buttonsOf(reply)).toEqual(['sugar']);
    expect(reply.message).toBe(
      `No passage in the lectures has all of “sugar photosynthesis”. ${all} Plants, 0:00–1:00; Animals, 0:00–0:30. ` +
        'The nearest terms that do occur: sugar.',
    );
  });

  it('scripts have no hits, as ever, and beside them the nearest segments', async () => {
    const { hits, nearest, lecture } = await runCommand(search, { query: 'sugar photosynthesis' }, library);
    expect(hits).toEqual([]);
    expect(nearest?.map(({ title, startSecond }) => [title, startSecond])).toEqual([
      ['Plants', 0],
      ['Plants', 30],
      ['Animals', 0],
    ]);
    expect(nearest?.[0]).toMatchObject({
      excerpt: 'leaves make sugar from light',
      url: 'https://youtu.be/a?t=0',
    });
    expect(nearest?.[0]).not.toHaveProperty('reasons');
    // A guess is no lecture that was used.
    expect(lecture).toBeUndefined();
  });

  it('scripts are told what the scores of these come from where they ask', async () => {
    const values = { query: 'leaves kubernetes', explain: true };
    const { nearest } = await runCommand(search, values, library);
    expect(nearest?.[0]?.reasons?.[0]).toMatchObject({ what: 'leaves' });
  });

  it('the title stands above all that is of one lecture', async () => {
    const reply = await runCommand(search, { query: 'leaves kubernetes' }, library);
    expect(textOf(reply).split('\n').slice(1, 4)).toEqual([all, 'Plants', '1. Watch 0:00–0:30']);
  });

  it('in one lecture only what is near there is shown, below the way to others that have it', async () => {
    const reply = await runCommand(search, { query: 'sugar oxygen', lecture: 'plants' }, library);
    expect(textOf(reply).split('\n').slice(0, 5)).toEqual([
      'No passage in this lecture has all of “sugar oxygen”.',
      'Other lectures have it.',
      one,
      'Plants',
      '1. Watch 0:00–0:30',
    ]);
    expect(buttonsOf(reply)).toEqual(['Search all lectures', 'sugar']);
    expect((await press(reply, 'Search all lectures', library)).hits).not.toEqual([]);
  });

  it('each passage leads to what is said around it, and back to the search', async () => {
    const reply = await runCommand(search, { query: 'leaves kubernetes', lecture: 'plants' }, library);
    const [card] = reply.blocks.filter((block) => block.type === 'card');
    expect(card?.actions).toMatchObject([
      { label: 'Context', command: 'at', values: { time: '0', query: 'leaves kubernetes', within: 'a' } },
    ]);
  });

  it('whoever asked privately may share it', async () => {
    const asker = { ...CONSOLE_ASKER, isPrivate: true };
    const reply = await runCommand(search, { query: 'leaves kubernetes' }, library, asker);
    const [card] = reply.blocks.filter((block) => block.type === 'card');
    expect(card?.actions.map(({ label }) => label)).toEqual(['Context', 'Share in channel']);
  });
});

it.each([
  ['is found', { query: 'sugar' }],
  ['is a word that nobody says', { query: 'kubernetes' }],
  ['is a phrase that nobody says', { query: '"sugar photosynthesis"' }],
  ['is nothing but a time', { query: 'what is said at 0:10?' }],
])('nothing is guessed where what is searched for %s', async (_title, values) => {
  const reply = await runCommand(search, values, library);
  expect(reply).not.toHaveProperty('nearest');
  expect(textOf(reply)).not.toContain(all);
});
