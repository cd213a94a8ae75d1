import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { BUILT_SOURCE } from '../built-source.js';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';
import { plainLines, readable } from './program-log.js';
import { shownToken } from './shown-token.js';

const NO_FOLDER = join(BUILT_SOURCE, 'no-such-folder');

/** How the program ended, and all it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  /** As people read it: see `readable`. */
  readonly errors: string;
}

/** What is started: the program, or the command that imports lectures. */
export type Entry = 'main.js' | 'import-lectures.js' | 'check-health.js';

/** Starts the program as `launch` does; when the test is over, what it printed has to be discreet. */
export function start(...how: Parameters<typeof launch>) {
  const program = launch(...how);
  onTestFinished(program.expectDiscreet);
  return program;
}

/**
 * Starts the program as an operator does, in this folder, with nothing of this machine's settings, no snapshot, no server's
 * lectures, and no limit for members. It logs all it can.
 */
export function launch(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  entry: Entry = 'main.js',
) {
  const child = spawn(process.execPath, ['--enable-source-maps', join(BUILT_SOURCE, entry), ...args], {
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: '',
      LECTURE_LOG_LEVEL: 'debug',
      LECTURE_SNAPSHOT: 'off',
      LECTURE_STATE: NO_FOLDER,
      LECTURE_MEMBER_COMMANDS: 'off',
      ...settings,
    },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output, errors: readable(errors) });
    });
  });
  const saying = async (text: string, times = 1) => {
    while (readable(errors).split(text).length <= times) {
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
    /** What the program has logged so far, as people read it: see `readable`. */
    logged: () => readable(errors),
    /** The same as it is. */
    log: () => errors,
    /** Fails if what was printed so far shows the token or a password of the database, or if the log of a bot is not for programs, since nobody watches. */
    expectDiscreet: () => {
      const { DISCORD_TOKEN: token = '' } = settings;
      if (isToken(token)) expect(shownToken(output + errors, token)).toEqual([]);
      for (const name of ['LECTURE_DATABASE_URL', 'LECTURE_DATABASE_READ_URL']) {
        const password = passwordIn(settings[name]);
        if (password.length >= SHORTEST_PASSWORD) expect(shownToken(output + errors, password)).toEqual([]);
      }
      const isBot = entry === 'main.js' && token !== '' && args.length === 0;
      if (isBot) expect(plainLines(errors)).toEqual([]);
    },
  };
}

/** An option of Node.js (`NODE_OPTIONS`) that runs a script in the process before the program. */
export const before = (script: string) => `--import=data:text/javascript,${encodeURIComponent(script)}`;

/** Shorter ones are no secret, and come up by chance. */
const SHORTEST_PASSWORD = 6;

const passwordIn = (url = '') => (URL.canParse(url) ? decodeURIComponent(new URL(url).password) : '');

const isToken = (text: string) => text.split('.').length === 3;

/** Starts the bot against a fake Discord, and waits until it is there; it is ended with the test. */
export async function startBot(discord: FakeDiscord, settings: Readonly<Record<string, string>> = {}) {
  const program = await connectBot(discord, settings);
  await program.saying('Commands ');
  return program;
}

/** The same, but waits no longer than until members can ask, while it still tells Discord its commands. */
export async function connectBot(discord: FakeDiscord, settings: Readonly<Record<string, string>> = {}) {
  const program = start([], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.restApi,
    DISCORD_CDN_URL: discord.restApi,
    ...settings,
  });
  onTestFinished(() => void program.child.kill('SIGKILL'));
  await program.saying('Connected as');
  return program;
}

/** Runs the program on an input to its end. */
export function run(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  input: string,
  entry?: Entry,
): Promise<Ended> {
  const { child, ended } = start(args, settings, entry);
  child.stdin.end(input);
  return ended;
}

/** The objects that the console prints, one a line. */
export const parsed = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
