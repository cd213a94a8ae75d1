import { describe, expect, it } from 'vitest';
import { readCaptions } from '../../src/captions/read-captions.js';
import { leftOut, readFixture, readText, timed, wordTimes } from './read-file.js';

type Times = [number, number, string][];

describe('the same talk as Whisper writes it', () => {
  const talk = 'same-talk.whisper';

  it.each([
    `${talk}.srt`,
    `${talk}.vtt`,
    `${talk}.tsv`,
    `${talk}.json`,
    `${talk}-cpp.json`,
    `${talk}-printed.txt`,
  ])('gives the same words at the same times from %s', async (name) => {
    const [transcript] = await readFixture(name);
    expect(timed(transcript!.cues)).toEqual([
      [0, 4.2, 'Hello everybody & welcome to lecture seven.'],
      [4.2, 9.84, "Today it's about self-supervised learning, very very dense."],
      [9.84, 15, 'We learn, we learn.'],
      [15, 18.5, 'We learn, we learn.'],
      [3605.12, 3611, "1 < 2 and that's it -- or is it?"],
    ]);
    expect(transcript!.leftOut).toEqual([]);
    expect(transcript!.remarks).toEqual([]);
  });

  it('with each word highlighted gives each word once, at its time', async () => {
    const [transcript] = await readFixture('whisper-highlighting-words.srt');
    expect(timed(transcript!.cues)).toEqual([
      [0, 2.6, 'Hello everybody & welcome'],
      [2.6, 3.8, 'very very'],
      [3.8, 4.6, 'very very'],
    ]);
    expect(wordTimes(transcript!.cues)).toBe(
      'Hello@0 everybody@0.6 &@1.4 welcome@1.8 very@2.6 very@3.4 very@3.8 very@4.2',
    );
  });
});

describe('JSON of recognisers', () => {
  it('keeps the times of words, and numbers that are none do not hurt', async () => {
    const [transcript] = await readFixture('whisper-with-words-and-nan.json');
    expect(timed(transcript!.cues)).toEqual([
      [0, 4.2, 'So far.'],
      [4.2, 5, 'x NaN "q"'],
    ]);
    expect(wordTimes(transcript!.cues)).toBe('So@0 far.@0.9 x@4.2 NaN@4.2 "q"@4.2');
  });

  it("of whisper.cpp joins parts to words and leaves the recogniser's own marks out", async () => {
    const [transcript] = await readFixture('whisper-cpp-full.json');
    expect(timed(transcript!.cues)).toEqual([[0, 2.5, 'terrible idea']]);
    expect(wordTimes(transcript!.cues)).toBe('terrible@0.01 idea@1');
    expect(leftOut(transcript!)).toEqual({ 'sounds that are not speech ([Music])': [1, 2] });
  });

  it.each<[string, unknown, Times, string]>([
    [
      'chunks with timestamps',
      {
        text: '',
        chunks: [
          { timestamp: [0, 2.5], text: ' one' },
          { timestamp: [2.5, null], text: ' two' },
        ],
      },
      [
        [0, 2.5, 'one'],
        [2.5, 2.9, 'two'],
      ],
      '',
    ],
    [
      'words alone',
      {
        words: [
          { word: 'so', start: 1, end: 1.5 },
          { word: 'far', start: 2, end: 2.5 },
        ],
      },
      [
        [1, 1.5, 'so'],
        [2, 2.5, 'far'],
      ],
      'so@1 far@2',
    ],
    ...['words', 'word_segments'].map((name): [string, unknown, Times, string] => [
      `segments with their words beside them, without punctuation: ${name}`,
      {
        language: 'english',
        segments: [
          { start: 0, end: 2, text: ' Self-supervised, so' },
          { start: 2, end: 4, text: ' it is 50%.' },
          { start: 4, end: 6, text: ' Far -- so far.' },
        ],
        [name]: [
          { word: 'Self', start: 0.1, end: 0.5 },
          { word: 'supervised', start: 0.5, end: 1 },
          { word: 'so', start: 1.5, end: 2 },
          { word: 'it', start: 2, end: 2.5 },
          { word: 'is', start: 2.5, end: 3 },
          { word: 'fifty', start: 3, end: 3.5 },
          { word: 'Far', start: 4, end: 4.5 },
          { word: 'so', start: 4.5, end: 5 },
          { word: 'far', start: 5, end: 5.5 },
        ],
      },
      [
        [0, 2, 'Self-supervised, so'],
        [2, 4, 'it is 50%.'],
        [4, 6, 'Far -- so far.'],
      ],
      'Self-supervised,@0.1 so@1.5 Far@4 --@4 so@4.5 far.@5',
    ]),
    [
      'words that are not those of the text, whose times are not used',
      { segments: [{ start: 1, end: 2, text: 'so far', words: [{ word: 'so', start: 1 }] }] },
      [[1, 2, 'so far']],
      '',
    ],
  ])('%s', async (_title, json, expected, words) => {
    const { cues } = await readText(JSON.stringify(json), 'talk.json');
    expect(timed(cues)).toEqual(expected);
    expect(wordTimes(cues)).toBe(words);
  });
});

describe("YouTube's own formats", () => {
  it.each(['dMUes74-nYY.json3', 'timedtext.srv3'])('give each word at its time: %s', async (name) => {
    const [transcript] = await readFixture(name);
    expect(timed(transcript!.cues)).toEqual([
      [0.5, 2.01, 'so word vectors'],
      [6, 6.5, name.endsWith('json3') ? 'one two' : 'plain & simple two'],
    ]);
    expect(wordTimes(transcript!.cues)).toBe('so@0.5 word@0.8 vectors@1.4');
  });

  it('take the id from the name of the file', async () => {
    const [transcript] = await readFixture('dMUes74-nYY.json3');
    expect(transcript).toMatchObject({ videoId: 'dMUes74-nYY', title: undefined });
  });

  it('are read in an older form', async () => {
    const [transcript] = await readFixture('timedtext.srv2');
    expect(timed(transcript!.cues)).toEqual([
      [0.5, 3, 'one'],
      [3.01, 3.91, 'two'],
    ]);
    expect(transcript!.leftOut).toEqual([]);
  });

  it('are read as far as they go when the download broke off, which is remarked on', async () => {
    const [transcript] = await readFixture('timedtext-cut-off.srv1');
    expect(timed(transcript!.cues)).toEqual([
      [0.5, 3, "that's R&D second line"],
      [3, 4, 'next'],
      [4, 5, 'cut o'],
    ]);
    expect(transcript!.remarks).toEqual([
      'The file breaks off at 0:04, so what is said after that is missing; download it again.',
    ]);
  });

  it('never expand entities that a file defines', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>' +
      '<transcript><text start="1" dur="1">&b; said</text></transcript>';
    expect(timed((await readText(bomb)).cues)).toEqual([[1, 2, '&b; said']]);
  });
});

describe('JSON of transcript packages', () => {
  it.each<[string, unknown, Times]>([
    [
      'a list',
      [
        { text: 'a\nb', start: 0.5, duration: 2 },
        { text: 'c', start: 1.5, duration: 3 },
      ],
      [
        [0.5, 1.5, 'a b'],
        [1.5, 4.5, 'c'],
      ],
    ],
    ['numbers as text', { transcript: [{ text: 'a', start: '0.5', dur: '2' }] }, [[0.5, 2.5, 'a']]],
    ['an end in place of a duration', [{ text: 'a', start: 1, end: 2 }], [[1, 2, 'a']]],
    ['a list in a list', [[{ text: 'a', start: 1, duration: 1 }]], [[1, 2, 'a']]],
  ])('is read: %s', async (_title, json, expected) => {
    expect(timed((await readText(JSON.stringify(json), 'talk.json')).cues)).toEqual(expected);
  });

  it('counts in milliseconds where seconds cannot be meant, and says so', async () => {
    const json = [
      { text: 'a', offset: 500, duration: 2000 },
      { text: 'b', offset: 2500, duration: 2000 },
    ];
    const { cues, remarks } = await readText(JSON.stringify(json), 'talk.json');
    expect(timed(cues)).toEqual([
      [0.5, 2.5, 'a'],
      [2.5, 4.5, 'b'],
    ]);
    expect(remarks).toEqual([
      'The times were taken for milliseconds, since the captions would last for minutes else.',
    ]);
  });

  it('may hold several videos', async () => {
    const json = {
      'dMUes74-nYY': [{ text: 'a', start: 1, duration: 2 }],
      rfscVS0vtbw: [{ text: 'b', start: 1, duration: 2 }],
    };
    const transcripts = await readCaptions({ name: 'all.json', bytes: Buffer.from(JSON.stringify(json)) });
    expect(transcripts.map(({ videoId, cues }) => [videoId, timed(cues)])).toEqual([
      ['dMUes74-nYY', [[1, 3, 'a']]],
      ['rfscVS0vtbw', [[1, 3, 'b']]],
    ]);
  });
});

describe('captions of several videos in one list', () => {
  const rows = [
    { video_id: 'dMUes74-nYY', title: 'T', text: 'a', start: 1, duration: 2 },
    { video_id: 'rfscVS0vtbw', text: 'b', start: 1, duration: 2 },
    { video_id: 'dMUes74-nYY', text: 'c', start: 3, duration: 2 },
  ];

  it.each<[string, string]>([
    ['JSON', JSON.stringify(rows)],
    ['JSONL', rows.map((row) => JSON.stringify(row)).join('\n')],
    ['JSON with videoId', JSON.stringify(rows).replaceAll('video_id', 'videoId')],
  ])('stay apart: %s', async (_title, text) => {
    const transcripts = await readCaptions({ name: 'all.json', bytes: Buffer.from(text) });
    expect(transcripts.map(({ videoId, title, cues }) => [videoId, title, timed(cues)])).toEqual([
      [
        'dMUes74-nYY',
        'T',
        [
          [1, 3, 'a'],
          [3, 5, 'c'],
        ],
      ],
      ['rfscVS0vtbw', undefined, [[1, 3, 'b']]],
    ]);
  });
});

describe('notes with times', () => {
  it('are read in every form they are written in', async () => {
    const [transcript] = await readFixture('notes.txt');
    expect(timed(transcript!.cues)).toEqual([
      [5, 5.8, 'hello world'],
      [754, 754.4, 'paren'],
      [840, 845, 'whisper'],
      [900, 900.4, 'nospace'],
      [3723, 3723.4, 'bullet'],
    ]);
    expect(leftOut(transcript!)).toEqual({ 'lines before the first time': [1, 1] });
  });

  it('are read as copied from the transcript beside a video', async () => {
    const [transcript] = await readFixture('copied-from-the-transcript-panel.txt');
    expect(timed(transcript!.cues)).toEqual([
      [0, 4, 'so today we'],
      [67, 67.8, 'word vectors'],
    ]);
    expect(leftOut(transcript!)).toEqual({
      'times written out in words': [2, 4],
      'sounds that are not speech ([Music])': [1, 3],
    });
  });

  it('are not seen in prose that names a ratio', async () => {
    await expect(readText('The odds are\n3:1 for it.')).rejects.toThrow('none of the kinds that are read');
  });
});
