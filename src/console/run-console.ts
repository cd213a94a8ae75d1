import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Command, UseLibrary } from '../commands/command.js';
import { apology } from '../commands/refusals/apology.js';
import { helpCommand } from '../commands/root.js';
import { runCommand } from '../commands/run-command.js';
import type { Log } from '../log/log.js';
import type { Reply } from '../reply/reply.js';
import { paragraph } from '../reply/spans.js';
import { UserError } from '../reply/user-error.js';
import { english } from '../texts/english.js';
import { parseLine } from './parse-line.js';
import { errorJson, replyJson } from './reply-json.js';
import { errorText, replyText } from './reply-text.js';

/** What a console works with. */
export interface ConsoleParts {
  readonly commands: readonly Command[];
  readonly useLibrary: UseLibrary;
  /** Loads the lectures anew; returns what went wrong, undefined when nothing did. */
  readonly reload: () => Promise<Error | undefined>;
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean };
  /** One JSON object a line instead of text. */
  readonly json: boolean;
  readonly log: Log;
  /** Ends the console before the input does. */
  readonly signal: AbortSignal;
}

/**
 * Answers one command a line, in the order they come, until the input ends, `quit`, the signal, or until nobody reads
 * the output any more. `reload` loads the lectures anew.
 *
 * @throws Error when the output fails otherwise
 */
export async function runConsole(parts: ConsoleParts): Promise<void> {
  const { input, output, json, signal } = parts;
  const isInteractive = !json && output.isTTY === true;
  const lines = createInterface({ input, crlfDelay: Infinity, signal, ...(isInteractive ? { output } : {}) });
  // Whoever writes is told of a failure; without a listener it would end the process as well.
  output.on('error', () => undefined);
  lines.setPrompt('> ');
  // Since Node.js 24 a prompt after the end of the input throws.
  let hasEnded = false;
  lines.once('close', () => {
    hasEnded = true;
  });
  const prompt = () => {
    if (isInteractive && !hasEnded) lines.prompt();
  };
  if (isInteractive) output.write('Type /lecture help for what can be asked, and quit to end.\n');
  prompt();
  for await (const line of lines) {
    if (!json && /^\s*(quit|exit)\s*$/i.test(line)) break;
    if (json || line.trim() !== '') {
      const isRead = await write(output, `${await answerLine(line, parts, isInteractive)}\n`);
      if (!isRead) break;
    }
    prompt();
  }
  lines.close();
}

/** @returns false when nobody reads any more: `… | head -1` closes the pipe as soon as it has its line */
function write(output: Writable, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    output.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (error === null || error === undefined) resolve(true);
      else if (error.code === 'EPIPE') resolve(false);
      else reject(error);
    });
  });
}

async function answerLine(line: string, parts: ConsoleParts, styled: boolean): Promise<string> {
  const { commands, json } = parts;
  try {
    const reply = /^\s*reload\s*$/i.test(line) ? await reload(parts) : await runLine(line, parts);
    return json ? replyJson(line, reply) : `${replyText(reply, commands, styled)}\n`;
  } catch (error) {
    const refusal = error instanceof UserError ? error : apology(error, parts.log, english);
    return json ? errorJson(line, refusal) : `${errorText(refusal)}\n`;
  }
}

function runLine(line: string, { commands, useLibrary }: ConsoleParts): Promise<Reply> {
  const { command, values } = parseLine(line, commands);
  return useLibrary(undefined, (library) => runCommand(command, values, library));
}

/** @throws UserError when the lectures cannot be used; the log has the reason */
async function reload(parts: ConsoleParts): Promise<Reply> {
  if ((await parts.reload()) !== undefined) {
    throw new UserError(
      'The lectures could not be loaded again, so those there were are kept.',
      helpCommand(english),
    );
  }
  return parts.useLibrary(undefined, ({ corpus }) => {
    const { lectures, segmentCount } = corpus;
    const { counts } = english;
    const message = `The lectures are loaded again: ${counts.lectures(lectures.length)} with ${counts.segments(segmentCount)}.`;
    return Promise.resolve({
      kind: 'reload',
      message,
      hits: [],
      blocks: [paragraph('normal', message)],
    });
  });
}
