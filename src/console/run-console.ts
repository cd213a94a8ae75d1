import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { apology } from '../commands/apology.js';
import type { Command, Library } from '../commands/command.js';
import { runCommand } from '../commands/run-command.js';
import type { Log } from '../log/log.js';
import { UserError } from '../reply/user-error.js';
import { parseLine } from './parse-line.js';
import { errorJson, replyJson } from './reply-json.js';
import { errorText, replyText } from './reply-text.js';

/** What a console works with. */
export interface ConsoleParts {
  readonly commands: readonly Command[];
  readonly library: () => Library;
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
 * the output any more.
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
    const { command, values } = parseLine(line, commands);
    const reply = await runCommand(command, values, parts.library());
    return json ? replyJson(line, reply) : `${replyText(reply, commands, styled)}\n`;
  } catch (error) {
    const refusal = error instanceof UserError ? error : apology(error, parts.log);
    return json ? errorJson(line, refusal) : `${errorText(refusal)}\n`;
  }
}
