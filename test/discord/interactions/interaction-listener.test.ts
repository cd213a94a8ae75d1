import { describe, expect, it } from 'vitest';
import { seedLibrary } from '../../end-to-end/running-bot.js';
import { searchAfter, searchReplacedBy, stage } from '../../end-to-end/stage.js';
import { eventually } from '../../eventually.js';
import { visibleText } from '../../fake-discord/visible.js';

const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };
const TYPING = { command: 'lecture', subcommand: 'search', focused: 'query', options: { query: 'jig' } };

const { open, run } = stage();

describe('a fault of ours', () => {
  it.each([
    ['at once', 0],
    ['after a while', 1_700],
  ])('is apologised for when it comes %s, and logged under the number shown', async (_when, wait) => {
    const at = await open();
    const bot = await run(
      at,
      searchReplacedBy(async () => {
        await new Promise((resolve) => setTimeout(resolve, wait));
        throw new TypeError('boom: secret path /srv/x');
      }),
    );
    const { message, ephemeral } = await at.slash(SEARCH);
    const text = visibleText(message);
    expect(ephemeral).toBe(true);
    expect(text).toMatch(/Something went wrong here, and it is noted as [0-9a-f]{8}\./);
    expect(text).not.toContain('boom');
    const number = /noted as (\w+)/.exec(text)![1]!;
    const logged = bot.logged.filter((line) => line.includes(number));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('boom');
  });
});

describe('an answer that is too late for Discord', () => {
  it('is one line in the log, and the next question is answered', async () => {
    const at = await open({ interactionDeadlineMs: 300, checkedRequests: 'accepted' });
    let wait = 500;
    const bot = await run(
      at,
      searchReplacedBy((values, library, asker) =>
        searchAfter(wait).commands![0]!.run(values, library, asker),
      ),
    );
    await expect(at.slash(SEARCH)).rejects.toThrow('10062');
    await eventually(() => {
      expect(bot.logged.filter((line) => !line.startsWith('info'))).toEqual([
        'warn  An answer came too late for Discord (code 10062).',
      ]);
    });
    wait = 0;
    expect(visibleText((await at.slash(SEARCH)).message)).toContain('52:36');
  });

  it('is nothing to speak of when it was a suggestion, and the next ones come', async () => {
    const at = await open({ interactionDeadlineMs: 300, checkedRequests: 'accepted' });
    const library = await seedLibrary();
    const { engine } = library;
    let wait = 500;
    const complete: typeof engine.complete = async (typed, limit) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return engine.complete(typed, limit);
    };
    const bot = await run(at, { library: { ...library, engine: { ...engine, complete } } });
    await expect(at.autocomplete(TYPING)).rejects.toThrow('10062');
    wait = 0;
    expect((await at.autocomplete(TYPING)).map(({ name }) => name)).toContain('jigsaw');
    await bot.stop();
    expect(bot.logged.filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});
