import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { apology } from '../commands/apology.js';
import type { Command, Library } from '../commands/command.js';
import { OptionValues } from '../commands/option-values.js';
import type { Log } from '../log/log.js';
import { UserError } from '../reply/user-error.js';
import { parseLine } from './parse-line.js';
import { errorJson, replyJson } from './reply-json.js';
import { errorText, replyText } from './reply-text.js';

/** What a console works with. */
export interface ConsoleParts {
  readonly root: string;
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

/** Answers one command a line, in the order they come, until the input ends, `quit`, or the signal. */
export async function runConsole(parts: ConsoleParts): Promise<void> {
  const { input, output, json, signal } = parts;
  const isInteractive = !json && output.isTTY === true;
  const lines = createInterface({ input, crlfDelay: Infinity, signal, ...(isInteractive ? { output } : {}) });
  lines.setPrompt('> ');
  if (isInteractive) lines.prompt();
  for await (const line of lines) {
    if (!json && /^\s*(quit|exit)\s*$/i.test(line)) break;
    if (json || line.trim() !== '') output.write(`${await answerLine(line, parts, isInteractive)}\n`);
    if (isInteractive) lines.prompt();
  }
  lines.close();
}

async function answerLine(line: string, parts: ConsoleParts, styled: boolean): Promise<string> {
  const { root, commands, json } = parts;
  try {
    const { command, values } = parseLine(line, root, commands);
    const reply = await command.run(new OptionValues(command.options, values), parts.library());
    return json ? replyJson(line, reply) : `${replyText(reply, root, styled)}\n`;
  } catch (error) {
    const refusal = error instanceof UserError ? error : apology(error, parts.log);
    return json ? errorJson(line, refusal) : `${errorText(refusal)}\n`;
  }
}
