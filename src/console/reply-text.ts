import type { Action, Block, Line, Reply, Span } from '../reply/reply.js';
import { visibleText } from '../reply/plain-text.js';
import type { UserError } from '../reply/user-error.js';

/** Escape sequences of terminals (ECMA-48, "select graphic rendition"). */
const STYLES = { strong: '\u001B[1m', faint: '\u001B[2m', end: '\u001B[0m' };

/**
 * A reply as text for a terminal.
 *
 * @param root - the name in front of commands: `/lecture`
 * @param styled - whether bold and faint are shown by escape sequences
 */
export function replyText(reply: Reply, root: string, styled: boolean): string {
  return reply.blocks.map((block) => blockText(block, root, styled)).join('\n');
}

/** A kind refusal as text for a terminal. */
export function errorText(error: UserError): string {
  return `${visibleText(error.message)}\nThis works: ${error.example}`;
}

function blockText(block: Block, root: string, styled: boolean): string {
  switch (block.type) {
    case 'paragraph': {
      const lines = block.lines.map((line) => lineText(line, styled)).join('\n');
      if (!styled || block.tone === 'normal') return lines;
      return `${block.tone === 'title' ? STYLES.strong : STYLES.faint}${lines}${STYLES.end}`;
    }
    case 'card':
      return `${block.lines.map((line) => lineText(line, styled)).join('\n   ')}\n`;
    case 'actions':
      return block.actions.map((action) => `${action.label}: ${typed(action, root)}`).join('\n');
  }
}

function lineText(line: Line, styled: boolean): string {
  return line.map((span) => spanText(span, styled)).join('');
}

function spanText(span: Span, styled: boolean): string {
  const text = visibleText(span.text);
  if (span.url !== undefined) return `${text} (${span.url})`;
  return span.strong && styled ? `${STYLES.strong}${text}${STYLES.end}` : text;
}

/** What to type for what a button does. */
function typed({ command, values }: Action, root: string): string {
  const [first = '', ...others] = Object.entries(values).map(([name, value], position) => {
    const text = String(value);
    if (position === 0) return text;
    return `${name}:${text.includes(' ') ? `"${text.replaceAll('"', "'")}"` : text}`;
  });
  return [`/${root} ${command}`, first, ...others].join(' ').trim();
}
