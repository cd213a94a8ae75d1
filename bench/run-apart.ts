import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs a script in a process of its own and reads the line of JSON that it prints.
 *
 * @param args - of Node.js: its options, the script, and what the script is given
 */
export type RunApart = (args: readonly string[]) => Promise<unknown>;

const MS_PER_MINUTE = 60_000;
const run = promisify(execFile);

/** A runner that ends what is not done by then; the error says why a process came to nothing. */
export function makeRunApart(minutes: number): RunApart {
  return async (args) => {
    const options = { timeout: minutes * MS_PER_MINUTE, killSignal: 'SIGKILL' } as const;
    try {
      return JSON.parse((await run(process.execPath, args, options)).stdout) as unknown;
    } catch (error) {
      throw new Error(reasonOf(error, minutes), { cause: error });
    }
  };
}

function reasonOf(error: unknown, minutes: number): string {
  const { killed, signal, stderr = '' } = error as { killed?: boolean; signal?: string; stderr?: string };
  if (killed === true) return `not done within ${minutes} minutes`;
  if (stderr.includes('heap out of memory')) return 'out of memory';
  // Of a stack trace the line that says what happened.
  const told = stderr.split('\n').find((line) => /^\w*Error\b/.test(line));
  if (told !== undefined) return told;
  if (signal === 'SIGKILL') return 'killed by the system, which may be short of memory';
  return error instanceof Error ? error.message : String(error);
}
