import { describe, expect, it } from 'vitest';
import type { JsonRecord } from './json.js';
import { refusedFor } from './refused-for.js';
import { validateChoices } from './validate-choices.js';
import { validateCommands } from './validate-command.js';

const command = (rest: JsonRecord = {}) => ({ name: 'lecture', description: 'Finds', ...rest });
const option = (rest: JsonRecord = {}) => ({ type: 3, name: 'query', description: 'Words', ...rest });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const choice = (name: string, value: unknown = name) => ({ name, value });

describe('commands', () => {
  const refused = (...commands: object[]): string[] => refusedFor(() => validateCommands(commands));

  it.each<[string, object[]]>([
    [
      'a name and description as long as may be',
      [command({ name: 'x'.repeat(32), description: 'x'.repeat(100) })],
    ],
    ['a name in another script', [command({ name: 'लेक्चर' })]],
    ['25 options', [command({ options: many(25, (n) => option({ name: `o${n}` })) })]],
    ['a message command with a blank and capitals', [{ type: 3, name: 'Find in lectures' }]],
    ['the same name for two kinds', [command(), { type: 3, name: 'lecture' }]],
    [
      'a subcommand in a group',
      [command({ options: [option({ type: 2, options: [option({ type: 1 })] })] })],
    ],
  ])('may be %s', (_what, commands) => {
    expect(refused(...commands)).toEqual([]);
  });

  it.each<[string, object[], string[]]>([
    ['a name of 33 characters', [command({ name: 'x'.repeat(33) })], ['0.name BASE_TYPE_BAD_LENGTH']],
    ['a name with a capital', [command({ name: 'Lecture' })], ['0.name APPLICATION_COMMAND_INVALID_NAME']],
    ['a name with a blank', [command({ name: 'a b' })], ['0.name APPLICATION_COMMAND_INVALID_NAME']],
    [
      'a translated name with a capital',
      [command({ name_localizations: { de: 'Vorlesung' } })],
      ['0.name_localizations.de APPLICATION_COMMAND_INVALID_NAME'],
    ],
    [
      'an option whose translated name has a blank',
      [command({ options: [option({ name_localizations: { fr: 'à quelle heure' } })] })],
      ['0.options.0.name_localizations.fr APPLICATION_COMMAND_INVALID_NAME'],
    ],
    [
      'a translation into no language of Discord’s',
      [command({ description_localizations: { es: 'Busca' } })],
      ['0.description_localizations.es BASE_TYPE_CHOICES'],
    ],
    ['no description', [{ name: 'a' }], ['0.description BASE_TYPE_REQUIRED']],
    [
      'a description of 101 characters',
      [command({ description: 'x'.repeat(101) })],
      ['0.description BASE_TYPE_BAD_LENGTH'],
    ],
    ['two of one name', [command(), command()], ['1.name APPLICATION_COMMANDS_DUPLICATE_NAME']],
    [
      '26 options',
      [command({ options: many(26, (n) => option({ name: `o${n}` })) })],
      ['0.options BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'two options of one name',
      [command({ options: [option(), option()] })],
      ['0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    ],
    [
      'a required option behind an optional one',
      [command({ options: [option(), option({ name: 'b', required: true })] })],
      ['0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'a subcommand beside an option',
      [command({ options: [option({ type: 1 }), option({ name: 'b' })] })],
      ['0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
    ],
    [
      'a subcommand in a subcommand',
      [command({ options: [option({ type: 1, options: [option({ type: 1 })] })] })],
      ['0.options.0 APPLICATION_COMMAND_INVALID_SUBCOMMAND'],
    ],
    [
      '26 choices',
      [command({ options: [option({ choices: many(26, (n) => choice(`c${n}`)) })] })],
      ['0.options.0.choices BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'choices beside autocomplete',
      [command({ options: [option({ choices: [choice('a')], autocomplete: true })] })],
      ['0.options.0.choices APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES'],
    ],
    [
      'a max_length of 6,001',
      [command({ options: [option({ max_length: 6001 })] })],
      ['0.options.0.max_length NUMBER_TYPE_MAX'],
    ],
    [
      'the same context twice',
      [command({ contexts: [0, 0] })],
      ['0.contexts SET_TYPE_ALREADY_CONTAINS_VALUE'],
    ],
    ['an empty list of contexts', [command({ contexts: [] })], ['0.contexts BASE_TYPE_MIN_LENGTH']],
    [
      'a message command with a description',
      [{ type: 3, name: 'Find', description: 'x' }],
      ['0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID'],
    ],
    [
      'more than 8,000 characters in all',
      [
        command({
          options: many(25, (n) =>
            option({
              name: `o${n}`,
              choices: many(4, (m) => choice(`${m}`.padEnd(50, 'x'), `${m}`.padEnd(50, 'x'))),
            }),
          ),
        }),
      ],
      ['0 APPLICATION_COMMAND_TOO_LARGE'],
    ],
  ])('may not be %s', (_what, commands, faults) => {
    expect(refused(...commands)).toEqual(faults);
  });
});

describe('offered choices', () => {
  const refused = (choices: unknown, kind: 'string' | 'number' = 'string'): string[] =>
    refusedFor(() => validateChoices({ choices }, kind));

  it('may be none, or 25 with a name and value of 100 characters', () => {
    expect(refused([])).toEqual([]);
    expect(refused(many(25, (n) => choice(`${n}`.padEnd(100, 'x'))))).toEqual([]);
    expect(refused([choice('52:36', 3156)], 'number')).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['26', many(26, (n) => choice(`${n}`)), ['data.choices BASE_TYPE_MAX_LENGTH']],
    ['one without name', [choice('', 'a')], ['data.choices.0.name BASE_TYPE_BAD_LENGTH']],
    ['one named by blanks', [choice('  ', 'a')], ['data.choices.0.name BASE_TYPE_BAD_LENGTH']],
    [
      'one with a name of 101 characters',
      [choice('x'.repeat(101), 'a')],
      ['data.choices.0.name BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'one with a value of 101 characters',
      [choice('a', 'x'.repeat(101))],
      ['data.choices.0.value BASE_TYPE_BAD_LENGTH'],
    ],
    ['one with a number for a text', [choice('a', 5)], ['data.choices.0.value STRING_TYPE_CONVERT']],
  ])('may not be %s', (_what, choices, faults) => {
    expect(refused(choices)).toEqual(faults);
  });
});
