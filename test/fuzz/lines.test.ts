import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { messageWords } from '../../src/commands/typed/message-words.js';
import { parseLine } from '../../src/console/parse-line.js';
import { UserError } from '../../src/reply/user-error.js';
import { fuzz } from './fuzz.js';
import { anyText } from './inputs/any-text.js';
import { mutated } from './inputs/mutated.js';

describe('a line of the console', () => {
  const valid = fc.constantFrom(
    ...[
      '/lecture search jigsaw',
      '/lecture search "chromatic aberration" page:2 limit:10',
      'search query:jigsaw',
    ],
    ...[
      '/lecture at 52:36 lecture:"Lecture 7 Self"',
      '/lecture at time:1:02:03 lecture:abc',
      '/lecture list page:3',
    ],
    ...[
      '/lecture outline lecture:abc',
      'lecture help private:true',
      '/lecture remove "Lecture 7"',
      'share 5 lecture:a',
    ],
  );
  const line = fc.oneof(
    mutated(valid),
    anyText,
    anyText.map((text) => `/lecture search ${text}`),
  );

  fuzz('is understood or refused with an example', {
    given: line,
    holds: (line) => {
      try {
        const { command, values } = parseLine(line, commands);
        const names = command.options.map(({ name }) => name);
        for (const name of Object.keys(values)) expect(names).toContain(name);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        expect((error as UserError).example).toMatch(/^\/lecture /);
      }
    },
  });
});

describe('the words of a message', () => {
  const message = fc.oneof(
    anyText,
    mutated(
      fc.constantFrom(
        '> what is\n> > a jigsaw\n```python\nrequires_grad = True\n```',
        'see [jigsaw **puzzle**](https://x.y/z "t") <@80351110224678912> @everyone <t:1:R> ||hid||',
        '-jigsaw “a phrase” lecture:plants `code` https://youtu.be/a?t=5',
      ),
    ),
  );

  fuzz('are one line without marks of a search', {
    given: message,
    holds: (text) => {
      const words = messageWords(text);
      expect(words).not.toMatch(/[\n"]/);
      expect(words).toBe(words.trim());
      expect(words.isWellFormed()).toBe(true);
    },
  });
});
