import { findCommand, type Command } from '../commands/command.js';
import { spellCommand } from '../commands/spell-command.js';
import { visibleText } from '../reply/plain-text.js';
import type { Action, Block, Line, Menu, MenuChoice, Reply, Span } from '../reply/reply.js';
import type { UserError } from '../reply/user-error.js';
import { english } from '../texts/english.js';

/** Escape sequences of terminals (ECMA-48, "select graphic rendition"). */
const STYLES = { strong: '\u001B[1m', faint: '\u001B[2m', end: '\u001B[0m' };

/**
 * A reply as text for a terminal.
 *
 * @param commands - those that its buttons may run: the console shows what to type for each
 * @param styled - whether bold and faint are shown by escape sequences
 */
export function replyText(reply: Reply, commands: readonly Command[], styled: boolean): string {
  return reply.blocks.map((block) => blockText(block, commands, styled)).join('\n');
}

/** A kind refusal as text for a terminal. */
export function errorText(error: UserError): string {
  const works = error.example === undefined ? '' : `\nThis works: ${error.example}`;
  return `${visibleText(error.message)}${works}`;
}

function blockText(block: Block, commands: readonly Command[], styled: boolean): string {
  switch (block.type) {
    case 'paragraph': {
      const lines = block.lines.map((line) => lineText(line, styled)).join('\n');
      if (block.tone === 'faint') return faint(lines, styled);
      return styled && block.tone === 'title' ? `${STYLES.strong}${lines}${STYLES.end}` : lines;
    }
    case 'card': {
      const notes = block.note === undefined ? [] : [faint(lineText(block.note, styled), styled)];
      return `${[...block.lines.map((line) => lineText(line, styled)), ...notes].join('\n   ')}\n`;
    }
    case 'actions':
      return block.actions.map((action) => `${action.label}: ${typed(action, commands)}`).join('\n');
    case 'menu':
      return [
        `${visibleText(block.label)}:`,
        ...block.choices.map((choice) => choiceText(choice, block, commands)),
      ].join('\n');
  }
}

function faint(text: string, styled: boolean): string {
  return styled ? `${STYLES.faint}${text}${STYLES.end}` : text;
}

function lineText(line: Line, styled: boolean): string {
  return line.map((span) => spanText(span, styled)).join('');
}

function spanText(span: Span, styled: boolean): string {
  const text = visibleText(span.text);
  if (span.url !== undefined) return `${text} (${span.url})`;
  return span.strong && styled ? `${STYLES.strong}${text}${STYLES.end}` : text;
}

/** The one that is chosen now has a star in front. */
function choiceText(
  choice: MenuChoice,
  { command, values, option }: Menu,
  commands: readonly Command[],
): string {
  const typedChoice = typed({ command, values: { ...values, [option]: choice.value } }, commands);
  const detail = choice.detail === undefined ? '' : ` (${visibleText(choice.detail)})`;
  const mark = choice.isChosen ? '* ' : '';
  return `${mark}${visibleText(choice.label)}${detail}: ${typedChoice}`;
}

/** What to type for what a button does. */
function typed(
  { command: name, values }: Pick<Action, 'command' | 'values'>,
  commands: readonly Command[],
): string {
  const command = findCommand(commands, name) ?? { name, options: [] };
  return spellCommand(command, english, values);
}
