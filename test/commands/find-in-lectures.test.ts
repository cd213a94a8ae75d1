import { describe, expect, it } from 'vitest';
import { CONSOLE_ASKER } from '../../src/commands/command.js';
import { findInLectures } from '../../src/commands/find-in-lectures.js';
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

  it.each(['', '🧩', '<@80351110224678912> https://x.y/z', '@everyone'])(
    'says that “%s” has no words',
    async (message) => {
      await expect(async () => findInLectures.run(message, library, CONSOLE_ASKER)).rejects.toThrow(
        new UserError('That message has no words to search for.', '/lecture help'),
      );
    },
  );
});
