import { describe, expect, it } from 'vitest';
import { at } from '../../src/commands/at.js';
import type { Command } from '../../src/commands/command.js';
import type { OptionValues } from '../../src/commands/options/option-values.js';
import { runCommand } from '../../src/commands/run-command.js';
import { search } from '../../src/commands/search.js';
import type { CommandValues } from '../../src/reply/reply.js';
import { libraryOf, refusal, sampleLibrary, type } from './library.js';

const library = libraryOf({ videoId: 'v', said: [[0, 10, 'a jigsaw puzzle']] });

/** Runs a command that only keeps what it is given. */
async function valuesOf(given: CommandValues): Promise<OptionValues> {
  let kept: OptionValues | undefined;
  const command: Command = {
    ...echo,
    run: (values) => {
      kept = values;
      return Promise.resolve({ kind: 'echo', message: '', hits: [], blocks: [] });
    },
  };
  await runCommand(command, { query: 'jigsaw', ...given }, library);
  return kept!;
}

const shown = (name: string) => () => ({ name, description: 'Only for a test' });

const echo: Command = {
  name: 'echo',
  described: shown('echo'),
  options: [
    { name: 'query', described: shown('query'), type: 'text', required: true, maxLength: 10 },
    { name: 'page', described: shown('page'), type: 'number' },
    { name: 'private', described: shown('private'), type: 'flag' },
  ],
  example: () => Promise.resolve({ query: 'jigsaw' }),
  run: () => Promise.reject(new Error('not to be run')),
};

describe('the values of a command', () => {
  it('are trimmed', async () => {
    expect((await valuesOf({ query: '  jigsaw ' })).text('query')).toBe('jigsaw');
  });

  it.each([
    [2, 2],
    ['2', 2],
    ['', undefined],
  ])('take %j for the number %j', async (given, expected) => {
    expect((await valuesOf({ page: given })).number('page')).toBe(expected);
  });

  it.each([true, 'true', 'YES', '1', false, 'no', '0', ''])('take %j for a flag', async (given) => {
    await expect(valuesOf({ private: given })).resolves.toBeDefined();
  });

  it.each([0, -1, 1.5, NaN, '0', '-1', '1e3', '0x10', 'two', '99999999999'])(
    'refuse %j as a number, with a whole command that works',
    async (page) => {
      expect(await refusal(echo, { query: 'x', page }, library)).toMatchObject({
        message: '“page” takes a whole number from 1 to 999,999,999.',
        example: '/lecture echo jigsaw page:1',
      });
    },
  );

  it('refuse a word for a flag', async () => {
    expect(await refusal(echo, { query: 'x', private: 'perhaps' }, library)).toMatchObject({
      message: '“private” takes true or false.',
      example: '/lecture echo jigsaw private:true',
    });
  });

  it.each([{}, { query: '' }, { query: '   ' }])('refuse %j where a text is required', async (given) => {
    expect(await refusal(echo, given, library)).toMatchObject({
      message: 'Please give “query” a value.',
      example: '/lecture echo jigsaw',
    });
  });

  it('refuse a text that is too long', async () => {
    expect(await refusal(echo, { query: 'a'.repeat(11) }, library)).toMatchObject({
      message: '“query” can hold at most 10 characters, and this has 11.',
      example: '/lecture echo jigsaw',
    });
  });

  it('count an emoji as one character', async () => {
    expect((await valuesOf({ query: '🧩'.repeat(10) })).text('query')).toHaveLength(20);
    expect((await refusal(echo, { query: '🧩'.repeat(11) }, library)).message).toContain('this has 11.');
  });

  it('leave out what no option is named', async () => {
    expect((await valuesOf({ other: 'x' })).text('other')).toBeUndefined();
  });

  it('know nothing of what objects inherit', async () => {
    const inherited = Object.create({ query: 'a' }) as CommandValues;
    expect((await refusal(echo, inherited, library)).message).toBe('Please give “query” a value.');
  });
});

describe('whatever is refused', () => {
  const wrong: { command: Command; values: CommandValues }[] = [
    { command: search, values: {} },
    { command: search, values: { query: '?!' } },
    { command: search, values: { query: 'x'.repeat(201) } },
    { command: search, values: { query: 'x', page: 0 } },
    { command: search, values: { query: 'x', limit: 'abc' } },
    { command: search, values: { query: 'x', private: 'maybe' } },
    { command: search, values: { query: 'x', lecture: 'nobody called it so' } },
    { command: at, values: {} },
    { command: at, values: { time: 'banana' } },
    { command: at, values: { time: '5'.repeat(301) } },
    { command: at, values: { time: '1:75', page: 0 } },
    { command: at, values: { time: '0:05', lecture: 'nobody called it so' } },
    { command: at, values: { time: 'https://youtu.be/elsewhere?t=5' } },
  ];
  const several = libraryOf(
    { videoId: 'short', said: [[0, 5, 'so we go to it']] },
    { videoId: 'other', said: [[0, 5, 'photosynthesis in plants']] },
  );

  it.each(wrong)('“$command.name” $values gets a command that works', async ({ command, values }) => {
    for (const one of [library, several, await sampleLibrary()]) {
      const { example } = await refusal(command, values, one);
      const { hits } = await type(example ?? '', one);
      expect(hits.length).toBeGreaterThan(0);
    }
  });
});
