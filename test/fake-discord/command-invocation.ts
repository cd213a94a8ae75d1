import { textLength } from './form-faults.js';
import { CONTEXT, isJoined, type Where } from './places.js';
import type { WireCommand, WireCommandOption } from './wire.js';

/** What a member typed into a command's options, by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean | UploadedFile>>;

/** A file a member attaches to an option. */
export interface UploadedFile {
  readonly filename: string;
  readonly content: string | Buffer;
  readonly contentType?: string;
  /** Size Discord announces, in bytes; the true one by default. */
  readonly announcedSize?: number;
  /** Status and headers with which it is handed over; 200 and its type by default. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A command as a member types it, in the names that their client shows. */
export interface TypedCommand {
  readonly command: string;
  readonly group?: string;
  readonly subcommand?: string;
  readonly options?: OptionValues;
  /** The member's language. */
  readonly locale?: string;
}

/** An option as it goes into an interaction. */
export interface InvokedOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: InvokedOption[];
}

/** Why a member could not have done this in Discord's client. */
export class NotPossible extends Error {}

const KIND_NAMES = new Map([
  [3, 'text'],
  [4, 'a whole number'],
  [5, 'true or false'],
  [10, 'a number'],
  [11, 'a file'],
]);

/**
 * Whether a member finds a command or an option under a name: Discord's client shows the name in their language, and
 * finds it under its own name as well.
 */
export function isCalled(node: WireCommand | WireCommandOption, name: string, locale = 'en-US'): boolean {
  return node.name === name || node.name_localizations?.[locale] === name;
}

/**
 * The command a member finds under a name in a place.
 * @throws NotPossible where it is not registered there, or listed twice.
 */
export function findCommand(
  visible: readonly WireCommand[],
  name: string,
  type: number,
  where: Where,
  locale?: string,
): WireCommand {
  const named = visible.filter((command) => command.type === type && isCalled(command, name, locale));
  const usable = named.filter((command) => isUsable(command, where));
  if (usable.length > 1) throw new NotPossible(`"${name}" is listed ${usable.length} times in the picker`);
  const found = usable[0];
  if (found !== undefined) return found;
  const known = visible.map((command) => command.name).join(', ') || 'none';
  const reason = named.length > 0 ? `cannot be used here (${where})` : `is not registered (there: ${known})`;
  throw new NotPossible(`"${name}" ${reason}`);
}

/** Whether a command is offered in a place, by its contexts and integration types. */
export function isUsable(command: WireCommand, where: Where): boolean {
  const byUser = where === 'private-channel' || where === 'foreign-guild';
  const installed = command.integration_types.includes(byUser ? 1 : 0) || where === 'dm';
  const inContext =
    command.contexts === null
      ? command.guild_id === undefined
        ? where !== 'dm' || command.dm_permission !== false
        : isJoined(where)
      : command.contexts.includes(CONTEXT[where]);
  return installed && inContext;
}

/** `/lecture search query:jigsaw`, for failure texts. */
export function describeCommand({ command, group, subcommand, options = {} }: TypedCommand): string {
  const values = Object.entries(options).map(([name, value]) => {
    const text = typeof value === 'object' ? value.filename : String(value);
    return `${name}:${text.length > 80 ? `${text.slice(0, 80)}...` : text}`;
  });
  return [`/${command}`, group, subcommand, ...values].filter((part) => part !== undefined).join(' ');
}

/**
 * Turns what was typed into an interaction's options, holding it against the registered command as Discord's
 * client does: known options of the right kind, required ones given, choices, lengths and ranges kept.
 * @param focused name of the option whose completion is asked for; required options may then be missing.
 * @throws NotPossible
 */
export function invokedOptions(
  registered: WireCommand,
  typed: TypedCommand,
  upload: (file: UploadedFile) => string,
  focused?: string,
): InvokedOption[] {
  const steps = [
    ...(typed.group === undefined ? [] : [{ name: typed.group, type: 2 }]),
    ...(typed.subcommand === undefined ? [] : [{ name: typed.subcommand, type: 1 }]),
  ];
  const path: { name: string; type: number }[] = [];
  let level = registered.options ?? [];
  for (const step of steps) {
    const next = level.find(
      (option) => option.type === step.type && isCalled(option, step.name, typed.locale),
    );
    if (next === undefined) {
      const known = level.map((option) => option.name).join(', ');
      throw new NotPossible(`/${typed.command} has no "${step.name}" (it has: ${known})`);
    }
    path.push({ name: next.name, type: next.type });
    level = next.options ?? [];
  }
  if (level.some((option) => option.type <= 2)) {
    throw new NotPossible(`/${typed.command} needs one of its subcommands`);
  }
  let options = leafOptions(level, typed, upload, focused);
  for (const step of path.reverse()) options = [{ ...step, options }];
  return options;
}

function leafOptions(
  definitions: readonly WireCommandOption[],
  typed: TypedCommand,
  upload: (file: UploadedFile) => string,
  focused: string | undefined,
): InvokedOption[] {
  const values = typed.options ?? {};
  const invoked = Object.entries(values).map(([shownName, value]) => {
    const definition = definitions.find((option) => isCalled(option, shownName, typed.locale));
    if (definition === undefined) {
      const known = definitions.map((option) => option.name).join(', ');
      throw new NotPossible(`${describeCommand(typed)}: no option "${shownName}" (there are: ${known})`);
    }
    const { type, name } = definition;
    if (shownName === focused) {
      if (definition.autocomplete !== true) throw new NotPossible(`option "${name}" has no autocomplete`);
      return { name, type, value: typeof value === 'object' ? '' : String(value), focused: true as const };
    }
    const problem = misfit(definition, value);
    if (problem !== undefined) throw new NotPossible(`${describeCommand(typed)}: "${name}" ${problem}`);
    return { name, type, value: typeof value === 'object' ? upload(value) : value };
  });
  if (focused !== undefined) {
    if (!invoked.some((option) => 'focused' in option)) {
      throw new NotPossible(`the focused option "${focused}" is missing from the options`);
    }
    return invoked;
  }
  const missing = definitions.find(
    ({ name, required }) => required === true && invoked.every((option) => option.name !== name),
  );
  if (missing !== undefined) {
    throw new NotPossible(`${describeCommand(typed)}: option "${missing.name}" is required`);
  }
  return invoked;
}

function misfit(definition: WireCommandOption, value: OptionValues[string]): string | undefined {
  const { type } = definition;
  const fits =
    (type === 3 && typeof value === 'string') ||
    (type === 4 && Number.isInteger(value)) ||
    (type === 5 && typeof value === 'boolean') ||
    (type === 10 && typeof value === 'number') ||
    (type === 11 && typeof value === 'object');
  if (!fits) return `must be ${KIND_NAMES.get(type) ?? `of type ${type}`}`;
  if (typeof value === 'string') {
    const length = textLength(value);
    const least = Math.max(1, definition.min_length ?? 1);
    const most = definition.max_length ?? 6000;
    if (length < least || length > most) return `must have ${least} to ${most} characters, not ${length}`;
  }
  if (typeof value === 'number') {
    const { min_value: least = -Infinity, max_value: most = Infinity } = definition;
    if (value < least || value > most) return `must lie between ${least} and ${most}`;
  }
  if (definition.choices !== undefined && !definition.choices.some((choice) => choice.value === value)) {
    return 'must be one of its choices';
  }
  return undefined;
}
