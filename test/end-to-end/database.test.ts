import { describe, expect, it, onTestFinished } from 'vitest';
import { lecturesOfCsv } from '../../src/corpus/rows/segment-rows.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { removeLecture } from '../../src/database/remove-lectures.js';
import { storeLecture } from '../../src/database/store-lectures.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from '../database/fresh-database.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import type { Where } from '../fake-discord/places.js';
import { visibleText } from '../fake-discord/visible.js';
import { share, shareSeed } from './on-database.js';
import { before, parsed, run, startBot } from './program.js';
import { ELSEWHERE, expectSeenInTheServerAlone, MOSSES, PLANTS, ROCKS } from './seen-in-one-server.js';

const FILE = {
  filename: 'Alpine rocks [dMUes74-nYY].en.vtt',
  content:
    'WEBVTT\n\n00:00:01.000 --> 00:00:15.000\ngranite cools slowly\n\n00:01:40.000 --> 00:01:55.000\nand feldspar is pink\n',
  contentType: 'text/vtt; charset=utf-8',
};
const MANAGES = { managesServer: true, timeoutMs: 30_000 };
const NO_FILES = '/no/such/folder';

const lectureOf = async (csv: string): Promise<WholeLecture> =>
  (await lecturesOfCsv('a.csv', Buffer.from(csv)))[0]!;

async function openDiscord(): Promise<FakeDiscord> {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  return discord;
}

/** What is shown to somebody who asks. */
function asking(discord: FakeDiscord) {
  return async (subcommand: string, options = {}, where: Where = 'guild') =>
    visibleText(
      (await discord.slash({ command: 'lecture', subcommand, options, where, timeoutMs: 20_000 })).message,
    );
}

describe.skipIf(HAS_NO_DATABASE)(`the bot on a database${NEEDS_DATABASE}`, { timeout: 60_000 }, async () => {
  const [seed, made, changing, empty] = HAS_NO_DATABASE
    ? ([] as never)
    : [await freshDatabase(), await freshDatabase(), await freshDatabase(), await freshDatabase()];
  const onDatabase = (discord: FakeDiscord, { url }: { readonly url: string }) =>
    startBot(discord, { LECTURE_DATABASE_URL: url, LECTURE_DATA: NO_FILES });

  it('answers as it does on files', async () => {
    await shareSeed(seed.database);
    const discord = await openDiscord();
    const ask = asking(discord);
    const typing = (focused: string, options: Record<string, string>) =>
      discord.autocomplete({ command: 'lecture', subcommand: 'search', focused, options });
    const all = async () => ({
      search: await ask('search', { query: 'jigsaw' }),
      phrase: await ask('search', { query: '"jigsaw puzzle"' }),
      narrowed: await ask('search', { query: 'gradient lecture:cs25' }),
      nothing: await ask('search', { query: 'zzzzqqq' }),
      at: await ask('at', { time: '52:36' }),
      outline: await ask('outline'),
      list: await ask('list'),
      help: await ask('help'),
      titles: await typing('lecture', { query: 'x', lecture: '' }),
      suggested: (await typing('query', { query: 'jig' }))[0],
    });
    const files = await startBot(discord);
    const onFiles = await all();
    files.child.kill('SIGTERM');
    await files.ended;
    const program = await onDatabase(discord, seed);
    expect(await all()).toEqual(onFiles);
    program.child.kill('SIGTERM');
    const { code, errors } = await program.ended;
    expect([code, /^(?:warn|error).*/m.exec(errors)]).toEqual([0, null]);
  });

  it('answers at the console, too', async () => {
    await shareSeed(seed.database);
    const settings = { LECTURE_DATABASE_URL: seed.url, LECTURE_DATA: NO_FILES };
    const { code, output } = await run(['--json'], settings, '/lecture search jigsaw\nreload\n');
    expect(code).toBe(0);
    expect(parsed(output)).toMatchObject([
      {
        kind: 'search',
        hits: expect.arrayContaining([expect.objectContaining({ start_second: 3156 })]) as unknown,
      },
      { kind: 'reload', message: expect.stringContaining('1 lecture with 100 segments') as string },
    ]);
  });

  it('shows what a server has of its own there and nowhere else', async () => {
    await share(made.database, [await lectureOf(PLANTS)]);
    const discord = await openDiscord();
    await made.database.write(discord.guildId, async (query) =>
      storeLecture(query, discord.guildId, await lectureOf(ROCKS)),
    );
    await onDatabase(discord, made);
    await expectSeenInTheServerAlone(discord);
  });

  it('adds a lecture, which is seen at once and nowhere else, in place of the shared one, and takes it away', async () => {
    await share(changing.database, [
      await lectureOf(PLANTS),
      await lectureOf(
        'video_id,text,start_second,end_second,title\ndMUes74-nYY,basalt is dark,0,30,Shared rocks\n',
      ),
    ]);
    const discord = await openDiscord();
    const ask = asking(discord);
    const program = await onDatabase(discord, changing);
    expect(await ask('search', { query: 'basalt' })).toContain('Shared rocks');
    const draft = await discord.slash({
      command: 'lecture',
      subcommand: 'add',
      options: { file: FILE },
      ...MANAGES,
    });
    expect(await ask('search', { query: 'feldspar' })).not.toContain('Watch');
    const added = await discord.press(draft.message, 'Confirm', MANAGES);
    expect(visibleText(added.message)).toContain('everybody in this server can search it now');
    expect(await ask('search', { query: 'feldspar' })).toContain('Watch 1:40');
    expect(await ask('search', { query: 'sugar' })).toContain('Watch 0:00');
    // The shared lecture of the same video is hidden there, and there alone.
    expect(await ask('search', { query: 'basalt' })).not.toContain('Watch');
    expect(await ask('list')).not.toContain('Shared rocks');
    for (const where of ELSEWHERE) {
      expect(await ask('search', { query: 'feldspar' }, where)).not.toContain('Watch');
      expect(await ask('search', { query: 'basalt' }, where)).toContain('Watch 0:00');
    }
    const removed = await discord.slash({
      command: 'lecture',
      subcommand: 'remove',
      options: { lecture: 'alpine' },
      ...MANAGES,
    });
    expect(await ask('search', { query: 'feldspar' })).not.toContain('Watch');
    expect(await ask('search', { query: 'basalt' })).toContain('Watch 0:00');
    await discord.press(removed.message, 'Put it back', MANAGES);
    expect(await ask('at', { time: '1:41', lecture: 'alpine' })).toContain('feldspar is pink');
    expect(program.logged()).not.toMatch(/^(?:warn|error)/m);
  });

  it('goes on when the thread that searches has ended', async () => {
    await shareSeed(seed.database);
    const discord = await openDiscord();
    const ask = asking(discord);
    const program = await startBot(discord, {
      LECTURE_DATABASE_URL: seed.url,
      NODE_OPTIONS: before(`
        import { isMainThread, parentPort, workerData } from 'node:worker_threads';
        if (!isMainThread && workerData?.url !== undefined) {
          const { on } = parentPort;
          parentPort.on = (event, listener) => on.call(parentPort, event, (message) => {
            if (message?.request?.request?.query.words[0]?.typed === 'jigsaws') process.exit(3);
            listener(message);
          });
        }`),
    });
    const asked = [ask('search', { query: 'jigsaws' }), ask('search', { query: 'jigsaw' })];
    expect(await asked[0]).toContain('Something went wrong');
    await asked[1];
    expect(await ask('search', { query: 'jigsaw' })).toContain('52:36');
    expect(program.logged()).toContain('The search in the database has stopped; it is started again.');
  });

  it('sees at once what is imported and removed while it runs', async () => {
    const discord = await openDiscord();
    const ask = asking(discord);
    const program = await onDatabase(discord, empty);
    for (const asked of [
      () => ask('search', { query: 'mosses' }),
      () => ask('at', { time: '0:05' }),
      () => ask('outline', { lecture: 'plants' }),
      () => ask('list'),
      () => ask('help'),
    ]) {
      expect(await asked()).toMatch(/^There are no lectures here yet; whoever .* can add some/);
    }
    await share(empty.database, [await lectureOf(PLANTS), await lectureOf(MOSSES)]);
    expect(await ask('search', { query: 'mosses' })).toContain('make sugar as well');
    expect(await ask('list')).toMatch(/Plants[^]*Plants and mosses/);
    await empty.database.importShared((query) => removeLecture(query, '', 'mossesvideo'));
    expect(await ask('search', { query: 'mosses' })).not.toContain('make sugar as well');
    expect(await ask('list')).not.toContain('mosses');
    expect(program.logged()).toContain('There are no lectures in the database yet');
    expect(program.logged()).not.toMatch(/^error/m);
  });
});
