import { expect, it } from 'vitest';
import { buttons, links, visibleText } from '../fake-discord/visible.js';
import { firstContext } from './running-bot.js';
import { stage } from './stage.js';

const { open, run } = stage();

const ask = (query: string) => ({ command: 'lecture', subcommand: 'search', options: { query } });

it('who finds nothing sees what comes nearest, reads on around it and comes back, and tries a near term', async () => {
  const at = await open();
  await run(at);
  const nothing = await at.slash(ask('garden jigsaw'));
  const text = visibleText(nothing.message);
  expect(text).toContain('### No passage in the lectures has all of “garden jigsaw”.\nWhat comes nearest, ');
  expect(text).toMatch(/\n1\\\. \[Watch 52:36–53:07\]\(.*\)\n\*\*jigsaw\*\* /);
  expect(links(nothing.message)).toContain('https://www.youtube.com/watch?v=dMUes74-nYY&t=3156s');
  const context = await at.press(nothing.message, firstContext(nothing.message));
  expect(visibleText(context.message)).toContain('52:36');
  const back = await at.press(context.message, 'Back to results');
  expect(visibleText(back.message)).toBe(text);
  const labels = buttons(back.message).map(({ label }) => label);
  expect(labels).toEqual(['Context', 'Context', 'jigsaw', 'golden']);
  const found = await at.press(back.message, 'jigsaw');
  expect(visibleText(found.message)).toContain('### Results for “jigsaw”');
});

it('who asks in German sees in German that it is a guess', async () => {
  const at = await open();
  await run(at);
  const { message } = await at.slash({ ...ask('garden jigsaw'), locale: 'de' });
  expect(visibleText(message)).toMatch(/\nWas dem am nächsten kommt, [^]*\n1\\\. \[52:36–53:07 ansehen\]/);
});
