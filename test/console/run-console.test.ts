import { PassThrough, Readable, Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import type { Command, Library } from '../../src/commands/command.js';
import { list } from '../../src/commands/list.js';
import { runConsole, type ConsoleParts } from '../../src/console/run-console.js';
import { createLog } from '../../src/log/log.js';
import { libraryOf } from '../commands/library.js';

let library: Library;

beforeAll(() => {
  library = libraryOf({ videoId: 'v', title: 'Plants', said: [[0, 30, 'leaves make sugar from light']] });
});

/** Keeps what is written to it. */
class Page extends Writable {
  text = '';
  constructor(readonly isTTY = false) {
    super();
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Breaks after a first line, as a pipe does when its reader is gone. */
class ClosedPipe extends Writable {
  text = '';
  constructor(readonly code: string) {
    super();
  }
  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    if (this.text !== '') {
      done(Object.assign(new Error(`write ${this.code}`), { code: this.code }));
      return;
    }
    this.text += chunk.toString();
    done();
  }
}

async function run(input: string | Readable, parts: Partial<ConsoleParts> = {}) {
  const output = new Page();
  const logged: string[] = [];
  await runConsole({
    commands,
    useLibrary: (_serverId, work) => work(library),
    reload: () => Promise.resolve(undefined),
    input: typeof input === 'string' ? Readable.from([input]) : input,
    output,
    json: false,
    log: createLog((line) => logged.push(line), []),
    signal: new AbortController().signal,
    ...parts,
  });
  return { text: output.text, logged };
}

describe('the console', () => {
  it('answers one command a line, in their order', async () => {
    const { text } = await run('/lecture at 0:05\n\n/lecture list\r\nnonsense\n');
    expect(text).toMatch(/^0:05 · Plants\n[^]*\n\nLectures\nPlants[^]*\n\nThere is no such command;/);
    expect(text).toContain('\nThis works: /lecture search nonsense\n');
  });

  it('loads the lectures anew when it is told to', async () => {
    let loads = 0;
    const reload = () => {
      loads++;
      return Promise.resolve(undefined);
    };
    const { text } = await run('reload\n RELOAD \n/lecture search reload\n', { reload });
    expect(loads).toBe(2);
    expect(text).toContain('The lectures are loaded again: 1 lecture with 1 segment.');
    const { text: line } = await run('reload\n', { reload, json: true });
    expect(JSON.parse(line)).toEqual({
      input: 'reload',
      kind: 'reload',
      hits: [],
      message: 'The lectures are loaded again: 1 lecture with 1 segment.',
    });
  });

  it('says so when they cannot be used', async () => {
    const { text } = await run('reload\n', { reload: () => Promise.resolve(new Error('line 3 is wrong')) });
    expect(text).toContain('could not be loaded again, so those there were are kept.');
  });

  it.each(['quit', ' EXIT '])('ends at “%s”', async (word) => {
    const { text } = await run(`/lecture list\n${word}\n/lecture at 0:05\n`);
    expect(text).toContain('Lectures');
    expect(text).not.toContain('0:05 ·');
  });

  it('ends when it is told to, though its input goes on', async () => {
    const stopping = new AbortController();
    const input = new PassThrough();
    const output = new Page();
    const ended = run(input, { output, signal: stopping.signal });
    input.write('/lecture list\n');
    while (output.text === '') await new Promise((resolve) => setImmediate(resolve));
    stopping.abort();
    await ended;
    expect(output.text).toContain('Lectures');
  });

  it('shows what comes nearest where nothing is found, to readers and to scripts', async () => {
    const { text } = await run('/lecture search sugar photosynthesis\n');
    expect(text).toMatch(
      /^No passage in .*\nWhat comes nearest, .*:\nPlants\n1\. Watch 0:00–0:30 \(https:.*\)\n {3}leaves make sugar/,
    );
    const { text: line } = await run('/lecture search sugar photosynthesis\n', { json: true });
    expect(JSON.parse(line)).toMatchObject({ hits: [], nearest: [{ video_id: 'v', start_second: 0 }] });
  });

  it('prints one JSON object a line for scripts, for blank lines and faults too', async () => {
    const { text } = await run('/lecture search sugar\n\nquit\n/lecture search sugar page:0\n', {
      json: true,
    });
    const replies = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(replies).toMatchObject([
      { input: '/lecture search sugar', kind: 'search', hits: [{ video_id: 'v', start_second: 0 }] },
      { input: '', kind: 'error' },
      { input: 'quit', kind: 'error' },
      {
        input: '/lecture search sugar page:0',
        kind: 'error',
        error: '“page” takes a whole number from 1 to 999,999,999.',
      },
    ]);
  });

  it('shows a prompt and styles to somebody at a terminal only', async () => {
    const output = new Page(true);
    await run('/lecture search sugar\n', { output });
    expect(output.text).toContain('> ');
    expect(output.text).toContain('Type /lecture help');
    expect(output.text).toContain('\u001B[1msugar\u001B[0m');
    const { text } = await run('/lecture search sugar\n');
    expect(text).not.toContain('\u001B');
    expect(text).not.toContain('Type /lecture help');
  });

  it('shows for a fault of ours a sentence with a number, and logs the cause under it', async () => {
    const broken: Command = { ...commands[0]!, run: () => Promise.reject(new TypeError('boom')) };
    const { text, logged } = await run('/lecture search sugar\n', { commands: [broken] });
    const number = /noted as (\w{8})/.exec(text)![1]!;
    expect(text).not.toContain('boom');
    expect(logged.join('\n')).toMatch(new RegExp(`${number}[^]*boom`));
  });

  it.each([true, false])('ends quietly when nobody reads its output any more (JSON: %s)', async (json) => {
    const output = new ClosedPipe('EPIPE');
    let answered = 0;
    const counted: Command = {
      ...list,
      run: (...given) => {
        answered += 1;
        return list.run(...given);
      },
    };
    await run('/lecture list\n'.repeat(50), { output, json, commands: [counted] });
    expect(answered).toBe(2);
  });

  it('says so when its output fails otherwise', async () => {
    const output = new ClosedPipe('ENOSPC');
    await expect(run('/lecture list\n'.repeat(50), { output, json: true })).rejects.toThrow('write ENOSPC');
  });
});
