import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createLog, type LogOptions } from '../../src/log/log.js';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789ab';

function record(options: LogOptions = {}) {
  const lines: string[] = [];
  return { lines, log: createLog((line) => lines.push(line), [TOKEN], options) };
}

const parsed = (lines: readonly string[]) =>
  lines.map((line) => JSON.parse(line) as { err?: { stack: string } } & Record<string, unknown>);

describe('the log', () => {
  it('names the level and the message', () => {
    const { lines, log } = record();
    log.info('Connected.', { seconds: 1 });
    log.warn('100% lost.');
    expect(lines).toEqual(['info  Connected.', 'warn  100% lost.']);
  });

  it('shows what was thrown, and what caused that', () => {
    const { lines, log } = record();
    log.error('It failed.', new Error('outer', { cause: new Error('inner') }));
    expect(lines[0]).toMatch(
      /^error It failed\. Error: outer\n {4}at [\s\S]*Caused by: Error: inner\n {4}at /,
    );
    log.error('It failed.', 'a thrown text');
    expect(lines[1]).toBe('error It failed. a thrown text');
  });

  it.each([
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['info', ['error', 'warn', 'info']],
    ['debug', ['error', 'warn', 'info', 'debug']],
  ] as const)('leaves out at %s what has less weight', (level, told) => {
    const { lines, log } = record({ level, form: 'json' });
    log.error('It happened.');
    log.warn('It happened.');
    log.info('It happened.');
    log.debug('It happened.');
    expect(parsed(lines).map((line) => line['level'])).toEqual(told);
  });

  it.each([
    ['plain', 'info  Shard 0: Connected.'],
    ['pretty', 'Shard 0: Connected.'],
    ['json', '"shard":0'],
  ] as const)('says which shard it is of: %s', (form, told) => {
    const { lines, log } = record({ form, shard: 0 });
    log.info('Connected.');
    expect(stripVTControlCharacters(lines[0]!)).toContain(told);
  });

  it('is one object a line for programs, with fields of its own', () => {
    const { lines, log } = record({ form: 'json' });
    log.info('Loaded.\nAnd ready.', { lectures: 3, isNew: true });
    log.error('It failed.', Object.assign(new TypeError('boom'), { code: 'EBOOM' }), { id: 'a1' });
    const [loaded, failed] = parsed(lines);
    expect(loaded).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      lectures: 3,
      isNew: true,
      msg: 'Loaded.\nAnd ready.',
    });
    expect(failed).toMatchObject({
      level: 'error',
      msg: 'It failed.',
      id: 'a1',
      err: { type: 'TypeError', message: 'boom', code: 'EBOOM' },
    });
    expect(failed?.err?.stack).toMatch(/^TypeError: boom\n\s+at /);
  });

  it('has times and colours on a terminal, and says what was thrown below', () => {
    const { lines, log } = record({ form: 'pretty' });
    log.info('Connected.');
    log.error('It failed.', new Error('boom'));
    expect(lines[0]).toContain('\u001B[');
    const [connected, failed] = lines.map(stripVTControlCharacters);
    expect(connected).toMatch(/^\[\d\d:\d\d:\d\d\] INFO: Connected\.$/);
    expect(failed).toMatch(/ERROR: It failed\. Error: boom\n\s+at /);
  });

  it('has no more than the beginning of what an error says, and nothing that it carries', () => {
    const { lines, log } = record({ form: 'json' });
    const long = 'what a file may say '.repeat(100);
    const carrying = Object.assign(new Error(`bad: ${long}`, { cause: new Error(long) }), {
      requestBody: { json: long },
    });
    log.error('It failed.', carrying);
    expect(lines[0]?.split('what a file may say').length).toBeLessThan(50);
    expect(lines[0]).not.toContain('requestBody');
  });
});

describe('a secret', () => {
  it.each(['json', 'pretty', 'plain'] as const)('never reaches the log, wherever it stands: %s', (form) => {
    const { lines, log } = record({ form, level: 'debug' });
    log.debug(`a ${TOKEN} b ${TOKEN}`, { header: `Bot ${TOKEN}` });
    log.warn(`https://discord.com/?token=${encodeURIComponent(TOKEN)}`);
    log.error('It failed.', new Error(`with ${TOKEN}`, { cause: new Error(`also ${TOKEN}`) }));
    log.error('It failed.', `thrown ${TOKEN}`);
    // Where the message is cut, half of it would be left.
    log.error('It failed.', new Error(`${'x'.repeat(250)} ${TOKEN}`));
    const all = lines.join('\n');
    expect(all).not.toContain(TOKEN.slice(0, 20));
    expect(all).not.toContain(TOKEN.slice(-20));
    expect(all).toContain('a [secret] b [secret]');
  });
});
