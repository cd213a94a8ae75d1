import { describe, expect, it } from 'vitest';
import { parseSeedPage, seedCsv } from '../../scripts/seed-page.js';

const head = `video_id
stringlengths 11
11
| text
stringlengths 361
490
| start_second
int64 0
11.3k
| end_second
int64 18
11.3k
| url
stringlengths 48
52
| title
stringlengths 0
100
| thumbnail
stringlengths 0
52
|
---|---|---|---|---|---|---|
`;
const foot = 'Subsets and Splits\nNo community queries yet\nThe end of the page.';

describe('the saved page of the sample', () => {
  it('is read without the page around the table, with plain times and untouched text', () => {
    const page = `${head}v | so  l1 and | 2,082 | 2,113 | https://e.org/v | A -- title | |
v | niccolò said "4,000" | 0 | 12,345,678 | https://e.org/v | | https://e.org/p.png |
v | end | 7 | 8 | https://e.org/v | Title |
${foot}`;
    expect(parseSeedPage(page)).toEqual([
      ['v', 'so  l1 and', '2082', '2113', 'https://e.org/v', 'A -- title', ''],
      ['v', 'niccolò said "4,000"', '0', '12345678', 'https://e.org/v', '', 'https://e.org/p.png'],
      ['v', 'end', '7', '8', 'https://e.org/v', 'Title', ''],
    ]);
  });

  it.each([
    [
      'a page without a table',
      'nothing here',
      'The page has no table: there is no line of dashes such as ---|---|.',
    ],
    [
      'a table with other columns',
      'video_id\n| words\n|\n---|---|\n',
      'The table should have the columns video_id, text, start_second, end_second, url, title, thumbnail; it has video_id, words.',
    ],
    [
      'a row with a column too many',
      `${head}v | a | b | 1 | 2 | u | t | |`,
      'Line 24 has 8 columns instead of 7.',
    ],
    ['a row with a column too few', `${head}v | a | 1 | 2 | |`, 'Line 24 has 5 columns instead of 7.'],
    [
      'a time that is not whole seconds',
      `${head}v | a | 2,08 | 3 | u | t | |`,
      'Line 24: start_second should be whole seconds, but is "2,08".',
    ],
  ])('%s is refused with the reason', (_title, page, message) => {
    expect(() => parseSeedPage(page)).toThrow(new Error(message));
  });
});

describe('the sample as CSV', () => {
  it('quotes only the fields that need it', () => {
    expect(seedCsv([['v', 'say "no", twice', '1', '2', 'u', 'line\nbreak', '']])).toBe(
      'video_id,text,start_second,end_second,url,title,thumbnail\nv,"say ""no"", twice",1,2,u,"line\nbreak",\n',
    );
  });
});
