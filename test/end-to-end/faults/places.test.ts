import { describe, expect, it } from 'vitest';
import { visibleText } from '../../fake-discord/visible.js';
import { firstContext } from '../running-bot.js';
import { searchAfter, stage } from '../stage.js';
import { answersTaken, FOUND, SEARCH, told } from './answered.js';

const PRIVATE = { ...SEARCH, options: { query: 'jigsaw', private: true } };
const PAGED = { ...SEARCH, options: { query: 'color image' } };

/** Milliseconds longer than the bot works before it asks Discord for time, and than a test takes to notice that. */
const LONG = 2_500;

const { open, run } = stage();

describe('a reply that was deleted before its button is pressed', () => {
  it('leaves the member with an answer of their own', async () => {
    const at = await open({ checkedRequests: 'accepted' });
    const bot = await run(at);
    const { message } = await at.slash(SEARCH);
    at.deleteMessage(message);
    const pressed = await at.press(message, firstContext(message), { stale: true });
    expect(pressed).toMatchObject({ kind: 'message', ephemeral: true });
    expect(visibleText(pressed.message)).toContain('Watch from');
    expect(answersTaken(at)).toEqual([1, 1]);
    expect(told(bot)).toEqual([]);
  });

  it('leaves the member with an answer of their own, also when that takes long', async () => {
    const at = await open({ checkedRequests: 'accepted' });
    const bot = await run(at, searchAfter(LONG));
    const { message } = await at.slash(PAGED);
    at.deleteMessage(message);
    const pressed = await at.press(message, 'Next page', { stale: true });
    expect(pressed).toMatchObject({ kind: 'message', ephemeral: true, deferred: true });
    expect(visibleText(pressed.message)).toMatch(/Page 2 of/);
    expect(answersTaken(at)).toEqual([1, 1]);
    expect(told(bot)).toEqual([]);
  });
});

describe('a reply that is deleted while the bot is at work', () => {
  it('leaves whoever pressed its button with an answer of their own', async () => {
    const at = await open({ checkedRequests: 'accepted' });
    const bot = await run(at, searchAfter(LONG));
    const { message } = await at.slash(PAGED);
    await at.press(message, 'Next page', { untilAcknowledged: true });
    at.deleteMessage(message);
    await bot.stop();
    const [left] = at.messages.all();
    expect(visibleText(left!)).toMatch(/Page 2 of/);
    expect(left!.flags & 64).toBe(64);
    expect(answersTaken(at)).toEqual([1, 1]);
    expect(told(bot)).toEqual([]);
  });

  it('leaves whoever asked with an answer of their own', async () => {
    const at = await open({ checkedRequests: 'accepted' });
    const bot = await run(at, searchAfter(LONG));
    const { message } = await at.slash({ ...SEARCH, untilAcknowledged: true });
    at.deleteMessage(message);
    await bot.stop();
    expect(at.messages.all().map(visibleText)).toEqual([expect.stringContaining(FOUND)]);
    expect(answersTaken(at)).toEqual([1]);
    expect(told(bot)).toEqual([]);
  });
});

describe('where the bot may not post', () => {
  const NOTE = expect.stringMatching(/^warn {2}Discord does not let the bot post .* code 50013/) as string;

  it.each([
    ['at once', {}],
    ['after a while', searchAfter(LONG)],
  ])('the member alone has the answer, %s, and the operator is told why', async (_when, slow) => {
    const at = await open({ checkedRequests: 'accepted' });
    const bot = await run(at, slow);
    at.forbidPosting();
    const { message, ephemeral } = await at.slash(SEARCH);
    expect(ephemeral).toBe(true);
    expect(visibleText(message)).toContain(FOUND);
    expect(answersTaken(at)).toEqual([1]);
    expect(told(bot)).toEqual([NOTE]);
  });

  it('a private answer and the buttons under it are as ever', async () => {
    const at = await open();
    const bot = await run(at);
    at.forbidPosting();
    const { message } = await at.slash(PRIVATE);
    const pressed = await at.press(message, firstContext(message));
    expect(visibleText(pressed.message)).toContain('Watch from');
    expect(told(bot)).toEqual([]);
  });

  it('nobody believes to have shared what the others do not see', async () => {
    const at = await open({ checkedRequests: 'accepted' });
    const bot = await run(at);
    at.forbidPosting();
    const { message } = await at.slash(PRIVATE);
    const context = await at.press(message, firstContext(message));
    const shared = await at.press(context.message, 'Share in channel');
    expect(shared.ephemeral).toBe(true);
    expect(visibleText(shared.message)).toContain('I may not post in this channel');
    expect(visibleText(shared.message)).not.toContain('Shared by');
    expect(told(bot)).toEqual([NOTE]);
    at.allowPosting();
    const again = await at.press(context.message, 'Share in channel');
    expect(visibleText(again.message)).toContain('Shared by');
  });
});
