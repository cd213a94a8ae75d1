import { describe, expect, it } from 'vitest';
import type { LectureSource } from '../../src/corpus/lecture.js';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';
import { buttons, links, menus, visibleText } from '../fake-discord/visible.js';
import type { WireMessage } from '../fake-discord/wire.js';
import { firstContext, libraryOf } from './running-bot.js';
import { stage } from './stage.js';

const { open, run } = stage();

function lecture(videoId: string, title: string, minutes: readonly number[]): LectureSource {
  return {
    videoId,
    title,
    segments: Array.from({ length: 60 }, (_, minute) => ({
      videoId,
      text: minutes.includes(minute) ? `the membrane number ${minute}` : `other words ${minute}`,
      startSecond: minute * 60,
      endSecond: minute * 60 + 50,
      url: `https://www.youtube.com/watch?v=${videoId}&t=${minute * 60}s`,
    })),
  };
}

const library = libraryOf(
  lecture('cells', 'Cells', [1, 10, 20, 30, 40, 50, 58]),
  lecture('plants', 'Plants', [5, 45]),
  lecture('a stone & its id, which is too long for a menu', 'Rocks', [15]),
);

const COMMAND = { command: 'lecture', subcommand: 'search', options: { query: 'membrane' } };

const choices = (message: WireMessage) =>
  (menus(message)[0]?.options ?? []).map(({ label, description }) => `${label}: ${description ?? ''}`);
const chosen = (message: WireMessage) =>
  (menus(message)[0]?.options ?? []).filter((option) => option.default === true).map(({ label }) => label);

function choose(
  at: FakeDiscord,
  message: WireMessage,
  label: string,
  as: Parameters<FakeDiscord['select']>[3] = {},
) {
  const [menu] = menus(message);
  const option = menu?.options?.find((one) => one.label === label);
  if (menu?.custom_id === undefined || option === undefined)
    throw new Error(`There is no choice “${label}”.`);
  return at.select(message, menu.custom_id, [option.value], as);
}

describe('a search over several lectures', () => {
  it('shows how much each of them has, and where', async () => {
    const at = await open();
    await run(at, { library });
    const { message } = await at.slash(COMMAND);
    const text = visibleText(message);
    expect(text).toContain('-# Page 1 of 2 · 10 passages in 3 lectures');
    expect(text).toContain('**Cells** ·\u00A07\u00A0passages\n1\\. [Watch ');
    expect(choices(message)).toEqual(['Cells: 7 passages', 'Plants: 2 passages', 'Rocks: 1 passage']);
    expect(chosen(message)).toEqual([]);
    expect(text).toMatch(
      /\*\*Plants\*\* · Found around \[5:\d\d\]\(.*\) and \[45:\d\d\]\(.*\)\n`0:00 ░█░{13}█░{4} 59:50`/,
    );
    expect(links(message)).toContain('https://www.youtube.com/watch?v=plants&t=309s');
  });

  it('narrows to a lecture, to another, and to all again, in the same message', async () => {
    const at = await open();
    await run(at, { library });
    const all = await at.slash(COMMAND);
    const plants = await choose(at, all.message, 'Plants');
    expect(plants.kind).toBe('update');
    expect(plants.message.id).toBe(all.message.id);
    expect(visibleText(plants.message)).toContain('### Results for “membrane”\n-# Plants\n');
    expect(visibleText(plants.message)).toContain('-# 2 passages');
    expect(buttons(plants.message).map(({ label }) => label)).toEqual(['Context', 'Context']);
    expect(chosen(plants.message)).toEqual(['Plants']);
    const rocks = await choose(at, plants.message, 'Rocks');
    expect(visibleText(rocks.message)).toContain('-# Rocks\n');
    expect(chosen(rocks.message)).toEqual(['Rocks']);
    const back = await choose(at, rocks.message, 'All lectures');
    expect(visibleText(back.message)).toBe(visibleText(all.message));
    expect(chosen(back.message)).toEqual([]);
  });

  it('stays narrowed on the next page, and on the way back from what was said around a result', async () => {
    const at = await open();
    await run(at, { library });
    const all = await at.slash(COMMAND);
    const cells = await choose(at, all.message, 'Cells');
    const next = await at.press(cells.message, 'Next page');
    expect(visibleText(next.message)).toContain('-# Page 2 of 2 · 7 passages');
    expect(chosen(next.message)).toEqual(['Cells']);
    const context = await at.press(next.message, firstContext(next.message));
    const back = await at.press(context.message, 'Back to results');
    expect(visibleText(back.message)).toBe(visibleText(next.message));
    expect(chosen(back.message)).toEqual(['Cells']);
  });

  it('is narrowed by a menu from before a restart', async () => {
    const at = await open();
    const before = await run(at, { library });
    const { message } = await at.slash(COMMAND);
    await before.stop();
    await run(at, { library });
    const plants = await choose(at, message, 'Plants');
    expect(plants.kind).toBe('update');
    expect(visibleText(plants.message)).toContain('-# 2 passages');
  });

  it('stays as it is for whoever asked while another member narrows a copy of their own', async () => {
    const at = await open();
    await run(at, { library });
    const { message } = await at.slash(COMMAND);
    const user = { ...at.user, id: '700000000000000001' };
    const theirs = await choose(at, message, 'Plants', { user });
    expect(theirs).toMatchObject({ kind: 'message', ephemeral: true });
    expect(visibleText(theirs.message)).toContain('-# 2 passages');
    expect(visibleText(at.currentMessage(message))).toBe(visibleText(message));
    expect(chosen(at.currentMessage(message))).toEqual([]);
  });

  it('says kindly that a lecture which was chosen is not there any more', async () => {
    const at = await open();
    const before = await run(at, { library });
    const { message } = await at.slash(COMMAND);
    await before.stop();
    await run(at, { library: libraryOf(lecture('cells', 'Cells', [1, 30])) });
    const { message: answer, ephemeral } = await choose(at, message, 'Plants');
    expect(ephemeral).toBe(true);
    expect(visibleText(answer)).toContain('That lecture is not there any more');
  });
});
