import { describe, expect, it } from 'vitest';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from '../database/fresh-database.js';
import { visibleText } from '../fake-discord/visible.js';
import { startFakeDiscord } from '../fake-discord/fake-discord.js';
import { shareSeed } from './on-database.js';
import { startBot } from './program.js';

describe.skipIf(HAS_NO_DATABASE)(`the bot on a database${NEEDS_DATABASE}`, { timeout: 60_000 }, () => {
  it('answers as it does on files', async () => {
    const { url, database } = await freshDatabase();
    await shareSeed(database);
    const discord = await startFakeDiscord();
    const [files, stored] = [await startBot(discord), undefined];
    void stored;
    const ask = async (subcommand: string, options = {}) =>
      visibleText((await discord.slash({ command: 'lecture', subcommand, options })).message);
    const all = async () => ({
      search: await ask('search', { query: 'jigsaw' }),
      misheard: await ask('search', { query: 'word2vec' }),
      nothing: await ask('search', { query: 'zzzzqqq' }),
      at: await ask('at', { time: '52:36' }),
      outline: await ask('outline'),
      list: await ask('list'),
      help: await ask('help'),
      typed: await discord.autocomplete({ command: 'lecture', subcommand: 'search', focused: 'query', options: { query: 'jig' } }),
      titles: await discord.autocomplete({ command: 'lecture', subcommand: 'at', focused: 'lecture', options: { time: '1', lecture: '' } }),
    });
    const onFiles = await all();
    files.child.kill('SIGTERM');
    await files.ended;
    await startBot(discord, { LECTURE_DATABASE_URL: url, LECTURE_DATA: '/no/such/folder' });
    expect(await all()).toEqual(onFiles);
    await discord.close();
  });
});
