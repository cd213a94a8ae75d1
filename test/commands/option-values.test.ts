import { describe, expect, it } from 'vitest';
import type { OptionDefinition } from '../../src/commands/command.js';
import { OptionValues } from '../../src/commands/option-values.js';
import type { CommandValues } from '../../src/reply/reply.js';

const options: OptionDefinition[] = [
  { name: 'query', description: 'What to find', type: 'text', required: true, maxLength: 10 },
  { name: 'page', description: 'Which page', type: 'number' },
  { name: 'private', description: 'Only to me', type: 'flag' },
];
const values = (given: CommandValues) => new OptionValues(options, { query: 'jigsaw', ...given });

describe('option values', () => {
  it('are trimmed', () => {
    expect(values({ query: '  jigsaw ' }).text('query')).toBe('jigsaw');
  });

  it.each([
    [2, 2],
    ['2', 2],
    [undefined, undefined],
    ['', undefined],
  ])('take %j for a number', (given, expected) => {
    expect(values(given === undefined ? {} : { page: given }).number('page')).toBe(expected);
  });

  it.each([0, -1, 1.5, NaN, '0', '-1', '1e3', '0x10', 'two', '99999999999'])(
    'refuse %j as a number',
    (page) => {
      expect(() => values({ page })).toThrow('“page” takes a whole number from 1 on.');
    },
  );

  it.each([
    [true, true],
    ['true', true],
    ['YES', true],
    ['1', true],
    [false, false],
    ['no', false],
  ])('take %j for a flag', (given, expected) => {
    expect(values({ private: given }).flag('private')).toBe(expected);
  });

  it('refuse a word for a flag', () => {
    expect(() => values({ private: 'perhaps' })).toThrow('“private” takes true or false.');
  });

  it.each([{ query: '' }, { query: '   ' }])('refuse %j where a text is required', (given) => {
    expect(() => values(given)).toThrow('Please give “query” a value.');
  });

  it('refuse a text that is too long', () => {
    expect(() => values({ query: 'a'.repeat(11) })).toThrow(
      '“query” can hold at most 10 characters, and this has 11',
    );
  });

  it('leave out what no option is named', () => {
    expect(values({ other: 'x' }).text('other')).toBeUndefined();
  });

  it('know nothing of what objects inherit', () => {
    const inherited = Object.create({ page: 3 }) as CommandValues;
    expect(
      new OptionValues(options, Object.assign(inherited, { query: 'a' })).number('page'),
    ).toBeUndefined();
  });
});
