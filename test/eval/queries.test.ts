import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJudgedQueries, QueryFileError } from '../../eval/queries.js';

describe('a file of judged queries', () => {
  test('holds a kind, a query and graded segments in each line', () => {
    const file =
      '# note\n\nkeyword\tjigsaw\t3156:3 3132:1\r\nunanswerable\tnot here\t-\nphrase\t"a b"\tv_1/7:2\n';
    expect(parseJudgedQueries(file, 'q.tsv')).toEqual([
      {
        kind: 'keyword',
        query: 'jigsaw',
        line: 3,
        judgements: [
          { videoId: undefined, startSecond: 3156, grade: 3 },
          { videoId: undefined, startSecond: 3132, grade: 1 },
        ],
      },
      { kind: 'unanswerable', query: 'not here', line: 4, judgements: [] },
      { kind: 'phrase', query: '"a b"', line: 5, judgements: [{ videoId: 'v_1', startSecond: 7, grade: 2 }] },
    ]);
  });

  test.each([
    { fault: 'two columns', line: 'keyword\tjigsaw', says: 'found 2 columns' },
    { fault: 'four columns', line: 'keyword\tjigsaw\t1:3\t2:3', says: 'found 4 columns' },
    { fault: 'an empty kind', line: '\tjigsaw\t1:3', says: 'the kind "" is not a lower-case word' },
    {
      fault: 'a capital in the kind',
      line: 'Keyword\tjigsaw\t1:3',
      says: 'the kind "Keyword" is not a lower-case word',
    },
    { fault: 'an empty query', line: 'keyword\t \t1:3', says: 'the query is empty' },
    { fault: 'no judgement', line: 'keyword\tjigsaw\t', says: '"" is neither' },
    { fault: 'a grade of 0', line: 'keyword\tjigsaw\t1:0', says: '"1:0" is neither' },
    { fault: 'a grade of 4', line: 'keyword\tjigsaw\t1:4', says: '"1:4" is neither' },
    { fault: 'a start that is no number', line: 'keyword\tjigsaw\t1:3 x:2', says: '"x:2" is neither' },
    { fault: 'a negative start', line: 'keyword\tjigsaw\t-1:2', says: '"-1:2" is neither' },
    { fault: 'a start graded twice', line: 'keyword\tjigsaw\t1:3 1:2', says: '1 is graded twice' },
    { fault: 'a query twice', line: 'typo\tfirst\t1:3', says: 'the query stands in line 1 already' },
  ])('is refused for $fault, by file and line', ({ line, says }) => {
    const parse = () => parseJudgedQueries(`keyword\tfirst\t5:1\n${line}\n`, 'dir/q.tsv');
    expect(parse).toThrow(QueryFileError);
    expect(parse).toThrow('dir/q.tsv:2: ');
    expect(parse).toThrow(says);
  });

  test('never fails in any other way, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (content) => {
        try {
          parseJudgedQueries(content, 'q.tsv');
        } catch (error) {
          expect(error).toBeInstanceOf(QueryFileError);
        }
      }),
    );
  });

  test('gives back what was written', () => {
    const judgement = fc.record({
      videoId: fc.option(fc.stringMatching(/^[\w/-]{1,11}$/), { nil: undefined }),
      startSecond: fc.nat(11_300),
      grade: fc.constantFrom(1, 2, 3),
    });
    const place = (one: { videoId: string | undefined; startSecond: number }) =>
      `${one.videoId === undefined ? '' : `${one.videoId}/`}${one.startSecond}`;
    const judgements = fc.uniqueArray(judgement, { selector: place });
    fc.assert(
      fc.property(fc.stringMatching(/^\S( ?\S){0,9}$/), judgements, (query, graded) => {
        const written = graded.map((one) => `${place(one)}:${one.grade}`).join(' ') || '-';
        const [read] = parseJudgedQueries(`code\t${query}\t${written}`, 'q.tsv');
        expect(read).toEqual({ kind: 'code', query, judgements: graded, line: 1 });
      }),
    );
  });
});
