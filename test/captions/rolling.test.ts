import { describe, expect, it } from 'vitest';
import { leftOut, readFixture, readText, timed, wordTimes } from './read-file.js';

describe('captions that roll', () => {
  it('give each word once at its own time, also one that is said again', async () => {
    const [transcript] = await readFixture('Word vectors [dMUes74-nYY].en.vtt');
    expect(transcript).toMatchObject({ videoId: 'dMUes74-nYY', title: 'Word vectors' });
    expect(timed(transcript!.cues)).toEqual([
      [0.24, 2.52, 'so word vectors are'],
      [2.52, 4.64, 'very very dense'],
      [6.01, 8.24, "that's R&D"],
      [8.24, 10, "that's R&D"],
    ]);
    expect(wordTimes(transcript!.cues)).toBe(
      'so@0.24 word@0.48 vectors@0.799 are@1.28 very@2.52 very@2.8 dense@3.12 ' +
        "that's@6.4 R&D@6.9 that's@8.6 R&D@9.1",
    );
    expect(leftOut(transcript!)).toEqual({
      'lines that rolling captions show again': [8, 9],
      'sounds that are not speech ([Music])': [1, 21],
      'marks of who speaks (>>)': [2, 29],
    });
  });

  it.each<[string, [number, number, string][]]>([
    [
      'rolling-without-tags.srt',
      [
        [0.24, 2.52, 'so word vectors are'],
        [2.52, 4.64, 'very very dense'],
        [4.64, 6, 'very very dense'],
      ],
    ],
    [
      'rolling-joined-lines.srt',
      [
        [0.24, 2.52, 'so word vectors are'],
        [2.52, 4.64, 'very very dense'],
        [4.64, 6, 'and that is the point'],
      ],
    ],
    [
      'rolling-three-lines.srt',
      [
        [0, 2, 'SO WORD VECTORS'],
        [2, 4, 'ARE DENSE'],
        [4, 6, 'AND SHORT'],
        [6, 8, 'AND LEARNED'],
      ],
    ],
  ])('give each line once: %s', async (name, expected) => {
    const [transcript] = await readFixture(name);
    expect(timed(transcript!.cues)).toEqual(expected);
  });
});

describe('captions that roll, with their lines joined', () => {
  it('give short lines once, too', async () => {
    const lines = [
      'so today we start with kernels',
      'all right',
      'a kernel is a function of two',
      'arguments',
      'that is symmetric and so on',
      'okay',
      'okay',
      'so',
    ];
    const cues = lines.flatMap((line, n) => {
      const from = n * 2000;
      const above = n === 0 ? '' : `${lines[n - 1]!} `;
      return [
        [from, from + 1990, above + line],
        [from + 1990, from + 2000, line],
      ] as const;
    });
    const clock = (ms: number): string =>
      `00:00:${String(Math.floor(ms / 1000)).padStart(2, '0')},${String(ms % 1000).padStart(3, '0')}`;
    const srt = cues.map(([from, to, text], n) => `${n + 1}\n${clock(from)} --> ${clock(to)}\n${text}\n`);
    expect((await readText(srt.join('\n'), 'talk.srt')).cues.map(({ text }) => text)).toEqual(lines);
  });
});

describe('what is said again', () => {
  it('stays in a file that does not roll', async () => {
    const [transcript] = await readFixture('chorus.srt');
    expect(transcript!.cues.map(({ text }) => text)).toEqual([
      'We learn, we learn',
      'We learn, we learn',
      'very very deep',
      'We learn, we learn',
    ]);
    expect(transcript!.leftOut).toEqual([]);
  });

  it('is dropped only where it is the same cue at the same time', async () => {
    const [transcript] = await readFixture('same-cue-twice.srt');
    expect(timed(transcript!.cues)).toEqual([
      [1, 2, 'once'],
      [3, 4, 'once'],
    ]);
    expect(leftOut(transcript!)).toEqual({ 'cues that are in the file twice, at the same time': [1, 6] });
  });
});
