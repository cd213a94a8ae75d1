import { describe, expect, it } from 'vitest';
import { CONSOLE_ASKER } from '../../src/commands/command.js';
import { findInLectures } from '../../src/commands/find-in-lectures.js';
import { runCommand } from '../../src/commands/run-command.js';
import { search } from '../../src/commands/search.js';
import { UserError } from '../../src/reply/user-error.js';
import { libraryOf, sampleLibrary, textOf } from './library.js';

const library = libraryOf({
  videoId: 'v',
  said: [
    [0, 10, 'the chlorophyll catches light'],
    [60, 70, 'and roots drink water'],
  ],
});

describe('Find in lectures', () => {
  it('searches for what a message says, and repeats that without the markup', async () => {
    const message =
      '@everyone <@80351110224678912>\n> what does **chlorophyll** do\n```js\nhm\n``` <:leaf:1>';
    const reply = await findInLectures.run(message, library, CONSOLE_ASKER);
    expect(textOf(reply)).toMatch(/^Results for “what does chlorophyll do hm”\n/);
    expect(reply.hits[0]).toMatchObject({ startSecond: 0 });
  });

  it('takes a long message for what its beginning says', async () => {
    const reply = await findInLectures.run(
      `colorization ${'and so on '.repeat(300)}`,
      await sampleLibrary(),
      CONSOLE_ASKER,
    );
    expect(reply.kind).toBe('search');
    expect(textOf(reply)).toMatch(/“colorization and so on/);
  });

  it.each([
    ['by itself', 'https://youtu.be/v?t=65', /^That is a link to a video/],
    ['in brackets', '<https://www.youtube.com/watch?v=v&t=65s>', /^That is a link to a video/],
    ['beside words', 'roots https://youtu.be/v?t=65', /^Results for “roots”/],
    ['behind words', '**[roots](https://youtu.be/v?t=65)**!', /^Results for “roots!”/],
    ['and a time beside it', 'roots https://youtu.be/v 1:05', /^Results for “roots”/],
    [
      'far behind',
      `roots ${'and so on '.repeat(40)} https://youtu.be/v?t=65`,
      /^Results for “roots and so on/,
    ],
  ])('points to the time of a link %s, as a search does', async (_title, message, found) => {
    const text = textOf(await findInLectures.run(message, library, CONSOLE_ASKER));
    expect(text).toMatch(found);
    expect(text).toContain('If 1:05 is a time in the lecture, see what is said then:');
    const query = message.includes('and so on') ? 'roots https://youtu.be/v?t=65' : message;
    const searched = textOf(await runCommand(search, { query }, library));
    expect(searched).toContain('If 1:05 is a time in the lecture, see what is said then:');
  });

  it('looks for the words beside a link that is as long as a message', async () => {
    const message = `roots https://youtu.be/${'v'.repeat(3900)}?t=65`;
    const reply = await findInLectures.run(message, library, CONSOLE_ASKER);
    expect(textOf(reply)).toMatch(/^Results for “roots”/);
  });

  it('says nothing of a link without a time where a message has words', async () => {
    const reply = await findInLectures.run('roots https://youtu.be/v', library, CONSOLE_ASKER);
    expect(textOf(reply)).not.toContain('0:00 is a time');
  });

  it.each(['roots take 2 minutes https://youtu.be/v', 'https://youtu.be/v 1 minute recap of roots'])(
    'takes no number of minutes in a sentence for a time: %s',
    async (message) => {
      const reply = await findInLectures.run(message, library, CONSOLE_ASKER);
      expect(textOf(reply)).not.toContain('is a time in the lecture');
    },
  );

  it('says so where there is nothing but a link to another video', async () => {
    const reply = await findInLectures.run('https://youtu.be/other?t=65', library, CONSOLE_ASKER);
    expect(textOf(reply)).toContain('That link leads to a video that is not among the lectures');
  });

  it.each(['', '🧩', '<@80351110224678912> https://x.y/z', '@everyone'])(
    'says that “%s” has no words',
    async (message) => {
      await expect(async () => findInLectures.run(message, library, CONSOLE_ASKER)).rejects.toThrow(
        new UserError('That message has no words to search for.', '/lecture help'),
      );
    },
  );
});
