import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotPossible } from './command-invocation.js';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import { startSmallBot, type SmallBot } from './small-bot.js';

const QUERY = { type: 3, name: 'query', description: 'Words', nameLocalizations: { de: 'suchbegriff' } };
const SEARCH = {
  type: 1,
  name: 'search',
  nameLocalizations: { de: 'suchen' },
  description: 'Search',
  descriptionLocalizations: { de: 'Suche' },
  options: [QUERY],
};
const LECTURE = {
  name: 'lecture',
  nameLocalizations: { de: 'vorlesung' },
  description: 'Find a moment',
  descriptionLocalizations: { de: 'Finde die Stelle' },
  options: [SEARCH],
};

let discord: FakeDiscord;
let bot: SmallBot;

beforeEach(async () => {
  discord = await startFakeDiscord();
  bot = await startSmallBot(discord, {
    command: (interaction) =>
      interaction.reply(
        `${interaction.commandName} ${interaction.options.getSubcommand()} ${interaction.options.getString('query') ?? ''}`,
      ),
  });
  await bot.client.application.commands.set([LECTURE]);
});

afterEach(async () => {
  await bot.client.destroy();
  await discord.close();
});

describe('translations of commands', () => {
  it('are told to those alone who ask for them, down to the options', async () => {
    const read = async (query: string): Promise<unknown> => {
      const url = `${discord.restApi}/v10/applications/${discord.applicationId}/commands${query}`;
      return (await fetch(url, { headers: { authorization: `Bot ${discord.token}` } })).json();
    };
    expect(JSON.stringify(await read(''))).not.toMatch(/localiz|suchen/);
    expect(await read('?with_localizations=true')).toMatchObject([
      {
        name_localizations: { de: 'vorlesung' },
        description_localizations: { de: 'Finde die Stelle' },
        options: [{ name_localizations: { de: 'suchen' }, options: [{ name: 'query' }] }],
      },
    ]);
  });

  it('are what members type in whose language they are, and the bot is told the names it gave', async () => {
    const typed = { command: 'vorlesung', subcommand: 'suchen', options: { suchbegriff: 'jigsaw' } };
    const { message } = await discord.slash({ ...typed, locale: 'de' });
    expect(message.content).toBe('lecture search jigsaw');
    await expect(discord.slash({ ...typed, locale: 'fr' })).rejects.toThrow(NotPossible);
    await expect(discord.slash(typed)).rejects.toThrow(NotPossible);
  });
});
