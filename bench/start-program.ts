import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { FakeDiscord } from '../test/fake-discord/fake-discord.js';
import { dataIn } from './lecture-files.js';

/** The bot in a process of its own. */
export interface RunningProgram {
  readonly child: ChildProcess;
  /** What it has logged so far, a line each. */
  readonly logged: readonly string[];
  /** Lets it leave Discord, as an operator does. */
  stop(): Promise<void>;
}

/** Where the project is, seen from the compiled benchmark. */
export const ROOT = new URL('../../../', import.meta.url);
const READY = 'Commands registered';

/**
 * Starts the built bot as an operator does, on lectures that `writeLectureFiles` has written, and waits until it is
 * there.
 *
 * @param preload - a module that is loaded into it first, and speaks with us over a channel
 * @param settings - beside those that it needs
 * @throws {Error} with all that it logged, when it does not start
 */
export async function startProgram(
  discord: FakeDiscord,
  folder: string,
  preload?: URL,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningProgram> {
  const imports = preload === undefined ? [] : ['--import', preload.href];
  const child = spawn(process.execPath, [...imports, new URL('dist/main.js', ROOT).pathname], {
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.restApi,
      DISCORD_CDN_URL: discord.restApi,
      LECTURE_DATA: dataIn(folder),
      LECTURE_STATE: join(folder, 'state'),
      ...settings,
    },
    stdio: ['ignore', 'inherit', 'pipe', ...(preload === undefined ? [] : (['ipc'] as const))],
  });
  const { stderr } = child;
  if (stderr === null) throw new Error('what the bot logs cannot be read');
  const logged: string[] = [];
  await new Promise<void>((resolve, reject) => {
    // Read to its end, or the program waits for somebody to read on.
    createInterface(stderr).on('line', (line) => {
      logged.push(line);
      if (line.includes(READY)) resolve();
    });
    child.once('exit', () => {
      reject(new Error(`The bot did not start:\n${logged.join('\n')}`));
    });
  });
  return {
    child,
    logged,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
