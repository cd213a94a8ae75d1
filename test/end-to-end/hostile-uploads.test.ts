import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UploadedFile } from '../fake-discord/command-invocation.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { visibleText } from '../fake-discord/visible.js';
import { launch } from './program.js';

const MB = 2 ** 20;
const LECTURES = 'video_id,text,start_second,end_second\nplantsvideo,leaves make sugar,0,30\n';
const VTT = 'WEBVTT\n\n00:01.000 --> 00:05.000\nmy own private words\n';
const CAPTIONS = { filename: 'talk [dMUes74-nYY].vtt', contentType: 'text/vtt', content: VTT };
const NOT_HAD = 'Discord did not hand over the file';
const NO_CAPTIONS = 'That is no file of captions';

const tar = `${'talk.vtt'.padEnd(257, '\0')}ustar\u000000${'\0'.repeat(248)}${VTT.padEnd(512, '\0')}`;
const hex = (bytes: string) => Buffer.from(bytes, 'hex');
/** Packs so well that of what is read nothing is left to say how much it is. */
const zeros = Buffer.alloc(64 * MB);
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const bombs = { gzip: gzipSync(zeros, { level: 1 }), br: brotliCompressSync(zeros, quickly) };

let discord: FakeDiscord;
let folder: string;
let state: string;
let program: ReturnType<typeof launch>;

// One bot takes all of it, so that what one file does to it is seen in what becomes of the next.
beforeAll(async () => {
  discord = await startFakeDiscord();
  folder = await mkdtemp(join(tmpdir(), 'uploads-'));
  const data = join(folder, 'data');
  state = join(folder, 'state');
  await Promise.all([mkdir(data), mkdir(state)]);
  await writeFile(join(data, 'plants.csv'), LECTURES);
  program = launch([], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.restApi,
    DISCORD_CDN_URL: discord.restApi,
    LECTURE_DATA: data,
    LECTURE_STATE: state,
  });
  await program.saying('Commands ');
}, 60_000);

afterAll(async () => {
  program.child.kill('SIGTERM');
  await program.ended;
  await discord.close();
  await rm(folder, { recursive: true });
  program.expectDiscreet();
});

const add = (file: UploadedFile) =>
  discord.slash({
    command: 'lecture',
    subcommand: 'add',
    options: { file },
    managesServer: true,
    timeoutMs: 50_000,
  });

async function refusal(file: UploadedFile): Promise<string> {
  const { message, ephemeral } = await add(file);
  expect(ephemeral).toBe(true);
  expect(await readdir(state, { recursive: true })).toEqual([]);
  return visibleText(message).replaceAll('\\', '');
}

describe(
  'an upload is refused privately and kindly, and nothing of it is kept, where it is',
  { timeout: 60_000 },
  () => {
    it.each<[string, Partial<UploadedFile>, string]>([
      ['a zip archive', { content: hex('504b0304140000000800') }, 'That is an archive'],
      ['an empty zip archive', { content: hex(`504b0506${'00'.repeat(18)}`) }, 'That is an archive'],
      ['packed with gzip', { content: gzipSync(VTT) }, 'That is an archive'],
      ['a bomb packed with gzip', { content: bombs.gzip }, 'That is an archive'],
      ['packed with zstd', { content: hex('28b52ffd04580900') }, 'That is an archive'],
      ['a tar archive with captions in it', { content: tar }, 'That is an archive'],
      ['a picture', { content: hex('89504e470d0a1a0a0000000d') }, 'That is a picture'],
      ['a program', { content: hex(`7f454c46020101${'00'.repeat(60)}`) }, 'That is no text'],
      ['announced as an archive', { contentType: 'application/x-zip-compressed' }, NO_CAPTIONS],
      ['announced as a video', { contentType: 'video/mp4' }, NO_CAPTIONS],
      ['named like a program', { filename: 'talk.vtt.exe' }, NO_CAPTIONS],
      ['named like a program with the letters turned round', { filename: 'talk\u202Ettv.exe' }, NO_CAPTIONS],
      ['of 100 MB', { content: Buffer.alloc(100 * MB) }, 'That file is too large'],
      [
        'of 100 MB, announced as 1 KB',
        { content: Buffer.alloc(100 * MB), announcedSize: 1_024 },
        'too large',
      ],
      ['shorter than announced', { announcedSize: 1_024 }, NOT_HAD],
      [
        'unpacked by the transfer to a thousand times its size',
        { content: bombs.gzip, headers: { 'content-encoding': 'gzip' } },
        'too large',
      ],
      [
        'unpacked by the transfer to a million times its size',
        { content: bombs.br, headers: { 'content-encoding': 'br' } },
        'too large',
      ],
      ['to be had elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:9/secret' } }, NOT_HAD],
      ['gone', { status: 404 }, NOT_HAD],
      [
        'nothing but one line without an end',
        { content: `WEBVTT\n\n${'<'.repeat(7 * MB)}` },
        'no captions in it',
      ],
      [
        'a table within tables without an end',
        { filename: 'a.json', content: '['.repeat(7 * MB) },
        'breaks off',
      ],
      [
        'entities that unfold without an end',
        {
          filename: 'a.xml',
          content:
            '<!DOCTYPE t [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><transcript><text start="1">&a;</text></transcript>',
        },
        'Which video is that of?',
      ],
      ['Parquet that breaks off', { filename: 'a.parquet', content: 'PAR1 and no more' }, 'cannot be read'],
      [
        'Parquet that says it has four thousand million rows',
        { filename: 'a.parquet', content: hex('5041523119fcffffff7f0600000050415231') },
        'cannot be read',
      ],
    ])('%s', async (_what, file, reason) => {
      expect(await refusal({ ...CAPTIONS, ...file })).toContain(reason);
    });
  },
);

describe('the name of an upload is no path', { timeout: 60_000 }, () => {
  it.each([
    '../../../etc/passwd [dMUes74-nYY].vtt',
    '..\\..\\windows\\system32 [dMUes74-nYY].vtt',
    '/etc/passwd [dMUes74-nYY].vtt',
    'C:\\autoexec [dMUes74-nYY].vtt',
    'CON.dMUes74-nYY.vtt',
    'NUL\u0000.vtt\u0000 [dMUes74-nYY].vtt',
    '\u202Emoc.live\u202C [dMUes74-nYY].vtt',
    '~ $(id) `id` ${HOME} %PATH% [dMUes74-nYY].vtt',
    `${'x'.repeat(4_000)} [dMUes74-nYY].vtt`,
    '@everyone <script> **x** [dMUes74-nYY].vtt',
    ' .vtt',
  ])('%j', async (filename) => {
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'add',
      options: { file: { ...CAPTIONS, filename }, video: 'dMUes74-nYY' },
      managesServer: true,
      timeoutMs: 50_000,
    });
    const shown = visibleText(message);
    expect(shown).toMatch(/Add “.{0,110}”\?/u);
    expect(shown).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
    expect(discord.pingedBy(message)).toEqual([]);
    const kept = await readdir(state, { recursive: true });
    for (const path of kept) {
      expect(path).toMatch(/^\d+(?:\/drafts(?:\/[0-9a-f]{16}-[0-9a-f]{32}\.csv)?)?$/);
    }
    const files = kept.filter((path) => path.endsWith('.csv'));
    expect(files.length).toBeGreaterThan(0);
    for (const path of files)
      expect(await readFile(join(state, path), 'utf8')).toContain('my own private words');
  });
});

it('and the bot is as it was, with nothing of all that in its log', { timeout: 60_000 }, async () => {
  const { message } = await discord.slash({
    command: 'lecture',
    subcommand: 'search',
    options: { query: 'sugar' },
    timeoutMs: 30_000,
  });
  expect(visibleText(message)).toContain('Watch 0:00');
  expect(program.child.exitCode).toBeNull();
  expect(program.logged()).not.toMatch(/error|warn/i);
  // Nor has what is there for finding faults.
  expect(program.log()).toContain('"level":"debug"');
  expect(program.log()).not.toMatch(
    /private words|passwd|system32|autoexec|moc\.live|dMUes74-nYY|\.vtt|\.parquet/i,
  );
});
