import { describe, expect, it } from 'vitest';
import { CONSOLE_ASKER } from '../../src/commands/command.js';
import { ALL_LECTURES } from '../../src/commands/replies/lecture-menu.js';
import { runCommand } from '../../src/commands/run-command.js';
import { search } from '../../src/commands/search.js';
import type { Card, CommandValues, Menu, Paragraph, Reply } from '../../src/reply/reply.js';
import { buttonsOf, libraryOf, press, textOf, type Said, type SmallLecture } from './library.js';

/** A lecture of an hour with a word at these minutes, and others at all the rest. */
function hour(videoId: string, title: string, minutes: readonly number[]): SmallLecture {
  const said = Array.from({ length: 60 }, (_, minute): Said => {
    const words = minutes.includes(minute) ? `the membrane number ${minute}` : `other words ${minute}`;
    return [minute * 60, minute * 60 + 50, words];
  });
  return { videoId, title, said };
}

const cells = hour('c', 'Cells', [1, 20, 21, 22, 40, 58]);
const plants = hour('p', 'Plants', [30, 50]);
const rocks = hour('r', 'Rocks', [10]);
const library = libraryOf(cells, plants, rocks, hour('s', 'Stars', []));
/** So many lectures have it that not all can be offered. */
const course = libraryOf(
  ...Array.from({ length: 40 }, (_, n) => hour(`week${n}`, `Week ${n}`, n === 7 ? [3, 30] : [n])),
);

const find = (values: CommandValues, among = library) =>
  runCommand(search, { query: 'membrane', ...values }, among);
const cardsOf = (reply: Reply) => reply.blocks.filter((block): block is Card => block.type === 'card');
const menuOf = (reply: Reply) => reply.blocks.find((block): block is Menu => block.type === 'menu');
const choicesOf = (reply: Reply) =>
  (menuOf(reply)?.choices ?? []).map(
    ({ label, detail = '', isChosen }) => `${label} ${detail}${isChosen ? '*' : ''}`,
  );

/** What a menu does for whoever chooses this. */
function choose(reply: Reply, label: string, among = library): Promise<Reply> {
  const menu = menuOf(reply);
  const choice = menu?.choices.find((one) => one.label === label);
  if (menu === undefined || choice === undefined) throw new Error(`There is no choice “${label}”.`);
  expect(menu.command).toBe(search.name);
  return runCommand(search, { ...menu.values, [menu.option]: choice.value }, among);
}

describe('results of several lectures', () => {
  it('say how many passages there are of how many lectures', async () => {
    const reply = await find({});
    expect(reply.message).toBe('9 passages in 3 lectures for “membrane”.');
    expect(textOf(reply)).toMatch(/\nPage 1 of 2 · 9 passages in 3 lectures$/);
    expect(reply.lecture).toBeUndefined();
  });

  it('stand together by lecture under its title, in the order of their best ones', async () => {
    const first = await find({});
    for (const reply of [first, await press(first, 'Next page', library)]) {
      const cards = cardsOf(reply);
      const titles = cards.map(({ lines }) =>
        lines[0]![0]!.strong ? lines[0]!.map(({ text }) => text).join('') : '',
      );
      const lectures = cards.map(({ actions }) => actions[0]!.values['lecture']);
      const starts = lectures.map((lecture, index) => lecture !== lectures[index - 1]);
      expect(titles.map((title) => title !== '')).toEqual(starts);
      expect(starts.filter(Boolean)).toHaveLength(new Set(lectures).size);
      const counts = {
        c: 'Cells ·\u00A06\u00A0passages',
        p: 'Plants ·\u00A02\u00A0passages',
        r: 'Rocks ·\u00A01\u00A0passage',
      };
      lectures.forEach((lecture, index) => {
        if (starts[index]) expect(titles[index]).toBe(counts[lecture as keyof typeof counts]);
      });
    }
    const numbers = cardsOf(first).map(
      ({ lines }) => lines.find((line) => /^\d/.test(line[0]!.text))![0]!.text,
    );
    expect(numbers).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
    expect(cardsOf(first)[0]!.actions[0]!.values['time']).toBe(String(first.hits[0]!.startSecond));
  });

  it('leave hits for scripts in the order of their scores', async () => {
    const scores = (await find({ limit: 60 })).hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('have a menu of the lectures, those with most first, which says how many passages each has', async () => {
    expect(choicesOf(await find({}))).toEqual(['Cells 6 passages', 'Plants 2 passages', 'Rocks 1 passage']);
  });

  it('are narrowed to a lecture, to another, and to none again', async () => {
    const plantsOnly = await choose(await find({}), 'Plants');
    expect(textOf(plantsOnly).split('\n').slice(0, 2)).toEqual(['Results for “membrane”', 'Plants']);
    expect(plantsOnly).toMatchObject({ message: '2 passages for “membrane”.', lecture: 'p' });
    expect(choicesOf(plantsOnly)).toEqual([
      'All lectures ',
      'Cells 6 passages',
      'Plants 2 passages*',
      'Rocks 1 passage',
    ]);
    expect(cardsOf(plantsOnly)[0]!.actions[0]!.values).toMatchObject({ within: 'p' });
    const cellsOnly = await choose(plantsOnly, 'Cells');
    expect(cellsOnly.message).toBe('6 passages for “membrane”.');
    expect(buttonsOf(cellsOnly)).toEqual(['Next page']);
    expect(await choose(cellsOnly, 'All lectures')).toEqual(await find({}));
  });

  it('are narrowed by the option just as by the menu, and also to all lectures', async () => {
    expect(await find({ lecture: 'plants' })).toEqual(await choose(await find({}), 'Plants'));
    expect(await find({ lecture: ALL_LECTURES })).toEqual(await find({}));
  });

  it('search all lectures where none is named, whichever was used last', async () => {
    const reply = await runCommand(search, { query: 'membrane' }, library, {
      ...CONSOLE_ASKER,
      lastLecture: 'p',
    });
    expect(reply).toEqual(await find({}));
  });

  it.each([
    ['all is in one lecture', { query: '"number 10"' }],
    ['all is in the lecture that was named', { query: '"number 10"', lecture: 'rocks' }],
  ])('have no menu where %s', async (_title, values) => {
    const reply = await find(values);
    expect(menuOf(reply)).toBeUndefined();
    expect(reply.lecture).toBe('r');
    expect(textOf(reply).split('\n')[1]).toBe('Rocks');
  });

  it('offer 24 lectures at most, and with all of them no more than Discord allows', async () => {
    const reply = await find({}, course);
    expect(choicesOf(reply)).toHaveLength(24);
    expect(choicesOf(reply)[0]).toBe('Week 7 2 passages');
    expect(choicesOf(await choose(reply, 'Week 7', course))).toHaveLength(25);
  });

  it('say that there may be more where not all were looked at', async () => {
    const long = (id: string) =>
      hour(
        id,
        `Long ${id}`,
        Array.from({ length: 60 }, (_, minute) => minute),
      );
    const longs = libraryOf(long('a'), long('b'), long('c'));
    const reply = await find({}, longs);
    expect(reply.message).toMatch(/^The best \d+ passages in \d lectures for “membrane”\.$/);
    for (const choice of choicesOf(reply)) expect(choice).toMatch(/^Long [abc] at least \d+ passages$/);
    expect(textOf(reply)).toMatch(/\nLong [abc] ·\u00A0at\u00A0least\u00A0\d+\u00A0passages\n/);
    for (const lecture of ['a', 'b', 'c']) {
      const chosen = choicesOf(await find({ lecture }, longs)).filter((choice) => choice.endsWith('*'));
      expect(chosen).toEqual([`Long ${lecture} 60 passages*`]);
    }
  });

  it('tell lectures of the same title apart', async () => {
    const reply = await find({}, libraryOf(hour('one', 'Cells', [1, 30]), hour('two', 'Cells', [2, 40])));
    expect(choicesOf(reply).toSorted()).toEqual(['Cells (one) 2 passages', 'Cells (two) 2 passages']);
    for (const title of ['Cells (one)', 'Cells (two)']) {
      expect(textOf(reply)).toContain(`${title} ·\u00A02\u00A0passages`);
      expect(textOf(reply)).toContain(`${title} · Found around `);
    }
  });
});

describe('where in the lectures the results lie', () => {
  const whereOf = (reply: Reply) =>
    reply.blocks.find(
      (block): block is Paragraph =>
        block.type === 'paragraph' && block.lines.flat().some(({ code }) => code === true),
    );
  const linesOf = (reply: Reply) =>
    whereOf(reply)?.lines.map((line) => line.map(({ text }) => text).join(''));

  it('is told of one lecture in a line and a strip', async () => {
    expect(linesOf(await find({ lecture: 'cells' }))).toEqual([
      'Mostly found around 20:09–22:09, 1:09, 40:09, and 1 more place',
      '0:00 ▓░░░░░▓█░░░░░▓░░░░░▓ 59:50',
    ]);
  });

  it('is not said to be mostly somewhere where it is all over the lecture', async () => {
    const even = libraryOf(hour('e', 'Even', [1, 10, 20, 30, 40, 50, 58]));
    expect(linesOf(await find({}, even))![0]).toMatch(
      /^Found around [\d:]+, [\d:]+, [\d:]+, and 4 more places$/,
    );
  });

  it('leads to the second where it is said', async () => {
    const line = whereOf(await find({ lecture: 'plants' }))!.lines[0]!;
    const links = line.filter(({ url }) => url !== undefined);
    expect(links).toHaveLength(2);
    for (const { text, url } of links) {
      const [minute, second] = text.split(':').map(Number);
      expect([30, 50]).toContain(minute);
      expect(url).toBe(`https://youtu.be/p?t=${60 * minute! + second!}s`);
    }
  });

  it('is told of the three lectures with most, each with its title, and not of one with a single passage', async () => {
    const lines = linesOf(await find({}));
    expect(lines!.filter((_line, index) => index % 2 === 0)).toEqual([
      expect.stringMatching(/^Cells · Mostly found around .* and 2 more places$/),
      expect.stringMatching(/^Plants · Found around [\d:]+ and [\d:]+$/),
    ]);
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => hour(id, `Hour ${id}`, [5, 35]));
    expect(linesOf(await find({}, libraryOf(...five)))).toHaveLength(6);
  });

  it('counts the passages of all pages, on each of them', async () => {
    const first = await find({});
    const second = await press(first, 'Next page', library);
    expect(whereOf(second)).toEqual(whereOf(first));
  });

  it('is not told where there is a single passage', async () => {
    expect(whereOf(await find({ lecture: 'rocks' }))).toBeUndefined();
  });
});

describe('a result', () => {
  it('says how to cite its moment', async () => {
    const [card] = cardsOf(await find({ lecture: 'rocks' }));
    expect(card!.note!.map(({ text }) => text).join('')).toMatch(
      /^To cite: Rocks, 10:\d\d, https:\/\/youtu\.be\/r\?t=6\d\d$/,
    );
  });

  it('is cited by the whole title, also where that is too long for a heading', async () => {
    const title = 'Rocks and what they tell of the times before there was anybody to look at them';
    const [card] = cardsOf(await find({}, libraryOf(hour('r', title, [10]))));
    expect(card!.note!.map(({ text }) => text).join('')).toContain(`${title}, 10:`);
  });

  it.each([
    [true, ['Context', 'Share in channel']],
    [false, ['Context']],
  ])('that nobody else sees (%s) can be shared', async (isPrivate, labels) => {
    const reply = await runCommand(search, { query: 'membrane' }, library, { ...CONSOLE_ASKER, isPrivate });
    for (const { actions } of cardsOf(reply)) expect(actions.map(({ label }) => label)).toEqual(labels);
    const shared = cardsOf(reply)[0]!.actions[1];
    const { startSecond, endSecond, videoId } = reply.hits[0]!;
    if (isPrivate) {
      expect(shared).toMatchObject({ command: 'share', values: { lecture: videoId } });
      expect(Number(shared!.values['second'])).toBeGreaterThanOrEqual(startSecond);
      expect(Number(shared!.values['second'])).toBeLessThan(endSecond);
    }
  });
});
