import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { decode, encode } from 'base32768';
import type { Action, CommandValues } from '../../reply/reply.js';

/** Discord's limit for a custom id, in characters. */
const LONGEST = 100;

/** No id of ours holds more bytes; what would unpack to more was not made by us. */
const LONGEST_UNPACKED = 4_096;

/**
 * What queries are likely to hold, so that a whole question fits. Ids made with another dictionary can't be read:
 * whoever changes it changes the mark in front of packed ids too.
 */
const DICTIONARY = Buffer.from(
  'because could should would their there these those where which about between different learning network ' +
    'training model data image example explain explained difference does mean work using used with from have ' +
    'that this when they what is the how do we of to in and for why are it a on can you not by or as be an ' +
    'search\npage=nwithin=sat\ntime=s\nlecture=s\nquery=s',
);

/** The field that says that the answer is a copy; no option has such a name. */
const AS_COPY = '+';

/** Stands in place of the value that is chosen in a menu. */
const CHOSEN = 'o';

/** What a button does when it is pressed. */
export type Press = Pick<Action, 'command' | 'values' | 'asCopy'>;

/** What a button or a menu does. */
export interface Use extends Press, Pick<Action, 'fewerValues'> {
  /** Of a menu, the option whose value is chosen. */
  readonly option?: string;
}

/**
 * Writes everything that a button needs into its custom id, so that it works after a restart. Short ones are
 * readable (`search?query=jigsaw&page=n2`); longer ones are deflated and packed 15 bits a character.
 *
 * @param copy - a number that tells apart buttons of one message which do the same (Discord wants unique ids)
 * @returns the id, or undefined where it can't be kept to 100 characters, or holds thousands
 */
export function encodeCustomId({ command, values, option, asCopy }: Use, copy = 0): string | undefined {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) fields.append(name, typed(value));
  if (option !== undefined) fields.append(option, CHOSEN);
  if (asCopy === true) fields.append(AS_COPY, '');
  if (copy > 0) fields.append('_', String(copy));
  const readable = `${command}?${fields.toString()}`;
  if (readable.length <= LONGEST) return readable;
  const raw = Buffer.from([command, ...[...fields].map(([name, value]) => `${name}=${value}`)].join('\n'));
  if (raw.length > LONGEST_UNPACKED) return undefined;
  const packed = `~${encode(deflateRawSync(raw, { level: 9, dictionary: DICTIONARY }))}`;
  return packed.length <= LONGEST ? packed : undefined;
}

/**
 * Reads a custom id.
 *
 * @param chosen - what was chosen, of a menu
 * @returns undefined for one that is not ours, or not whole
 */
export function decodeCustomId(customId: string, chosen?: string): Press | undefined {
  if (!customId.startsWith('~')) {
    const border = customId.indexOf('?');
    if (border < 1) return undefined;
    return press(customId.slice(0, border), new URLSearchParams(customId.slice(border + 1)), chosen);
  }
  try {
    const raw = inflateRawSync(decode(customId.slice(1)), {
      dictionary: DICTIONARY,
      maxOutputLength: LONGEST_UNPACKED,
    });
    const [command = '', ...fields] = raw.toString('utf8').split('\n');
    return press(
      command,
      fields.map((field): [string, string] => {
        const border = field.indexOf('=');
        return [field.slice(0, Math.max(border, 0)), field.slice(border + 1)];
      }),
      chosen,
    );
  } catch {
    return undefined;
  }
}

/** A value with its type in front: s(tring), n(umber) or b(oolean). */
function typed(value: string | number | boolean): string {
  return typeof value === 'string'
    ? `s${value.replaceAll('\n', ' ')}`
    : `${typeof value === 'number' ? 'n' : 'b'}${value}`;
}

function press(
  command: string,
  fields: Iterable<[string, string]>,
  chosen: string | undefined,
): Press | undefined {
  const values = new Map<string, string | number | boolean>();
  let asCopy = false;
  for (const [name, text] of fields) {
    if (name === AS_COPY) asCopy = true;
    if (name === AS_COPY || name === '_') continue;
    const value = text === CHOSEN ? chosen : untyped(text);
    if (name === '' || value === undefined) return undefined;
    values.set(name, value);
  }
  if (!/^[a-z]{1,32}$/.test(command)) return undefined;
  const pressed = { command, values: Object.fromEntries(values) satisfies CommandValues };
  return asCopy ? { ...pressed, asCopy } : pressed;
}

function untyped(text: string): string | number | boolean | undefined {
  const rest = text.slice(1);
  switch (text[0]) {
    case 's':
      return rest;
    case 'n':
      return /^-?\d{1,15}$/.test(rest) ? Number(rest) : undefined;
    case 'b':
      return rest === 'true' ? true : rest === 'false' ? false : undefined;
    default:
      return undefined;
  }
}
