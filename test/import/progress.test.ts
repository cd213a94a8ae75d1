import { expect, it } from 'vitest';
import { Progress } from '../../src/import/progress.js';

/** What is seen of a terminal's line in the end and on the way, as it takes back what stood there. */
function terminal(columns: number) {
  const lines: string[] = [];
  const write = (text: string) => lines.push(text.replace('\r\u001b[2K', ''));
  return { stream: { isTTY: true, columns, write }, lines };
}

it('shows on a terminal how far the work is, in one line that goes away', () => {
  const { stream, lines } = terminal(80);
  const progress = new Progress(stream, 2);
  progress.next('a.vtt');
  progress.next('b.vtt');
  progress.next('writing');
  progress.end();
  expect(lines).toEqual([
    `${'░'.repeat(24)} 0 of 2  a.vtt`,
    `${'█'.repeat(12)}${'░'.repeat(12)} 1 of 2  b.vtt`,
    `${'█'.repeat(24)} 2 of 2  writing`,
    '',
  ]);
});

it('keeps to the width of the terminal', () => {
  const { stream, lines } = terminal(40);
  new Progress(stream, 2).next('a very long name of a file.vtt');
  expect(lines[0]).toHaveLength(39);
});

it('shows nothing where there is no terminal', () => {
  let shown = '';
  const progress = new Progress({ write: (text) => (shown += text) }, 2);
  progress.next('a.vtt');
  progress.end();
  expect(shown).toBe('');
});
