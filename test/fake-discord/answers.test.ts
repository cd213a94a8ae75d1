import { MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { NotPossible } from './command-invocation.js';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import { card, COMMANDS, startSmallBot, type Handlers, type SmallBot } from './small-bot.js';
import { buttons, visibleText } from './visible.js';

const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };

let discord: FakeDiscord;
let bots: SmallBot[] = [];

beforeEach(async () => {
  discord = await startFakeDiscord({ interactionDeadlineMs: 400, checkedRequests: 'accepted' });
});

afterEach(async () => {
  await Promise.all(bots.map(({ client }) => client.destroy()));
  bots = [];
  await discord.close();
});

async function bot(handlers: Handlers): Promise<SmallBot> {
  const started = await startSmallBot(discord, handlers);
  bots.push(started);
  await started.client.application.commands.set(COMMANDS);
  return started;
}

describe('an unmodified discord.js client', () => {
  it('answers a slash command with a card the member can read', async () => {
    await bot({
      command: (interaction) =>
        interaction.reply(card(`Hits for ${interaction.options.getString('query', true)}`, 'more')),
    });
    const answer = await discord.slash(SEARCH);
    expect(answer.kind).toBe('message');
    expect(answer.ephemeral).toBe(false);
    expect(visibleText(answer.message)).toBe('Hits for jigsaw');
    expect(answer.message.components).toEqual([
      {
        type: 9,
        id: 1,
        components: [{ type: 10, id: 2, content: 'Hits for jigsaw' }],
        accessory: { type: 2, id: 3, style: 2, label: 'Context', custom_id: 'more' },
      },
    ]);
    expect(answer.message.interaction_metadata?.user.id).toBe(discord.user.id);
    expect(discord.unknownRoutes).toEqual([]);
  });

  it('keeps an ephemeral reply to the one who asked', async () => {
    await bot({
      command: (interaction) =>
        interaction.reply({
          ...card('Only you', 'x'),
          flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
        }),
    });
    const { message, ephemeral } = await discord.slash(SEARCH);
    expect(ephemeral).toBe(true);
    const other = { ...discord.user, id: '1', username: 'bob' };
    await expect(discord.press(message, 'x', { user: other })).rejects.toThrow('bob does not see this');
  });

  it('gets the interaction in a server, a DM, a private channel and a server it is not in', async () => {
    const seen: unknown[] = [];
    await bot({
      command: (interaction) => {
        seen.push([interaction.context, interaction.guildId !== null, interaction.inCachedGuild()]);
        return interaction.reply('here');
      },
    });
    for (const where of ['guild', 'dm', 'private-channel', 'foreign-guild'] as const) {
      await discord.slash({ ...SEARCH, where });
    }
    expect(seen).toEqual([
      [0, true, true],
      [1, false, false],
      [2, false, false],
      [0, true, false],
    ]);
  });

  it('is seen by the member alone in a server that it is not in and where external apps may not answer for all', async () => {
    await bot({ command: (interaction) => interaction.reply('here') });
    const answers = await Promise.all(
      (['foreign-guild', 'guild'] as const).map((where) =>
        discord.slash({ ...SEARCH, where, lacks: ['useExternalApps'] }),
      ),
    );
    expect(answers.map(({ ephemeral }) => ephemeral)).toEqual([true, false]);
  });

  it('returns the message with the callback when asked to', async () => {
    const replies: unknown[] = [];
    await bot({
      command: async (interaction) => {
        const response = await interaction.reply({ content: 'made', withResponse: true });
        replies.push(response.resource?.message?.id, response.interaction.responseMessageEphemeral);
        replies.push((await interaction.fetchReply()).content);
      },
    });
    const { message } = await discord.slash(SEARCH);
    await eventually(() => {
      expect(replies.length === 3).toBe(true);
    });
    expect(replies).toEqual([message.id, false, 'made']);
  });

  it('answers a press by changing the message', async () => {
    await bot({
      command: (interaction) => interaction.reply(card('one', 'next:1')),
      button: (interaction) => interaction.update({ components: card('two', 'next:2').components }),
    });
    const { message } = await discord.slash(SEARCH);
    const pressed = await discord.press(message, 'Context');
    expect(pressed.kind).toBe('update');
    expect(pressed.message.id).toBe(message.id);
    expect(visibleText(pressed.message)).toBe('two');
    expect(buttons(pressed.message).map((button) => button.customId)).toEqual(['next:2']);
  });

  it('is waited for when it defers first', async () => {
    await bot({
      command: async (interaction) => {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply(card('late', 'x'));
      },
      button: async (interaction) => {
        await interaction.deferUpdate();
        await interaction.followUp({ content: 'and this', flags: MessageFlags.Ephemeral });
      },
    });
    const answer = await discord.slash(SEARCH);
    expect([answer.kind, answer.deferred, answer.ephemeral]).toEqual(['message', true, true]);
    expect(visibleText(answer.message)).toBe('late');
    const pressed = await discord.press(answer.message, 'x');
    expect([pressed.kind, pressed.deferred, pressed.message.content]).toEqual(['message', true, 'and this']);
  });

  it('offers choices while the member types', async () => {
    await bot({
      autocomplete: (interaction) => {
        const focused = interaction.options.getFocused(true);
        return interaction.respond([{ name: `${focused.name}: ${focused.value}`, value: 'jigsaw' }]);
      },
    });
    const choices = await discord.autocomplete({ ...SEARCH, options: { query: 'jig' }, focused: 'query' });
    expect(choices).toEqual([{ name: 'query: jig', value: 'jigsaw' }]);
  });

  it('answers a context menu with the text of the message', async () => {
    await bot({
      contextMenu: (interaction) => interaction.reply(`for: ${interaction.targetMessage.content}`),
    });
    const { message } = await discord.contextMenu({
      command: 'Find in lectures',
      message: { content: 'what is a jigsaw?' },
    });
    expect(message.content).toBe('for: what is a jigsaw?');
    expect(message.type).toBe(23);
  });

  it('answers a choice from a select menu', async () => {
    const options = ['a', 'b'].map((value) => ({ label: value.toUpperCase(), value }));
    const menu = { type: 1, components: [{ type: 3, custom_id: 'pick', options }] };
    await bot({
      command: (interaction) => interaction.reply({ content: 'pick', components: [menu] }),
      select: (interaction) => interaction.update({ content: interaction.values.join(), components: [] }),
    });
    const { message } = await discord.slash(SEARCH);
    const chosen = await discord.select(message, 'pick', ['b']);
    expect(chosen.message.content).toBe('b');
    await expect(discord.select(chosen.message, 'pick', ['b'])).rejects.toThrow(NotPossible);
  });

  it('gets the press of a button on a message sent before it was restarted', async () => {
    const first = await bot({ command: (interaction) => interaction.reply(card('old', 'state:1')) });
    const { message } = await discord.slash(SEARCH);
    await first.client.destroy();
    await discord.waitForReady(0);
    await expect(discord.press(message, 'Context')).rejects.toThrow('no bot is connected');
    await bot({ button: (interaction) => interaction.update(`was ${interaction.customId}`) });
    await expect(discord.press(message, 'Context')).rejects.toThrow(/IS_COMPONENTS_V2/);
    bots[1]?.client.removeAllListeners('interactionCreate');
    await bot({ button: (interaction) => interaction.update(card('new', interaction.customId)) });
    const pressed = await discord.press(message, 'Context');
    expect(visibleText(pressed.message)).toBe('new');
  });
});

describe('a failing answer', () => {
  const refusal = (error: unknown): unknown[] => {
    const { status, code } = error as { status: number; code: number };
    return [status, code];
  };

  it('is refused when it is the second one', async () => {
    const { errors } = await bot({
      command: async (interaction) => {
        await interaction.reply('first');
        await interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          body: { type: 4, data: { content: 'second' } },
          auth: false,
        });
      },
    });
    const { message } = await discord.slash(SEARCH);
    await eventually(() => {
      expect(errors.length > 0).toBe(true);
    });
    expect(message.content).toBe('first');
    expect(errors.map(refusal)).toEqual([[400, 40060]]);
  });

  it('is refused when it comes too late, and the member is told that none came', async () => {
    const { errors } = await bot({
      command: async (interaction) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await interaction.reply('late');
      },
    });
    await expect(discord.slash({ ...SEARCH, timeoutMs: 5000 })).rejects.toThrow(
      /did not answer \/lecture search query:jigsaw within 900 ms; Discord refused:\ncallback: 404 .*10062/,
    );
    expect(errors.map(refusal)).toEqual([[404, 10062]]);
  });

  it('is refused when it edits what was never sent', async () => {
    const { errors } = await bot({
      command: async (interaction) => {
        await interaction.webhook.editMessage('@original', 'too early').catch((error: unknown) => {
          errors.push(error);
        });
        await interaction.reply('now');
        await interaction.deleteReply();
        await interaction.editReply('gone');
      },
    });
    await discord.slash(SEARCH);
    await eventually(() => {
      expect(errors.length === 2).toBe(true);
    });
    expect(errors.map(refusal)).toEqual([
      [404, 10015],
      [404, 10008],
    ]);
  });

  it('is refused when it updates a message which was deleted under the press', async () => {
    const { errors } = await bot({
      command: (interaction) => interaction.reply(card('short-lived', 'x')),
      button: (interaction) =>
        interaction.update(card('new', 'x')).catch(async (error: unknown) => {
          errors.push(error);
          await interaction.reply({ content: 'It is gone.', flags: MessageFlags.Ephemeral });
        }),
    });
    const { message } = await discord.slash(SEARCH);
    discord.deleteMessage(message);
    await expect(discord.press(message, 'x')).rejects.toThrow('the message was deleted');
    const answer = await discord.press(message, 'x', { stale: true });
    expect(answer.message.content).toBe('It is gone.');
    expect(errors.map(refusal)).toEqual([[404, 10008]]);
  });

  it('is refused when its kind does not fit the interaction', async () => {
    const { errors } = await bot({
      command: (interaction) =>
        interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          body: { type: 7, data: { content: 'update of nothing' } },
          auth: false,
        }),
    });
    await expect(discord.slash(SEARCH)).rejects.toThrow(/INTERACTION_CALLBACK_TYPE_INVALID/);
    expect(errors.map(refusal)).toEqual([[400, 50035]]);
  });

  it('is missed with a clear text when a deferral is never followed up', async () => {
    await bot({ command: (interaction) => interaction.deferReply() });
    await expect(discord.slash({ ...SEARCH, timeoutMs: 200 })).rejects.toThrow(
      'the bot deferred /lecture search query:jigsaw but nothing followed within 200 ms',
    );
    const { kind } = await discord.slash({ ...SEARCH, untilAcknowledged: true });
    expect(kind).toBe('deferred');
  });
});

describe('what a member can type', () => {
  it.each([
    [{ command: 'lectur' }, 'is not registered'],
    [{ command: 'lecture' }, 'needs one of its subcommands'],
    [{ command: 'lecture', subcommand: 'find' }, 'has no "find"'],
    [{ command: 'lecture', subcommand: 'search' }, 'option "query" is required'],
    [{ ...SEARCH, options: { query: 'x'.repeat(21) } }, 'must have 1 to 20 characters, not 21'],
    [{ ...SEARCH, options: { query: '' } }, 'must have 1 to 20 characters, not 0'],
    [{ ...SEARCH, options: { query: 5 } }, 'must be text'],
    [{ ...SEARCH, options: { query: 'x', page: 0 } }, 'must lie between 1 and Infinity'],
    [{ ...SEARCH, options: { query: 'x', page: 1.5 } }, 'must be a whole number'],
    [{ ...SEARCH, options: { query: 'x', seite: 1 } }, 'no option "seite"'],
  ])('is held against the registered command: %j', async (typed, message) => {
    await bot({});
    await expect(discord.slash(typed)).rejects.toThrow(message);
    expect(discord.interactions).toEqual([]);
  });

  it('is refused when a command is listed twice', async () => {
    const { client } = await bot({});
    await client.application.commands.set(COMMANDS, discord.guildId);
    await expect(discord.slash(SEARCH)).rejects.toThrow('"lecture" is listed 2 times in the picker');
  });
});
