import type { Command } from '../commands/command.js';
import { helpCommand, ROOT } from '../commands/root.js';
import { spellCommand } from '../commands/spell-command.js';
import { plainText } from '../reply/plain-text.js';
import { editDistance } from '../search/language/edit-distance.js';
import { english } from '../texts/english.js';
import { parseTimecode } from '../timecode/parse-timecode.js';

/** Of an example, in UTF-16 units: what is longer is not read. */
const LONGEST_SHOWN = 100;

/**
 * What a line that is no command was likely meant to be, as it is typed rightly: a command with a mistake in its name,
 * a time, words to be searched for; the help where nothing tells.
 *
 * @param commands - those that may be meant
 */
export function meantLine(line: string, commands: readonly Command[]): string {
  const typed = plainText(line).replace(/^\/\s*/, '');
  const words = typed.split(/\s+/);
  if (isNearly(words[0] ?? '', ROOT)) words.shift();
  const [name = '', ...rest] = words;
  const near = commands.find((command) => isNearly(name, command.name));
  if (near !== undefined) return shownOrHelp([`/${ROOT} ${near.name}`, ...rest].join(' '));
  const sought = words.join(' ');
  if (!/[\p{L}\p{N}]/u.test(sought)) return helpCommand(english);
  const [option, value] = parseTimecode(sought).ok ? ['time', sought] : ['query', sought];
  const taker = commands.find(({ options }) => options[0]?.name === option);
  return taker === undefined
    ? helpCommand(english)
    : shownOrHelp(spellCommand(taker, english, { [option]: value }));
}

function shownOrHelp(example: string): string {
  return example.length <= LONGEST_SHOWN ? example : helpCommand(english);
}

/** Whether a word is a name but for a mistake; two in a long one. */
function isNearly(word: string, name: string): boolean {
  const most = name.length > 4 ? 2 : 1;
  return editDistance(word.toLowerCase(), name, most) <= most;
}
