import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { BUILT_SOURCE } from '../built-source.js';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';

const MAIN = ['--enable-source-maps', join(BUILT_SOURCE, 'main.js')];

const NO_FOLDER = join(BUILT_SOURCE, 'no-such-folder');

/** How the program ended, and all it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts the program as an operator does, in this folder, with nothing of this machine's settings, no snapshot, no server's lectures, and no limit for members. */
export function start(args: readonly string[], settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [...MAIN, ...args], {
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: '',
      LECTURE_SNAPSHOT: 'off',
      LECTURE_STATE: NO_FOLDER,
      MEMBER_COMMANDS: 'off',
      ...settings,
    },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output, errors });
    });
  });
  const saying = async (text: string, times = 1) => {
    while (errors.split(text).length <= times) {
      if (child.exitCode !== null) throw new Error(`It ended without saying “${text}”: ${errors}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    child,
    /** Comes when the program ends. */
    ended,
    /** Waits until the program has written this to its log, so many times in all. */
    saying,
    /** What the program has logged so far. */
    logged: () => errors,
  };
}

/** Starts the bot against a fake Discord, and waits until it is there; it is ended with the test. */
export async function startBot(discord: FakeDiscord, settings: Readonly<Record<string, string>> = {}) {
  const program = start([], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.restApi,
    DISCORD_CDN_URL: discord.restApi,
    ...settings,
  });
  onTestFinished(() => void program.child.kill('SIGKILL'));
  await program.saying('Connected as');
  await program.saying('Commands ');
  return program;
}

/** Runs the program on an input to its end. */
export function run(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  input: string,
): Promise<Ended> {
  const { child, ended } = start(args, settings);
  child.stdin.end(input);
  return ended;
}

/** The objects that the console prints, one a line. */
export const parsed = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
