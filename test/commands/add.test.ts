import { describe, expect, it } from 'vitest';
import { CONSOLE_ASKER } from '../../src/commands/command.js';
import type { Command, Library } from '../../src/commands/command.js';
import { commands } from '../../src/commands/index.js';
import { runCommand } from '../../src/commands/run-command.js';
import { UserError } from '../../src/reply/user-error.js';
import { buttonsOf, libraryOf, textOf } from './library.js';
import { attached, MANAGER, serverWith } from './server.js';

const NAME = 'Photosynthesis [dMUes74-nYY].en.vtt';
const VTT = `WEBVTT

00:00:01.000 --> 00:00:15.000
leaves make sugar from light

00:00:15.000 --> 00:00:29.000
[Music]

00:01:40.000 --> 00:01:55.000
and roots take up water
`;

/** Captions of more words than there are in any language. */
const manyWords = () =>
  [
    'WEBVTT',
    ...Array.from({ length: 60_000 }, (_, at) => `\n${timeAt(at)} --> ${timeAt(at + 1)}\nw${at}`),
  ].join('\n');
const timeAt = (second: number) => new Date(second * 100).toISOString().slice(11, 23);

const shared = libraryOf({ videoId: 'shared', title: 'Rocks', said: [[0, 30, 'granite cools slowly']] });
const NOBODY = CONSOLE_ASKER;

const refusalOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.catch((error: unknown) => error);
  if (error instanceof UserError) return error;
  throw new Error('It was not refused.', { cause: error });
};

describe('/lecture add', () => {
  it('shows what a file holds before anybody can find it, and adds it when that is confirmed', async () => {
    const server = await serverWith(shared);
    const draft = await server.run('add', { file: attached(NAME, VTT) });
    expect(textOf(draft)).toBe(
      [
        'Add “Photosynthesis”?',
        '2 segments, 0:01–1:51 · video dMUes74-nYY',
        'First, 0:01–0:13: leaves make sugar from light',
        'Last, 1:40–1:51: and roots take up water',
        '• Left out: sounds that are not speech ([Music]) (1, the first at line 6).',
      ].join('\n'),
    );
    expect(buttonsOf(draft)).toEqual(['Confirm', 'Cancel']);
    expect((await server.run('search', { query: 'sugar' })).hits).toEqual([]);
    expect((await server.press(draft, 'Confirm')).message).toContain(
      'everybody in this server can search it',
    );
    const { hits } = await server.run('search', { query: 'sugar' });
    expect(hits).toMatchObject([{ title: 'Photosynthesis', startSecond: 1, videoId: 'dMUes74-nYY' }]);
  });

  it('does not say that it was not added when somebody has added it', async () => {
    const server = await serverWith(shared);
    const draft = await server.run('add', { file: attached(NAME, VTT) });
    await server.press(draft, 'Confirm');
    const { message } = await refusalOf(server.press(draft, 'Cancel'));
    expect(message).toContain('has added that lecture already');
    expect((await server.press(draft, 'Confirm')).message).toContain('is added');
  });

  it('is kind to whoever confirms twice', async () => {
    const server = await serverWith(shared);
    const draft = await server.run('add', { file: attached(NAME, VTT) });
    const first = await server.press(draft, 'Confirm');
    expect(await server.press(draft, 'Confirm')).toEqual(first);
    expect((await server.library()).own?.corpus.lectures).toHaveLength(1);
  });

  it('forgets what is discarded', async () => {
    const server = await serverWith(shared);
    const draft = await server.run('add', { file: attached(NAME, VTT) });
    expect((await server.press(draft, 'Cancel')).message).toBe('The lecture was not added.');
    const { message } = await refusalOf(server.press(draft, 'Confirm'));
    expect(message).toBe('That was kept for a day only, or is done already; please add the file again.');
  });

  it('takes title and video from the member before the file’s', async () => {
    const server = await serverWith(shared);
    const draft = await server.run('add', {
      file: attached(NAME, VTT),
      title: 'How plants\neat @everyone',
      video: 'https://youtu.be/abcdefghijk?t=3',
    });
    expect(textOf(draft)).toMatch(/^Add “How plants eat @everyone”\?\n.*video abcdefghijk/);
    await server.press(draft, 'Confirm');
    expect((await server.library()).own?.corpus.lectures).toMatchObject([
      { videoId: 'abcdefghijk', title: 'How plants eat @everyone' },
    ]);
  });

  it('calls a video by its key where neither its title nor its id shows anything', async () => {
    const server = await serverWith(shared);
    const draft = await server.run('add', { file: attached('\ue000.vtt', VTT), video: '\ue001' });
    expect(textOf(draft)).toMatch(/^Add “~[\w-]{16}”\?\n.*video ~[\w-]{16}/);
  });

  it('says when a lecture of the video is there already, and puts the new one in its place', async () => {
    const server = await serverWith(shared);
    await server.press(await server.run('add', { file: attached(NAME, VTT) }), 'Confirm');
    const again = await server.run('add', { file: attached(NAME, VTT.replace('sugar', 'starch')) });
    expect(textOf(again)).toContain('This server has a lecture of this video already');
    await server.press(again, 'Confirm');
    expect((await server.run('search', { query: 'starch' })).hits).toHaveLength(1);
    expect((await server.run('search', { query: 'sugar' })).hits).toEqual([]);
    const other = await server.run('add', { file: attached(NAME, VTT), video: 'shared' });
    expect(textOf(other)).toContain('in this server yours will be there in its place');
  });

  it.each([
    ['which video it is of, where nothing says so', 'talk.vtt', VTT, {}, 'Which video is that of?'],
    ['that names no video', NAME, VTT, { video: 'no video at all' }, 'names no video'],
    ['without captions', NAME, 'WEBVTT\n\n', {}, 'has no captions in it'],
    ['of another kind', NAME, 'MZ\u0000\u0001\u0002', {}, NAME.slice(0, 10)],
    ['of a million words', NAME, manyWords(), {}, 'more different words in it than in any lecture'],
    ['that is empty', NAME, '', {}, NAME.slice(0, 10)],
    [
      'of rows that name nothing known',
      'talk.json',
      '[{"caption":"a","begin":1}]',
      {},
      'Its fields are caption and begin.',
    ],
    ['of a table that names nothing known', 'talk.csv', 'caption,begin\na,1\n', {}, 'has no column'],
  ])('asks kindly for another file: %s', async (_title, name, content, values, message) => {
    const server = await serverWith(shared);
    const error = await refusalOf(server.run('add', { file: attached(name, content), ...values }));
    expect(error.message).toContain(message);
    expect(error.message).not.toMatch(/\n|npm run|--video|--map| at \//);
    expect(error.example).toMatch(/^\/lecture add /);
  });
});

describe('/lecture remove', () => {
  const withOne = async () => {
    const server = await serverWith(shared);
    await server.press(await server.run('add', { file: attached(NAME, VTT) }), 'Confirm');
    return server;
  };

  it('takes away what was added, and puts it back when that was a mistake', async () => {
    const server = await withOne();
    const removed = await server.run('remove', { lecture: 'photosynthesis' });
    expect(removed.message).toBe('“Photosynthesis” is removed from this server.');
    expect((await server.run('search', { query: 'sugar' })).hits).toEqual([]);
    await server.press(removed, 'Put it back');
    expect((await server.run('search', { query: 'sugar' })).hits).toHaveLength(1);
  });

  it('does not put back what would replace a newer one', async () => {
    const server = await withOne();
    const removed = await server.run('remove', { lecture: 'photosynthesis' });
    const newer = await server.run('add', { file: attached(NAME, VTT.replace('sugar', 'starch')) });
    await server.press(newer, 'Confirm');
    const { message } = await refusalOf(server.press(removed, 'Put it back'));
    expect(message).toContain('has a lecture of that video again');
    expect((await server.run('search', { query: 'starch' })).hits).toHaveLength(1);
  });

  it.each([
    ['???', 'there is only “Photosynthesis”.'],
    [' - ', 'there is only “Photosynthesis”.'],
    ['p', 'there is only “Photosynthesis”.'],
    ['photo', 'Did you mean “Photosynthesis”?'],
    ['synthesis', 'there is only “Photosynthesis”.'],
  ])('takes nothing away that is not named: %s', async (lecture, told) => {
    const server = await withOne();
    expect((await refusalOf(server.run('remove', { lecture }))).message).toContain(told);
    expect((await server.run('search', { query: 'sugar' })).hits).toHaveLength(1);
  });

  it('is shown with a lecture that there is, where none is named', async () => {
    const { example } = await refusalOf((await withOne()).run('remove', { lecture: ' ' }));
    expect(example).toBe('/lecture remove dMUes74-nYY');
    const none = await refusalOf((await serverWith(shared)).run('remove', { lecture: ' ' }));
    expect(none.example).toBe('/lecture remove');
  });

  it('does not take away what the operator loaded', async () => {
    const server = await withOne();
    const { message } = await refusalOf(server.run('remove', { lecture: 'Rocks' }));
    expect(message).toBe('No lecture is called “Rocks”; there is only “Photosynthesis”.');
    const empty = await serverWith(shared);
    const refused = await refusalOf(empty.run('remove', { lecture: 'Rocks' }));
    expect(refused.message).toBe('No lecture was added to this server, so there is none to remove.');
  });
});

describe('a server’s own lectures can be changed', () => {
  const changing = commands.filter(({ isForManagers }) => isForManagers);
  const values = { file: attached(NAME, VTT), lecture: 'Photosynthesis', draft: '0123456789abcdef' };
  const given = ({ options }: Command) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => options.some((one) => one.name === name)));

  it('by four commands', () => {
    expect(changing.map(({ name }) => name)).toEqual(['add', 'remove', 'keep', 'discard']);
  });

  it.each(changing.map((command) => [command.name, command] as const))(
    'only by members who may manage it: %s',
    async (name, command) => {
      const server = await serverWith(shared);
      const { message } = await refusalOf(server.run(name, given(command), NOBODY));
      expect(message).toContain('“Manage Server”');
    },
  );

  it.each(changing.map((command) => [command.name, command] as const))(
    'only in a server: %s',
    async (_name, command) => {
      const outside: Library = shared;
      const { message } = await refusalOf(runCommand(command, given(command), outside, MANAGER));
      expect(message).toContain('please ask for that in a server');
    },
  );
});
