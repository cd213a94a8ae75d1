import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeDiscord } from '../fake-discord/fake-discord.js';
import { records } from './program-log.js';
import { parsed, run, startBot } from './program.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lecture-bot-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the program without a token', () => {
  it('is a console that answers, and says how to connect to Discord', async () => {
    const { code, output, errors } = await run(
      [],
      {},
      '/lecture search jigsaw\n/lecture at 52:36\nnonsense\nquit\n',
    );
    expect(code).toBe(0);
    expect(errors).toContain('put a bot token as DISCORD_TOKEN into the file .env');
    expect(output).toContain('Watch 52:36–53:07 (https://www.youtube.com/watch?v=dMUes74-nYY&t=3156s)');
    expect(output).toContain('jigsaw processed children saw');
    expect(output).toContain('There is no such command');
  });

  it('prints one JSON object a line for scripts', async () => {
    const lines = [
      '/lecture search jigsaw',
      '/lecture search color image page:2 limit:3',
      '/lecture at 52:36',
      '/lecture at soon',
      '',
      '/lecture search kubernetes',
      '/lecture list',
      'nonsense',
    ];
    const { code, output } = await run(['--console', '--json'], {}, `${lines.join('\n')}\n`);
    expect(code).toBe(0);
    const replies = parsed(output);
    expect(replies.map(({ input }) => input)).toEqual(lines);
    expect(replies.map(({ kind }) => kind)).toEqual([
      'search',
      'search',
      'at',
      'error',
      'error',
      'search',
      'list',
      'error',
    ]);
    const first = (replies[0] as { hits: Record<string, unknown>[] }).hits;
    expect(first[0]).toMatchObject({
      video_id: 'dMUes74-nYY',
      start_second: 3156,
      end_second: 3187,
      url: 'https://www.youtube.com/watch?v=dMUes74-nYY&t=3156s',
    });
    expect(first.length).toBeLessThanOrEqual(5);
    expect(Object.keys(first[0]!)).toEqual([
      'video_id',
      'start_second',
      'end_second',
      'url',
      'title',
      'excerpt',
      'score',
    ]);
    expect((replies[1] as { hits: unknown[] }).hits).toHaveLength(3);
    expect(replies[2]).toMatchObject({ hits: [{ start_second: 3156 }] });
    expect(replies[3]).not.toHaveProperty('hits');
    expect(replies[3]).toHaveProperty('error');
    expect(replies[5]).toMatchObject({ hits: [] });
  });

  it('needs no usable setting for Discord to answer scripts, and tells them nothing but answers', async () => {
    const { code, output, errors } = await run(['--json'], { DISCORD_TOKEN: 'Bot x' }, '/lecture list\n');
    expect(code).toBe(0);
    expect(parsed(output)).toMatchObject([{ kind: 'list' }]);
    expect(errors).toBe('');
  });

  it('says how much it has loaded', async () => {
    const { errors } = await run([], {}, 'quit\n');
    expect(errors).toMatch(
      /^info {2}Loaded 1 lecture with 100 segments in \d+\.\d s; the program takes \d+ MB of memory\.$/m,
    );
  });
});

describe('the log of the bot', () => {
  it('has one line with what was loaded, and nothing for finding faults unless that is asked for', async () => {
    const discord = await startFakeDiscord();
    const { child, ended, log } = await startBot(discord, { LECTURE_LOG_LEVEL: '' });
    child.kill('SIGTERM');
    await ended;
    await discord.close();
    const all = records(log());
    expect(all.map(({ level }) => level)).toEqual(['info', 'info', 'info', 'info']);
    expect(all.map(({ msg }) => msg)).toEqual([
      expect.stringMatching(/^Loaded 1 lecture with 100 segments in /),
      'Connected as lecturebot.',
      'Commands registered everywhere.',
      'Stopping.',
    ]);
    const some = expect.any(Number) as number;
    const loaded = { lectures: 1, segments: 100, seconds: some, fromSnapshot: false, memoryMb: some };
    expect(all[0]).toMatchObject(loaded);
    expect(all[0]?.['memoryMb']).toBeGreaterThan(50);
  });
});

describe('the program that can’t start', () => {
  it('names every unusable setting at once', async () => {
    const { code, errors } = await run([], { DISCORD_TOKEN: 'Bot x', DISCORD_GUILD_ID: 'mine' }, '');
    expect(code).toBe(1);
    expect(errors).toContain('DISCORD_TOKEN does not look like a bot token');
    expect(errors).toContain('DISCORD_GUILD_ID is not the id of a server');
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it('names what is wrong with the settings and with the lectures together', async () => {
    const path = join(folder, 'missing');
    const { code, errors } = await run([], { DISCORD_TOKEN: 'Bot x', LECTURE_DATA: path }, '');
    expect(code).toBe(1);
    expect(errors).toContain('DISCORD_TOKEN does not look like a bot token');
    expect(errors).toContain(path);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it.each([['--jsn'], ['search']])('says that there is no %s', async (argument) => {
    const { code, errors } = await run([argument], {}, '');
    expect(code).toBe(1);
    expect(errors).toContain(argument);
    expect(errors).toContain('--console, and --json');
    expect(errors).not.toContain('Discord can’t be reached');
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['a folder that is not there', undefined],
    ['a file without rows', 'video_id,text,start_second,end_second\n'],
    ['a file without the columns', 'a,b\n1,2\n'],
    ['a file with bad rows only', 'video_id,text,start_second,end_second\nx,words,nine,10\n'],
  ])('says what is wrong with %s', async (_title, content) => {
    const path = join(folder, content === undefined ? 'missing' : 'bad.csv');
    if (content !== undefined) await writeFile(path, content);
    const { code, errors } = await run([], { LECTURE_DATA: path }, '/lecture list\n');
    expect(code).toBe(1);
    expect(errors).toContain(path);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it('says that Discord does not accept the token, without showing it', async () => {
    const discord = await startFakeDiscord();
    const token = `${Buffer.from('123456789012345678').toString('base64url')}.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb`;
    const { code, errors } = await run([], { DISCORD_TOKEN: token, DISCORD_API_URL: discord.restApi }, '');
    await discord.close();
    expect(code).toBe(1);
    expect(errors).toContain('Discord does not accept DISCORD_TOKEN');
    expect(errors).not.toContain(token);
    expect(errors).not.toMatch(/^\s+at /m);
  });
});
