import { describe, expect, it } from 'vitest';
import { eventually } from '../../eventually.js';
import { makeUser } from '../../fake-discord/places.js';
import { menus, visibleText } from '../../fake-discord/visible.js';
import { makeSegment } from '../../corpus/make-segment.js';
import { libraryOf } from '../running-bot.js';
import { searchAfter, stage } from '../stage.js';
import { answersTaken, CALLBACK, FOUND, SEARCH, told } from './answered.js';

const TYPING = { command: 'lecture', subcommand: 'search', focused: 'query', options: { query: 'jig' } };
const ORIGINAL = '/webhooks/{webhook_id}/{webhook_token}/messages/@original';

/** Milliseconds longer than the bot works before it asks Discord for time, and than a test takes to notice that. */
const LONG = 2_500;

const { open, run } = stage();

/** The number that a member is told, where something went wrong. */
const numberIn = (text: string) => /noted as ([0-9a-f]{8})\./.exec(text)?.[1];

describe('an interaction that Discord does not know any more', () => {
  const UNKNOWN = { status: 404, body: { message: 'Unknown interaction', code: 10062 } };

  it.each([
    ['an answer', {}, 500],
    ['a request for time', searchAfter(LONG), LONG],
  ])(
    'is one line in the log when it was for %s, and the next question is answered',
    async (_what, slow, timeoutMs) => {
      const at = await open({ checkedRequests: 'accepted' });
      const bot = await run(at, slow);
      at.failNext({ route: CALLBACK, ...UNKNOWN });
      await expect(at.slash({ ...SEARCH, timeoutMs })).rejects.toThrow('did not answer');
      expect(visibleText((await at.slash(SEARCH)).message)).toContain(FOUND);
      await bot.stop();
      expect(told(bot)).toEqual(['warn  An answer came too late for Discord (code 10062).']);
      expect(answersTaken(at)).toEqual([0, 1]);
    },
  );
});

describe('two bots with one token', () => {
  it.each([
    ['at once', {}],
    ['after a while', searchAfter(LONG)],
  ])('answer once, %s, and the operator is told', async (_when, slow) => {
    const at = await open({ checkedRequests: 'accepted' });
    const bots = [await run(at, slow), await run(at, slow)];
    const { message } = await at.slash(SEARCH);
    expect(visibleText(message)).toContain(FOUND);
    await Promise.all(bots.map((bot) => bot.stop()));
    expect(at.messages.all()).toHaveLength(1);
    expect(bots.flatMap(told)).toEqual([
      expect.stringContaining('running twice with the same DISCORD_TOKEN'),
    ]);
  });

  it('suggest once, and the operator is told', async () => {
    const at = await open({ checkedRequests: 'accepted' });
    const bots = [await run(at), await run(at)];
    expect((await at.autocomplete(TYPING)).map(({ name }) => name)).toContain('jigsaw');
    await Promise.all(bots.map((bot) => bot.stop()));
    expect(bots.flatMap(told)).toEqual([expect.stringContaining('(code 40060)')]);
  });
});

describe('a handler that throws', () => {
  const lecture = (videoId: string) => ({
    videoId,
    title: `About ${videoId}`,
    segments: Array.from({ length: 20 }, (_, minute) =>
      makeSegment(minute * 60, minute * 60 + 50, { videoId, text: `the membrane ${minute}` }),
    ),
  });
  const MEMBRANE = { ...SEARCH, options: { query: 'membrane' } };

  /** A Discord with one answer, and a bot that can answer no more. */
  async function broken() {
    const library = libraryOf(lecture('cells'), lecture('plants'));
    const { engine } = library;
    let isBroken = false;
    const fails = () => {
      if (isBroken) throw new TypeError('boom: secret path /srv/x');
    };
    const at = await open();
    const bot = await run(at, {
      library: {
        ...library,
        engine: {
          ...engine,
          search: (request) => (fails(), engine.search(request)),
          complete: (typed, limit) => (fails(), engine.complete(typed, limit)),
        },
      },
    });
    const { message } = await at.slash(MEMBRANE);
    isBroken = true;
    return { at, bot, message };
  }

  type Broken = Awaited<ReturnType<typeof broken>>;

  it.each<[string, (given: Broken) => ReturnType<Broken['at']['slash']>]>([
    ['a command', ({ at }) => at.slash(MEMBRANE)],
    ['a button', ({ at, message }) => at.press(message, 'Next page')],
    [
      'a button that another presses',
      ({ at, message }) => at.press(message, 'Next page', { user: makeUser('Bo') }),
    ],
    [
      'a menu of lectures',
      ({ at, message }) => {
        const [menu] = menus(message);
        return at.select(message, menu!.custom_id!, [menu!.options![0]!.value]);
      },
    ],
    [
      'the menu of a message',
      ({ at }) => at.contextMenu({ command: 'Find in lectures', message: { content: 'membrane' } }),
    ],
  ])('answers the member, and logs once with the number that the answer shows: %s', async (_what, use) => {
    const given = await broken();
    const { message, ephemeral } = await use(given);
    const text = visibleText(message);
    expect(ephemeral).toBe(true);
    expect(text).not.toContain('boom');
    const lines = told(given.bot);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('boom');
    expect(lines[0]).toContain(`(${numberIn(text)})`);
    expect(answersTaken(given.at)).toEqual([1, 1]);
  });

  it('suggests nothing, and logs once, while a member types', async () => {
    const { at, bot } = await broken();
    expect(await at.autocomplete({ ...TYPING, options: { query: 'memb' } })).toEqual([]);
    expect(told(bot)).toEqual([expect.stringContaining('boom')]);
  });
});

describe('an answer that Discord does not take for what it says', () => {
  const INVALID = { status: 400, body: { message: 'Invalid Form Body', code: 50035 } };

  it.each([
    ['at once', CALLBACK, {}],
    ['after a while', `PATCH ${ORIGINAL}`, searchAfter(LONG)],
  ])('is apologised for %s, and logged under the number shown', async (_when, route, slow) => {
    const at = await open({ checkedRequests: 'accepted' });
    const bot = await run(at, slow);
    at.failNext({ route, ...INVALID });
    const { message, ephemeral } = await at.slash(SEARCH);
    expect(ephemeral).toBe(true);
    const number = numberIn(visibleText(message));
    await bot.stop();
    expect(told(bot)).toEqual([expect.stringContaining(`(${number})`)]);
    expect(told(bot)[0]).toContain('Invalid Form Body');
    expect(answersTaken(at)).toEqual([1]);
    expect(at.messages.all()).toHaveLength(1);
  });
});

describe('a wait that Discord asks for', () => {
  it('is told to the operator once when it is long', async () => {
    const at = await open({ interactionDeadlineMs: 15_000 });
    const bot = await run(at);
    at.failNext({ route: CALLBACK, status: 429, retryAfter: 1.2, times: 2 });
    const answers = await Promise.all([at.slash(SEARCH), at.slash(SEARCH)]);
    for (const { message } of answers) expect(visibleText(message)).toContain(FOUND);
    await eventually(() => {
      expect(told(bot)).toEqual([expect.stringMatching(/^warn {2}Discord limits .* it waits 2 s\.$/)]);
    });
  });
});
