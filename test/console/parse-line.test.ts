import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { parseLine } from '../../src/console/parse-line.js';
import { UserError } from '../../src/reply/user-error.js';

const read = (line: string): [name: string, values: unknown] => {
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
    ['', '/lecture help'],
    ['/', '/lecture help'],
    ['/lecture', '/lecture help'],
    ['?', '/lecture help'],
    ['/lecture hepl', '/lecture help'],
    ['/lecture serch jigsaw', '/lecture search jigsaw'],
    ['/lectur search jigsaw', '/lecture search jigsaw'],
    ['lecutre at 52:36', '/lecture at 52:36'],
    ['/lecture att 52:36 lecture:abc', '/lecture at 52:36 lecture:abc'],
    ['SAERCH Jigsaw', '/lecture search Jigsaw'],
    ['52:36', '/lecture at 52:36'],
    ['/lecture 1h 2m', '/lecture at 1h 2m'],
    ['jigsaw', '/lecture search jigsaw'],
    ['what is word2vec', '/lecture search what is word2vec'],
    ['/lecture what is word2vec', '/lecture search what is word2vec'],
    ['  jigsaw   puzzle ', '/lecture search jigsaw puzzle'],
    ['/lecture __proto__', '/lecture search __proto__'],
    ['/lecture constructor', '/lecture search constructor'],
    ['/lecture share 3156', '/lecture search share 3156'],
    ['feature maps', '/lecture search feature maps'],
    ['lecture', '/lecture help'],
    ['lectures 3', '/lecture search lectures 3'],
    ['last layer', '/lecture search last layer'],
    ['heap sort', '/lecture search heap sort'],
    ['gist of jigsaw', '/lecture search gist of jigsaw'],
    ['hat matrix', '/lecture search hat matrix'],
    ['a jigsaw', '/lecture search a jigsaw'],
    ['online learning', '/lecture search online learning'],
    ['att time:52:36', '/lecture at time:52:36'],
    ['/lecture att about 52:36 or so', '/lecture at about 52:36 or so'],
    ['searh query:jigsaw', '/lecture search query:jigsaw'],
    ['lsit', '/lecture list'],
    ['quiz', '/lecture search quiz'],
    ['exist', '/lecture search exist'],
    ['lst page:2', '/lecture list page:2'],
    ['serch', '/lecture search serch'],
    ['what is '.repeat(20), '/lecture help'],
    [`serch ${'jigsaw '.repeat(20)}`, '/lecture help'],
  ])('“%s” is refused with the commands there are, and with what was likely meant', (line, example) => {
    expect(() => read(line)).toThrow(
      new UserError('There is no such command; there are search, at, outline, list, help.', example),
    );
    expect(() => read(example)).not.toThrow();
  });

  it.each([
    ['quti', 'quit'],
    ['relaod', 'reload'],
    ['exti', 'exit'],
  ])('“%s” is refused with what the console takes beside commands', (line, order) => {
    expect(() => read(line)).toThrow(expect.objectContaining({ example: order }));
  });

  it('says so when a command takes no words', () => {
    expect(() => read('/lecture list everything')).toThrow('“list” takes no words behind it.');
  });
});
