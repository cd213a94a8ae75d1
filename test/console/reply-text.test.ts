import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { parseLine } from '../../src/console/parse-line.js';
import { errorText, replyText } from '../../src/console/reply-text.js';
import type { Action, Block, Reply } from '../../src/reply/reply.js';
import { UserError } from '../../src/reply/user-error.js';

const reply = (...blocks: Block[]): Reply => ({ kind: 'search', message: 'A reply.', hits: [], blocks });
const plain = (...blocks: Block[]) => replyText(reply(...blocks), commands, false);
const action = (command: string, values: Action['values']): Action => ({ label: 'Go', command, values });

describe('a reply in the terminal', () => {
  it('shows titles, words and small print line by line, and where links lead', () => {
    const blocks: Block[] = [
      { type: 'paragraph', tone: 'title', lines: [[{ text: 'Title' }]] },
      {
        type: 'paragraph',
        tone: 'normal',
        lines: [[{ text: 'Watch', url: 'https://x.y/' }], [{ text: 'b' }]],
      },
      { type: 'paragraph', tone: 'faint', lines: [[{ text: 'small' }]] },
    ];
    expect(plain(...blocks)).toBe('Title\nWatch (https://x.y/)\nb\nsmall');
    expect(replyText(reply(...blocks), commands, true)).toBe(
      '\u001B[1mTitle\u001B[0m\nWatch (https://x.y/)\nb\n\u001B[2msmall\u001B[0m',
    );
  });

  it('sets the lines of a result apart from the next', () => {
    const card: Block = {
      type: 'card',
      lines: [[{ text: '1. Watch' }], [{ text: 'a ' }, { text: 'jigsaw', strong: true }]],
      actions: [action('at', { time: '5' })],
    };
    expect(plain(card, card)).toBe('1. Watch\n   a jigsaw\n\n1. Watch\n   a jigsaw\n');
    expect(replyText(reply(card), commands, true)).toContain('a \u001B[1mjigsaw\u001B[0m');
  });

  it.each([
    [action('search', { query: 'jigsaw', page: 2 }), '/lecture search jigsaw page:2'],
    [action('search', { page: 2, query: 'a b' }), '/lecture search a b page:2'],
    [action('list', { page: 2 }), '/lecture list page:2'],
    [
      action('at', { time: '3156', lecture: 'abc', query: 'a b', page: 1 }),
      '/lecture at 3156 lecture:abc query:"a b" page:1',
    ],
  ])('says what to type for a button, which the console takes', (button, typed) => {
    expect(plain({ type: 'actions', actions: [button] })).toBe(`Go: ${typed}`);
    const { command, values } = parseLine(typed, commands);
    expect(command.name).toBe(button.command);
    expect(values).toEqual(
      Object.fromEntries(Object.entries(button.values).map(([name, value]) => [name, String(value)])),
    );
  });

  it('shows the note of a result below its lines, faint', () => {
    const card: Block = {
      type: 'card',
      lines: [[{ text: '1. Watch' }]],
      note: [{ text: 'To cite' }],
      actions: [],
    };
    expect(plain(card)).toBe('1. Watch\n   To cite\n');
    expect(replyText(reply(card), commands, true)).toBe('1. Watch\n   \u001B[2mTo cite\u001B[0m\n');
  });

  it('says what to type for each choice of a menu, and which one is chosen', () => {
    const menu: Block = {
      type: 'menu',
      label: 'Show the results of one lecture',
      command: 'search',
      values: { query: 'color image' },
      option: 'lecture',
      choices: [
        { label: 'All lectures', value: '*', isChosen: false },
        { label: 'Week\u001B 1', detail: '3 passages', value: 'w1', isChosen: true },
      ],
    };
    const lines = plain(menu).split('\n');
    expect(lines).toEqual([
      'Show the results of one lecture:',
      'All lectures: /lecture search color image lecture:*',
      '* Week 1 (3 passages): /lecture search color image lecture:w1',
    ]);
    const { command, values } = parseLine('/lecture search color image lecture:w1', commands);
    expect(command.name).toBe('search');
    expect(values).toEqual({ query: 'color image', lecture: 'w1' });
  });

  it('lets nothing in a transcript act on the terminal', () => {
    const text = 'a\u001B[31mred\u0007 \u202Ebc\nd';
    expect(plain({ type: 'paragraph', tone: 'normal', lines: [[{ text }]] })).toBe('a[31mred bc d');
    expect(errorText(new UserError(text, '/lecture help'))).toBe('a[31mred bc d\nThis works: /lecture help');
  });
});
