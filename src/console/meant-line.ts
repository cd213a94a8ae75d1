import type { Command } from '../commands/command.js';
import { helpCommand, ROOT } from '../commands/root.js';
import { spellCommand } from '../commands/spell-command.js';
import { plainText } from '../reply/plain-text.js';
import { editDistance } from '../search/language/edit-distance.js';
import { english } from '../texts/english.js';
import { parseTimecode } from '../timecode/parse-timecode.js';
import { parseTimecodeInWords } from '../timecode/timecode-in-words.js';
import { readOptions } from './read-options.js';

/** What a console takes beside commands; see `runConsole`. */
const CONSOLE_ORDERS = ['quit', 'exit', 'reload'];

/** Of an example, in UTF-16 units: what is longer is not read. */
const LONGEST_SHOWN = 100;

/**
 * What a line that is no command was likely meant to be, as it is typed rightly: a command with a mistake in its name,
 * a time, words to be searched for; the help where nothing tells.
 *
 * @param commands - those that may be meant
 */
export function meantLine(line: string, commands: readonly Command[]): string {
  const typed = plainText(line);
  const asOrder = CONSOLE_ORDERS.find((order) => hasSameLetters(typed, order));
  if (asOrder !== undefined) return asOrder;
  const [first = '', ...others] = typed.replace(/^\/\s*/, '').split(' ');
  const mayBeRoot =
    typed.startsWith('/') || others.length === 0 || meantCommand(others, commands) !== undefined;
  const isRoot = mayBeRoot && isNearly(first, ROOT);
  const words = isRoot ? others : [first, ...others];
  const meant = meantCommand(words, commands) ?? soughtIn(words.join(' '), commands);
  return meant === undefined || meant.length > LONGEST_SHOWN ? helpCommand(english) : meant;
}

/** A command with at most one mistake in its name, if it can take the words behind it. */
function meantCommand(
  [name = '', ...rest]: readonly string[],
  commands: readonly Command[],
): string | undefined {
  const near = commands.find((command) => isNearly(name, command.name) && takes(command, rest));
  return near && [`/${ROOT} ${near.name}`, ...rest].join(' ');
}

/** Whether a command can take what stands behind its name: no words that it has no use for, all that it needs, a time that is one. */
function takes(command: Command, words: readonly string[]): boolean {
  const { values, left } = readOptions(words.join(' '), command);
  const isGiven = command.options.every(
    ({ name, required }) => required !== true || values[name] !== undefined,
  );
  const { time } = values;
  return left === '' && isGiven && (time === undefined || parseTimecodeInWords(String(time)).ok);
}

/** The line as something to look for: a time, or words. */
function soughtIn(text: string, commands: readonly Command[]): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const name = parseTimecode(text).ok ? 'time' : 'query';
  const command = commands.find(({ options }) => options[0]?.name === name);
  return command && spellCommand(command, english, { [name]: text });
}

/** Whether a word is another but for the order of its letters: "quiz" is no "quit". */
function hasSameLetters(word: string, other: string): boolean {
  const sorted = (letters: string) => Array.from(letters.toLowerCase()).sort().join('');
  return sorted(word) === sorted(other);
}

/** Whether a word is a name but for one mistake; two letters that swapped places are one. */
function isNearly(word: string, name: string): boolean {
  return editDistance(word.toLowerCase(), name, 1) <= 1;
}
