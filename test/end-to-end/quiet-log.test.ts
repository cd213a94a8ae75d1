import { expect, it } from 'vitest';
import { visibleText } from '../fake-discord/visible.js';
import { stage } from './stage.js';

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const SAID = 'my own private words';

const { open, run } = stage();

const odd = (value: string) => ({
  _errors: [{ code: 'BASE_TYPE_BAD', message: `Value "${value}" is odd.` }],
});

/** What Discord answers to a message that it does not take: it repeats what it takes offence at. */
const REFUSED = {
  message: 'Invalid Form Body',
  code: 50035,
  errors: { data: { components: { 0: odd(SAID), 1: odd(`a phrase: "${SAID}"\n"${SAID}" and "more`) } } },
};

it('the log has nothing of what members say, whatever becomes of it', async () => {
  const at = await open({ checkedRequests: 'accepted' });
  const bot = await run(at);
  const slash = (subcommand: string, options: Record<string, string>) =>
    at.slash({ command: 'lecture', subcommand, options });
  await slash('search', { query: SAID });
  await slash('search', { query: 'jigsaw', lecture: SAID });
  await slash('at', { time: SAID });
  await slash('outline', { lecture: SAID });
  await at.autocomplete({
    command: 'lecture',
    subcommand: 'search',
    focused: 'query',
    options: { query: SAID },
  });
  await at.contextMenu({ command: 'Find in lectures', message: { content: SAID } });
  at.failNext({ route: CALLBACK, status: 400, body: REFUSED });
  expect(visibleText((await slash('search', { query: SAID })).message)).toContain('Something went wrong');
  const log = bot.logged.join('\n');
  expect(log).toContain('A command failed');
  expect(log).toMatch(
    /DiscordAPIError\[50035\]: POST 400: Invalid Form Body\ndata\.components\[0\]\[BASE_TYPE_BAD\]/,
  );
  expect(log).not.toContain(SAID);
  for (const { token } of at.interactions) expect(log).not.toContain(token);
  expect(visibleText((await slash('search', { query: 'jigsaw' })).message)).toContain('52:36');
});
