import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { parseLine } from '../../src/console/parse-line.js';
import { UserError } from '../../src/reply/user-error.js';

const read = (line: string) => {
  const { command, values } = parseLine(line, commands);
  return [command.name, values];
};

describe('a line of the console', () => {
  it.each([
    ['/lecture search jigsaw', 'search', { query: 'jigsaw' }],
    ['  lecture search   jigsaw puzzle  ', 'search', { query: 'jigsaw puzzle' }],
    ['search jigsaw', 'search', { query: 'jigsaw' }],
    ['/search jigsaw', 'search', { query: 'jigsaw' }],
    ['/lecture SEARCH jigsaw', 'search', { query: 'jigsaw' }],
    ['/Lecture Search Jigsaw', 'search', { query: 'Jigsaw' }],
    ['/lecture search query:jigsaw page:2', 'search', { query: 'jigsaw', page: '2' }],
    ['/lecture search jigsaw page:2 limit:10', 'search', { query: 'jigsaw', page: '2', limit: '10' }],
    [
      '/lecture search lecture:"Lecture 7 Self" jigsaw puzzle',
      'search',
      { query: 'jigsaw puzzle', lecture: 'Lecture 7 Self' },
    ],
    ['/lecture search "chromatic aberration"', 'search', { query: '"chromatic aberration"' }],
    ['/lecture search "unclosed quote', 'search', { query: '"unclosed quote' }],
    ['/lecture search note: this http://x.y', 'search', { query: 'note: this http://x.y' }],
    ['/lecture search __proto__:1', 'search', { query: '__proto__:1' }],
    ['/lecture search', 'search', {}],
    ['/lecture at 52:36', 'at', { time: '52:36' }],
    ['/lecture at time:1:02:03 lecture:abc', 'at', { time: '1:02:03', lecture: 'abc' }],
    ['/lecture list page:3', 'list', { page: '3' }],
    ['/lecture help private:true', 'help', { private: 'true' }],
  ])('“%s” is understood', (line, name, values) => {
    expect(read(line)).toEqual([name, values]);
  });

  it.each([
    '',
    '/',
    '/lecture',
    '/lecture serch jigsaw',
    '/lecture __proto__',
    '/lecture constructor',
    '/lecture share 3156',
    '/lecture keep',
  ])('“%s” is refused with the commands there are', (line) => {
    expect(() => read(line)).toThrow(
      new UserError('There is no such command; there are search, at, outline, list, help.', '/lecture help'),
    );
  });

  it.each(['what is word2vec', 'hello there', '  jigsaw   puzzle '])(
    'several words are no command, but can be searched for: “%s”',
    (line) => {
      const example = `/lecture search ${line.trim().replace(/\s+/g, ' ')}`;
      expect(() => read(line)).toThrow(
        new UserError('There is no such command; there are search, at, outline, list, help.', example),
      );
      expect(read(example)[0]).toBe('search');
    },
  );

  it('says so when a command takes no words', () => {
    expect(() => read('/lecture list everything')).toThrow('“list” takes no words behind it.');
  });
});
