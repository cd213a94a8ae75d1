import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log/log.js';

function record(...secrets: string[]) {
  const lines: string[] = [];
  return { lines, log: createLog((line) => lines.push(line), secrets) };
}

describe('the log', () => {
  it('names the level and the message', () => {
    const { lines, log } = record();
    log.info('Connected.');
    log.warn('Lost.');
    expect(lines).toEqual(['info  Connected.', 'warn  Lost.']);
  });

  it('shows what was thrown, and what caused that', () => {
    const { lines, log } = record();
    log.error('It failed.', new Error('outer', { cause: new Error('inner') }));
    expect(lines[0]).toMatch(/^error It failed\. Error: outer[\s\S]*Caused by: Error: inner/);
  });

  it('never shows a secret, wherever it stands', () => {
    const { lines, log } = record('to.ken');
    log.info('a to.ken b to.ken');
    log.error('It failed.', new Error('with to.ken'));
    expect(lines.join('\n')).not.toContain('to.ken');
    expect(lines[0]).toBe('info  a [secret] b [secret]');
  });
});
