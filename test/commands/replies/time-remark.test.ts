import { describe, expect, it } from 'vitest';
import { CONSOLE_ASKER } from '../../../src/commands/command.js';
import { runCommand } from '../../../src/commands/run-command.js';
import { search } from '../../../src/commands/search.js';
import { buttonsOf, choose, libraryOf, menuOf, press, sampleLibrary, textOf, type } from '../library.js';

const plants = { videoId: 'a', title: 'Plants', said: [[0, 30, 'leaves make sugar']] } as const;
const animals = {
  videoId: 'b',
  title: 'Animals',
  said: [
    [0, 30, 'muscles burn sugar'],
    [300, 330, 'fur is brown'],
  ],
} as const;
const fungi = { videoId: 'c', title: 'Fungi', said: [[300, 400, 'spores float far']] } as const;
const one = libraryOf(animals);
const several = libraryOf(plants, animals, fungi);

describe('/lecture search with a time points to /lecture at', () => {
  it.each([
    ['by itself', '5:10'],
    ['among words that are said', 'fur at 5:10'],
    ['among words that nobody said', 'kubernetes mitochondria 5:10'],
    ['in words', '5 minutes 10'],
    ['in a link', 'https://youtu.be/b?t=310'],
    ['beside a link', 'https://youtu.be/b 5:10'],
    ['in a link among words', 'fur https://youtu.be/b?t=310'],
  ])('%s: %s', async (_title, query) => {
    const reply = await runCommand(search, { query }, one);
    expect(textOf(reply)).toContain('If 5:10 is a time in the lecture, see what is said then:');
    expect(reply.message).toContain('To see what is said at 5:10: /lecture at 5:10');
    const shown = await press(reply, 'What is said at 5:10', one);
    expect(shown.message).toBe('At 5:10 of “Animals”.');
    expect((await type('/lecture at 5:10', one)).message).toBe(shown.message);
  });

  it('looks for the words beside it where it was not said itself', async () => {
    const verses = libraryOf({ videoId: 'a', title: 'Verses', said: [[0, 300, 'genesis 5:10 says']] });
    const said = await runCommand(search, { query: 'genesis 5:10' }, verses);
    expect(said.message).toMatch(/^1 passage for “genesis 5:10”/);
    const { message, hits } = await runCommand(search, { query: 'at 52:36 drop' }, await sampleLibrary());
    expect(message).toMatch(/^2 passages for “at drop”/);
    expect(hits[0]?.startSecond).toBe(3472);
  });

  it('offers no terms that are near to a time', async () => {
    const reply = await runCommand(search, { query: '52:36' }, await sampleLibrary());
    expect(textOf(reply)).toMatch(/^Nothing in the lectures matches “52:36”\./);
    expect(buttonsOf(reply)).toEqual(['What is said at 52:36']);
  });

  it('looks for the words beside a link, not for those in it', async () => {
    const reply = await runCommand(search, { query: 'fur https://youtu.be/b?t=310' }, one);
    expect(reply.message).toMatch(/^1 passage for “fur”\./);
    const link = await runCommand(search, { query: 'https://youtu.be/b?t=310' }, one);
    expect(link.hits).toEqual([]);
    expect(link.message).toMatch(
      /^That is a link to a video; there is no word beside it to search for\. To see/,
    );
  });

  it('asks which lecture is meant where several last so long, whatever was used last', async () => {
    const reply = await runCommand(search, { query: '5:10' }, several);
    expect(buttonsOf(reply)[0]).toBe('What is said at 5:10');
    const asker = { ...CONSOLE_ASKER, lastLecture: 'a' };
    const menu = menuOf(await press(reply, 'What is said at 5:10', several, asker));
    expect(menu.choices.map(({ label }) => label)).toEqual(['Animals', 'Fungi', 'Plants']);
    expect((await choose(menu, 'Fungi', several)).message).toBe('At 5:10 of “Fungi”.');
    expect((await type('/lecture at 5:10 lecture:b', several)).message).toBe('At 5:10 of “Animals”.');
  });

  it('names of several the one in which something was found', async () => {
    const reply = await runCommand(search, { query: 'spores 5:10' }, several);
    expect(reply.message).toContain('To see what is said at 5:10: /lecture at 5:10 lecture:c');
  });

  it.each([
    ['in all lectures', { query: 'sugar 5:10' }, /^2 passages/],
    ['in one', { query: 'sugar 5:10', lecture: 'animals' }, /^1 passage for/],
  ])('leads back to what was found %s', async (_title, values, found) => {
    const reply = await runCommand(search, values, several);
    const asked = await press(reply, 'What is said at 5:10', several);
    const shown = 'lecture' in values ? asked : await choose(menuOf(asked), 'Animals', several);
    expect(shown.message).toBe('At 5:10 of “Animals”.');
    expect((await press(shown, 'Back to results', several)).message).toMatch(found);
  });

  it.each([
    ['the one it was narrowed to', { query: '5:10', lecture: 'fungi' }, 'At 5:10 of “Fungi”.'],
    ['the one of the link', { query: 'https://youtu.be/c?t=310', lecture: 'plants' }, 'At 5:10 of “Fungi”.'],
  ])('means %s', async (_title, values, message) => {
    const reply = await runCommand(search, values, several);
    expect((await press(reply, 'What is said at 5:10', several)).message).toBe(message);
  });

  it.each([
    ['is past the end of all', { query: '9:00:00 sugar' }],
    ['is past the end of the lecture chosen', { query: '5:10 sugar', lecture: 'plants' }],
    ['is past the end of the one of the link', { query: 'https://youtu.be/a sugar 5:10' }],
  ])('says nothing of a time that %s', async (_title, values) => {
    expect(textOf(await runCommand(search, values, several))).not.toContain('/lecture at');
  });

  it('points to a time past the end where a link has nothing else beside it', async () => {
    const reply = await runCommand(search, { query: 'https://youtu.be/a 10 min' }, several);
    expect(textOf(reply)).toMatch(/^That is a link to a video/);
    expect((await press(reply, 'What is said at 10:00', several)).message).toContain('Plants');
  });

  it('says that a link leads elsewhere', async () => {
    const reply = await runCommand(search, { query: 'sugar https://youtu.be/zzz?t=310' }, several);
    expect(textOf(reply)).toContain(
      'That link leads to a video that is not among the lectures: /lecture list',
    );
    expect(reply.hits).not.toEqual([]);
  });
});
