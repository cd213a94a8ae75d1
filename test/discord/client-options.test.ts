import { expect, it, onTestFinished } from 'vitest';
import { clientOptions } from '../../src/discord/client-options.js';
import { startFakeDiscord } from '../fake-discord/fake-discord.js';
import { makeUser } from '../fake-discord/places.js';
import { COMMANDS, startSmallBot } from '../fake-discord/small-bot.js';
import { buttons } from '../fake-discord/visible.js';

const BUTTON = { type: 2, style: 2, label: 'More', custom_id: 'more' };

it('the client keeps nothing of the members who used it', async () => {
  const discord = await startFakeDiscord();
  const { client, errors } = await startSmallBot(
    discord,
    {
      command: (command) =>
        command.reply({ content: 'found', components: [{ type: 1, components: [BUTTON] }] }),
      button: (button) => button.update({ content: 'more of it' }),
    },
    clientOptions(discord.restApi),
  );
  onTestFinished(async () => {
    await client.destroy();
    await discord.close();
  });
  await client.application.commands.set(COMMANDS);
  const options = { query: 'jigsaw' };
  for (let count = 0; count < 20; count++) {
    const user = makeUser(`Member ${count}`);
    const { message } = await discord.slash({ command: 'lecture', subcommand: 'search', options, user });
    await discord.press(message, buttons(message)[0]!, { user });
  }
  expect(errors).toEqual([]);
  expect(client.users.cache.size).toBe(0);
  expect(client.guilds.cache.map((guild) => guild.members.cache.size)).toEqual([0, 0]);
  expect(client.channels.cache.size).toBe(0);
  expect(client.application.entitlements.cache.size).toBe(0);
});
