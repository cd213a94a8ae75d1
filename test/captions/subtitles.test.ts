import { describe, expect, it } from 'vitest';
import { leftOut, readFixture, readText, timed, wordTimes } from './read-file.js';

describe('subtitles with every quirk of real files', () => {
  it('are read as WebVTT', async () => {
    const [transcript] = await readFixture('quirks.vtt');
    expect(timed(transcript!.cues)).toEqual([
      [1.5, 3, 'Hello & welcome all'],
      [2, 5, 'overlapping of two lines'],
      [6, 8, 'if a < b && c > d use <unk>'],
      [8, 9, 'no empty line before this <b>'],
      [360_001, 360_002, 'hour one hundred'],
    ]);
    expect(leftOut(transcript!)).toEqual({
      'comments and styles': [4, 4],
      'marks of who speaks (>>)': [1, 15],
      'empty cues': [1, 30],
      'cues whose times cannot be read': [1, 32],
    });
  });

  it('are read as SubRip', async () => {
    const [transcript] = await readFixture('quirks.srt');
    expect(timed(transcript!.cues)).toEqual([
      [1, 2.5, 'first of all'],
      [5, 6, 'second'],
      [7.5, 8.25, '2026 still here'],
      [9, 10, 'no hours'],
      [14, 20, 'backwards'],
      [20, 21, 'no empty line at the end'],
    ]);
    expect(leftOut(transcript!)).toEqual({
      'marks of who speaks (>>)': [2, 6],
      'empty cues': [1, 19],
      'cues whose times cannot be read': [1, 23],
    });
  });

  it.each<[string, string, [number, number, string][]]>([
    [
      'WebVTT without a header',
      '00:01.000 --> 00:02.000\nhi\n\n00:02.000 --> 00:03.000\nho',
      [
        [1, 2, 'hi'],
        [2, 3, 'ho'],
      ],
    ],
    ['a header right above the first cue', 'WEBVTT\n00:01.000 --> 00:02.000\nhi', [[1, 2, 'hi']]],
    [
      'lines of white space made empty',
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n\nso<00:00:01.500><c> far</c>\n\n00:00:02.000 --> 00:00:03.000\nnext',
      [
        [1, 2, 'so far'],
        [2, 3, 'next'],
      ],
    ],
    [
      'a number as the last line said',
      '1\n00:00:01,000 --> 00:00:02,000\nin the year\n2026\n00:00:02,000 --> 00:00:03,000\nand on',
      [
        [1, 2, 'in the year 2026'],
        [2, 3, 'and on'],
      ],
    ],
    ['a colon before milliseconds', '1\n00:00:01:500 --> 00:00:02:250\nhi', [[1.5, 2.25, 'hi']]],
    [
      'a break as in HTML',
      '1\n00:00:01,000 --> 00:00:02,000\none<br>two<br/>three',
      [[1, 2, 'one two three']],
    ],
    ['an arrow that is said', '1\n00:00:01,000 --> 00:00:02,000\nA --> B', [[1, 2, 'A --> B']]],
    [
      'entities',
      '1\n00:00:01,000 --> 00:00:02,000\n&#39;a&#x27; &eacute; &lt;b&gt; AT&T &copy=1 1&nbsp;2',
      [[1, 2, "'a' é <b> AT&T &copy=1 1 2"]],
    ],
    [
      'minutes over 59 only without hours',
      '92:30.000 --> 92:31.000\nhi\n\n0:92:30.000 --> 0:92:31.000\nho',
      [[5550, 5551, 'hi']],
    ],
  ])('%s', async (_title, text, expected) => {
    expect(timed((await readText(text)).cues)).toEqual(expected);
  });

  it('with the line ends of old Macs are read', async () => {
    const [transcript] = await readFixture('line-ends-of-old-macs.vtt');
    expect(timed(transcript!.cues)).toEqual([
      [1, 2, 'old Mac'],
      [2, 3, 'line ends'],
    ]);
  });

  it('keep times within a line as times of words', async () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:04.000\nno <00:02.000>rolling <00:01.500>here<00:09.000> now';
    const { cues } = await readText(text);
    expect(wordTimes(cues)).toBe('no@1 rolling@2 here@2 now@4');
  });
});

describe('a file in another encoding', () => {
  it.each(['utf-16le.srt', 'utf-16be.srt', 'utf-16le-without-mark.srt', 'utf-16be-without-mark.srt'])(
    'is read: %s',
    async (name) => {
      const [transcript] = await readFixture(name);
      expect(timed(transcript!.cues)).toEqual([[1, 2, 'Poincaré 你好']]);
      expect(transcript!.remarks).toEqual([]);
    },
  );

  it('is read as Windows-1252 where it is not UTF-8, and the operator is told', async () => {
    const [transcript] = await readFixture('windows-1252.srt');
    expect(timed(transcript!.cues)).toEqual([[1, 2, 'café “naïve” Bayes']]);
    expect(transcript!.remarks).toEqual([
      'The file is not in UTF-8 and was read as Windows-1252; if letters look wrong, save it as UTF-8 and import it again.',
    ]);
  });

  it('with a damaged character in UTF-8 keeps all others', async () => {
    const [transcript] = await readFixture('damaged-utf-8.srt');
    expect(timed(transcript!.cues)).toEqual([
      [1, 2, 'Taylor polynomials for you'],
      [2, 3, 'naïve Bayes \ufffd'],
    ]);
    expect(transcript!.remarks).toEqual([
      'A character could not be read, the first in line 7; each stands as \ufffd.',
    ]);
  });

  it('is refused where its letters can only be guessed, with what to do', async () => {
    const russian = Buffer.from(
      '1\n00:00:01,000 --> 00:00:02,000\n\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0 \xe2\xf1\xe5\xec',
      'latin1',
    );
    const { readCaptions } = await import('../../src/captions/read-captions.js');
    await expect(readCaptions({ name: 'talk.srt', bytes: russian })).rejects.toThrow(
      'talk.srt: the file is not text, or not in an encoding that can be told. Open it in an editor and save it as UTF-8.',
    );
  });
});
