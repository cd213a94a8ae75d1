import { FormFaults, textLength, type FieldPath } from './form-faults.js';
import { isMissing, isRecord, listOf, recordOf, type JsonRecord } from './json.js';

/** Names of chat-input commands and options, as Discord's "Application Command Naming" gives them. */
const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
const STRING = 3;
const INTEGER = 4;
const NUMBER = 10;
const MAX_COMMAND_LENGTH = 8000;

/** Locales for which Discord takes translations. */
const LOCALES = new Set(
  (
    'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru ' +
    'sv-SE th tr uk vi zh-CN zh-TW'
  ).split(' '),
);

/**
 * Checks the body of a bulk overwrite as Discord does.
 * @throws ApiError 400 with code 50035 and a tree of faults by field.
 */
export function validateCommands(body: unknown): JsonRecord[] {
  const faults = new FormFaults();
  const commands = faults.items([], body, { max: 130 });
  const perType = new Map<number, number>();
  const names = new Set<string>();
  for (const [index, value] of commands.entries()) {
    const command = faults.record([index], value);
    if (command === undefined) continue;
    const type = isMissing(command['type']) ? CHAT_INPUT : (command['type'] as number);
    perType.set(type, (perType.get(type) ?? 0) + 1);
    const key = `${type} ${String(command['name'])}`;
    if (names.has(key)) {
      faults.add(
        [index, 'name'],
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      );
    }
    names.add(key);
    checkCommand(faults, [index], command, type);
  }
  // "An app can have 100 global chat-input commands, 15 user and 15 message commands."
  for (const [type, count] of perType) {
    const most = type === CHAT_INPUT ? 100 : 15;
    if (count > most) {
      faults.add([], 'MAX_COMMANDS', `Maximum number of application commands reached (${most})`);
    }
  }
  faults.throwIfAny();
  return commands.map(recordOf);
}

/**
 * Checks one command as the routes for a single command do.
 * @throws ApiError 400 with code 50035 and a tree of faults by field.
 */
export function validateCommand(body: unknown): JsonRecord {
  const faults = new FormFaults();
  const command = faults.record([], body) ?? {};
  checkCommand(faults, [], command, isMissing(command['type']) ? CHAT_INPUT : (command['type'] as number));
  faults.throwIfAny();
  return command;
}

function checkCommand(faults: FormFaults, path: FieldPath, command: JsonRecord, type: number): void {
  faults.oneOf([...path, 'type'], type, [1, 2, 3, 4]);
  checkName(faults, [...path, 'name'], command['name'], type === CHAT_INPUT);
  checkNames(faults, [...path, 'name_localizations'], command['name_localizations'], type === CHAT_INPUT);
  checkLocalizations(
    faults,
    [...path, 'description_localizations'],
    command['description_localizations'],
    100,
  );
  if (type === CHAT_INPUT) {
    faults.text([...path, 'description'], command['description'], { min: 1, max: 100 });
    checkOptions(faults, [...path, 'options'], command['options'], 0);
  } else {
    if (typeof command['description'] === 'string' && command['description'] !== '') {
      faults.add(
        [...path, 'description'],
        'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
        'Context menu commands cannot have description',
      );
    }
    if (listOf(command['options']).length > 0) {
      faults.add(
        [...path, 'options'],
        'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
        'Context menu commands cannot have options',
      );
    }
  }
  checkPlaces(faults, [...path, 'integration_types'], command['integration_types'], [0, 1]);
  checkPlaces(faults, [...path, 'contexts'], command['contexts'], [0, 1, 2]);
  faults.boolean([...path, 'nsfw'], command['nsfw']);
  faults.boolean([...path, 'dm_permission'], command['dm_permission']);
  const permissions = command['default_member_permissions'];
  if (!isMissing(permissions) && !/^"?\d+"?$/.test(JSON.stringify(permissions))) {
    faults.add(
      [...path, 'default_member_permissions'],
      'NUMBER_TYPE_COERCE',
      `Value "${JSON.stringify(permissions)}" is not int.`,
    );
  }
  if (totalLength(command) > MAX_COMMAND_LENGTH) {
    faults.add(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MAX_COMMAND_LENGTH})`);
  }
}

/** Translated names keep the rules of names. */
function checkNames(faults: FormFaults, path: FieldPath, value: unknown, chatInput: boolean): void {
  const names = faults.record(path, value, true);
  for (const [locale, name] of Object.entries(names ?? {})) {
    checkLocale(faults, [...path, locale], locale);
    if (!isMissing(name)) checkName(faults, [...path, locale], name, chatInput);
  }
}

function checkName(faults: FormFaults, path: FieldPath, value: unknown, chatInput: boolean): void {
  const before = faults.found.length;
  const name = faults.text(path, value, { min: 1, max: 32 });
  if (name === undefined || faults.found.length > before) return;
  const fits = chatInput ? CHAT_INPUT_NAME.test(name) && name === name.toLowerCase() : name.trim() !== '';
  if (!fits) faults.add(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function checkLocalizations(faults: FormFaults, path: FieldPath, value: unknown, max: number): void {
  const translations = faults.record(path, value, true);
  for (const [locale, text] of Object.entries(translations ?? {})) {
    checkLocale(faults, [...path, locale], locale);
    faults.text([...path, locale], text, { min: 1, max }, true);
  }
}

function checkLocale(faults: FormFaults, path: FieldPath, locale: string): void {
  if (LOCALES.has(locale)) return;
  faults.add(path, 'BASE_TYPE_CHOICES', `Value must be one of {${[...LOCALES].join(', ')}}.`);
}

function checkPlaces(faults: FormFaults, path: FieldPath, value: unknown, allowed: readonly number[]): void {
  const places = faults.items(path, value, { min: 1 }, true);
  for (const [index, place] of places.entries()) faults.oneOf([...path, index], place, allowed);
  faults.unique(path, places);
}

function checkOptions(faults: FormFaults, path: FieldPath, value: unknown, depth: number): void {
  const options = faults.items(path, value, { max: 25 }, true);
  const names = new Set<unknown>();
  let optionalSeen = false;
  const nested = options.filter((option) => isNesting(recordOf(option)['type'])).length;
  if (nested > 0 && nested < options.length) {
    faults.add(
      path,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  }
  for (const [index, value_] of options.entries()) {
    const here = [...path, index];
    const option = faults.record(here, value_);
    if (option === undefined) continue;
    if (names.has(option['name'])) {
      faults.add(
        [...here, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option name already exists',
      );
    }
    names.add(option['name']);
    if (option['required'] === true && optionalSeen) {
      faults.add(
        here,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    if (option['required'] !== true && !isNesting(option['type'])) optionalSeen = true;
    checkOption(faults, here, option, depth);
  }
}

function checkOption(faults: FormFaults, path: FieldPath, option: JsonRecord, depth: number): void {
  const type = option['type'];
  if (isMissing(type)) faults.required([...path, 'type']);
  else faults.oneOf([...path, 'type'], type, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  checkName(faults, [...path, 'name'], option['name'], true);
  checkNames(faults, [...path, 'name_localizations'], option['name_localizations'], true);
  faults.text([...path, 'description'], option['description'], { min: 1, max: 100 });
  checkLocalizations(
    faults,
    [...path, 'description_localizations'],
    option['description_localizations'],
    100,
  );
  faults.boolean([...path, 'required'], option['required']);
  faults.boolean([...path, 'autocomplete'], option['autocomplete']);
  if (isNesting(type)) {
    // A group holds subcommands only and stands at the top; a subcommand holds no further nesting.
    const misplaced =
      (type === SUBCOMMAND_GROUP && depth > 0) ||
      (type === SUBCOMMAND && depth > 1) ||
      (type === SUBCOMMAND &&
        listOf(option['options']).some((inner) => isNesting(recordOf(inner)['type']))) ||
      (type === SUBCOMMAND_GROUP &&
        listOf(option['options']).some((inner) => recordOf(inner)['type'] !== SUBCOMMAND));
    if (misplaced) {
      faults.add(
        path,
        'APPLICATION_COMMAND_INVALID_SUBCOMMAND',
        'Sub-commands and groups cannot be nested like this',
      );
    }
    checkOptions(faults, [...path, 'options'], option['options'], depth + 1);
    return;
  }
  if (listOf(option['options']).length > 0) {
    faults.add(
      [...path, 'options'],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Only sub-commands and groups have options',
    );
  }
  checkChoices(faults, [...path, 'choices'], option);
  checkRange(faults, path, option);
}

function checkChoices(faults: FormFaults, path: FieldPath, option: JsonRecord): void {
  const choices = faults.items(path, option['choices'], { max: 25 }, true);
  if (choices.length === 0) return;
  if (![STRING, INTEGER, NUMBER].includes(option['type'] as number)) {
    faults.add(
      path,
      'APPLICATION_COMMAND_CHOICES_INVALID',
      'Choices are for string, integer and number options only',
    );
  }
  if (option['autocomplete'] === true) {
    faults.add(
      path,
      'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
      'Autocomplete and choices are mutually exclusive',
    );
  }
  const names = new Set<unknown>();
  for (const [index, value] of choices.entries()) {
    const choice = faults.record([...path, index], value);
    if (choice === undefined) continue;
    checkChoice(faults, [...path, index], choice, option['type'] === STRING ? 'string' : 'number');
    if (names.has(choice['name'])) {
      faults.add(
        [...path, index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS',
        'Choice name already exists',
      );
    }
    names.add(choice['name']);
  }
}

/** Checks one choice, of a command option or of an autocomplete answer: name 1-100, text value at most 100. */
export function checkChoice(
  faults: FormFaults,
  path: FieldPath,
  choice: JsonRecord,
  kind: 'string' | 'number',
): void {
  const name = faults.text([...path, 'name'], choice['name'], { min: 1, max: 100 });
  // Discord trims texts before it measures them, so that a name of blanks alone is an empty one.
  if (name !== undefined && name !== '' && name.trim() === '') {
    faults.add([...path, 'name'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
  }
  const value = choice['value'];
  if (isMissing(value)) faults.required([...path, 'value']);
  else if (kind === 'string') faults.text([...path, 'value'], value, { min: 1, max: 100 });
  else if (typeof value !== 'number') {
    faults.add([...path, 'value'], 'NUMBER_TYPE_COERCE', `Value "${JSON.stringify(value)}" is not a number.`);
  }
  checkLocalizations(faults, [...path, 'name_localizations'], choice['name_localizations'], 100);
}

function checkRange(faults: FormFaults, path: FieldPath, option: JsonRecord): void {
  const least = faults.integer([...path, 'min_length'], option['min_length'], { min: 0, max: 6000 }, true);
  const most = faults.integer([...path, 'max_length'], option['max_length'], { min: 1, max: 6000 }, true);
  if (least !== undefined && most !== undefined && least > most) {
    faults.add(
      [...path, 'min_length'],
      'APPLICATION_COMMAND_OPTION_RANGE',
      'min_length cannot exceed max_length',
    );
  }
  const bounded = !isMissing(option['min_length']) || !isMissing(option['max_length']);
  if (bounded && option['type'] !== STRING) {
    faults.add(path, 'APPLICATION_COMMAND_OPTION_RANGE', 'Lengths are for string options only');
  }
  for (const key of ['min_value', 'max_value']) {
    const value = option[key];
    if (
      !isMissing(value) &&
      (typeof value !== 'number' || ![INTEGER, NUMBER].includes(option['type'] as number))
    ) {
      faults.add([...path, key], 'NUMBER_TYPE_COERCE', `${key} is for integer and number options only`);
    }
  }
}

function isNesting(type: unknown): boolean {
  return type === SUBCOMMAND || type === SUBCOMMAND_GROUP;
}

/**
 * Characters which count towards a command's 8,000: names, descriptions and values of it, its options,
 * subcommands, groups and choices; of translations the longest per field.
 */
function totalLength(node: JsonRecord): number {
  const longest = (key: string): number => {
    const texts = [node[key], ...Object.values(recordOf(node[`${key}_localizations`]))];
    return Math.max(0, ...texts.map((text) => (typeof text === 'string' ? textLength(text) : 0)));
  };
  const value = typeof node['value'] === 'string' ? textLength(node['value']) : 0;
  const inner = [...listOf(node['options']), ...listOf(node['choices'])];
  return inner.reduce<number>(
    (sum, child) => sum + (isRecord(child) ? totalLength(child) : 0),
    longest('name') + longest('description') + value,
  );
}
