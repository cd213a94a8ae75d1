import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { makeUser } from '../fake-discord/places.js';
import { buttons, visibleText } from '../fake-discord/visible.js';
import { firstContext } from './running-bot.js';
import { searchReplacedBy, stage } from './stage.js';

const { open, run } = stage();

describe('a restart', () => {
  it('leaves the buttons of earlier messages working', async () => {
    const at = await open();
    const first = await run(at);
    const { message } = await at.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'color image' },
    });
    await first.stop();
    await run(at);
    const pressed = await at.press(message, 'Next page');
    expect(visibleText(pressed.message)).toMatch(/Page 2 of/);
    const context = await at.press(pressed.message, buttons(pressed.message)[0]!.customId!);
    expect(visibleText(context.message)).toContain('Watch from');
  });

  it('answers a button of another version kindly', async () => {
    const at = await open();
    const first = await run(at);
    const { message } = await at.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'jigsaw' },
    });
    await first.stop();
    await run(at, { commands: commands.filter(({ name }) => name !== 'at') });
    const { message: answer, ephemeral } = await at.press(message, firstContext(message));
    expect(ephemeral).toBe(true);
    expect(visibleText(answer)).toContain('This command is not there any more');
  });

  it.each([
    ['whoever asked', {}],
    ['somebody else', { user: makeUser('Ben') }],
  ])(
    'tells %s kindly of a button that can be read no more, and leaves the message as it is',
    async (_who, as) => {
      const at = await open();
      const actions = [{ label: 'Old', command: 'of-another-time', values: {} }];
      const first = await run(
        at,
        searchReplacedBy(() =>
          Promise.resolve({ kind: 'search', message: '', hits: [], blocks: [{ type: 'actions', actions }] }),
        ),
      );
      const options = { query: 'jigsaw' };
      const { message } = await at.slash({ command: 'lecture', subcommand: 'search', options });
      await first.stop();
      await run(at);
      const answer = await at.press(message, 'Old', as);
      expect(answer).toMatchObject({ kind: 'message', ephemeral: true });
      expect(visibleText(answer.message)).toBe(
        'This button was made by another version of the bot; please ask again.\nThis works: `/lecture help`',
      );
      expect(at.currentMessage(message)).toEqual(message);
    },
  );
});
