import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { buttons, visibleText } from '../fake-discord/visible.js';
import { firstContext } from './running-bot.js';
import { stage } from './stage.js';

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
});
