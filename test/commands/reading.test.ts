import { describe, expect, it } from 'vitest';
import { at } from '../../src/commands/at.js';
import type { Command, Library } from '../../src/commands/command.js';
import { help } from '../../src/commands/help.js';
import { list } from '../../src/commands/list.js';
import { outline } from '../../src/commands/outline.js';
import { runCommand } from '../../src/commands/run-command.js';
import { search } from '../../src/commands/search.js';
import { share } from '../../src/commands/share.js';
import type { CommandValues } from '../../src/reply/reply.js';
import { libraryOf, refusal } from './library.js';

const three = libraryOf(
  { videoId: 'a', title: 'Animals', said: [[0, 30, 'fur is brown']] },
  { videoId: 'b', title: 'Bridges', said: [[0, 90, 'arches of stone']] },
  { videoId: 'c', title: 'Clouds', said: [[0, 30, 'feathers of ice']] },
);

/** The same library, and the keys of the lectures whose segments are read. */
function watched(): { readonly library: Library; readonly read: string[] } {
  const read: string[] = [];
  const library: Library = {
    ...three,
    read: (lecture) => {
      read.push(lecture.key);
      return three.read(lecture);
    },
  };
  return { library, read };
}

describe('of all lectures', () => {
  it.each<[string, Command, CommandValues, string[]]>([
    ['a list reads none', list, {}, []],
    ['a search reads none beside its hits', search, { query: 'stone' }, []],
    ['a time reads the one it is asked of', at, { time: '0:05', lecture: 'c' }, ['c']],
    ['a time that several last to reads none, and asks', at, { time: '0:05' }, []],
    ['a time that none lasts to reads the first, for an example', at, { time: '5:00' }, ['a']],
    ['an outline reads the one it is of', outline, { lecture: 'b' }, ['b']],
    ['an outline of one that is not named reads none, and asks', outline, {}, []],
    ['what is shared is read', share, { second: '5', lecture: 'b' }, ['b']],
    ['help reads the first, for its terms and for a time', help, {}, ['a', 'a']],
  ])('%s', async (_title, command, values, expected) => {
    const { library, read } = watched();
    await runCommand(command, values, library);
    expect(read).toEqual(expected);
  });

  it('a time that cannot be read has an example in the lecture that was named', async () => {
    const { library, read } = watched();
    const { example } = await refusal(at, { time: 'noon', lecture: 'b' }, library);
    expect(example).toBe('/lecture at 0:00 lecture:b');
    expect(read).toEqual(['b']);
  });
});

it.each<[string, Command, CommandValues]>([
  ['a time', at, { time: '0:05', lecture: 'c' }],
  ['an outline', outline, { lecture: 'c' }],
  ['what is shared', share, { second: '5', lecture: 'c' }],
])('%s fails with what went wrong where the lecture cannot be read', async (_title, command, values) => {
  const away = new Error('The lectures are away.');
  const library: Library = { ...three, read: () => Promise.reject(away) };
  await expect(runCommand(command, values, library)).rejects.toBe(away);
});
