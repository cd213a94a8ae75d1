import { describe, expect, it } from 'vitest';
import { leftOut, readFixture, readText, timed } from '../read-file.js';

describe('what is no speech', () => {
  it('is left out and counted, and brackets that are said stay', async () => {
    const [transcript] = await readFixture('sounds.srt');
    expect(timed(transcript!.cues)).toEqual([
      [2, 4, 'So the network works.'],
      [4, 6, 'we are the vectors'],
      [7, 9, 'The [CLS] token in [0, 1] (see above)'],
      [9, 11, 'Applause for [the] music'],
    ]);
    expect(leftOut(transcript!)).toEqual({
      'sounds that are not speech ([Music])': [5, 2],
      'words that the captions hide ([ __ ])': [1, 6],
      'marks of who speaks (>>)': [2, 6],
    });
  });
});

describe('a mark in brackets', () => {
  it.each([
    '[Music]',
    '[BLANK_AUDIO]',
    '[MUSIC PLAYING]',
    '[MUSIC - "A SONG"]',
    '(upbeat music)',
    '(audience laughing)',
    '[background noise]',
    '[speaking in foreign language]',
    '[clears throat]',
    '[Gelächter vom Publikum]',
    '[ Silence ]',
    '(laughs)',
    '*laughs*',
    '[Applause and cheering]',
  ])('is no speech where it tells of a sound: %s', async (mark) => {
    const { cues } = await readText(`1\n00:00:01,000 --> 00:00:04,000\nso ${mark} far`, 'talk.srt');
    expect(cues.map(({ text }) => text)).toEqual(['so far']);
  });

  it.each([
    '(static noise model)',
    '(silence threshold)',
    '[laughter detection]',
    '[Noise contrastive estimation]',
    'f(music)',
    '*sound* waves',
    '(noise = 0.1)',
  ])('is speech where it is a term: %s', async (said) => {
    const { cues } = await readText(`1\n00:00:01,000 --> 00:00:04,000\nso ${said} far`, 'talk.srt');
    expect(cues.map(({ text }) => text)).toEqual([`so ${said} far`]);
  });
});

describe("a recogniser's invented ending", () => {
  it('stays in and is reported with its time and words', async () => {
    const [transcript] = await readFixture('invented-ending.srt');
    expect(transcript!.cues).toHaveLength(5);
    expect(transcript!.remarks).toEqual([
      'From 50:30 to 52:00 the recogniser seems to have made words up: "Thank you." stands there 3 times in a row. It is kept; delete it if nobody says it.',
      'At 52:00 the recogniser seems to have made words up: "Subtitles by the Amara.org community". It is kept; delete it if nobody says it.',
    ]);
  });

  /** Cues of one text, one right after the other. */
  const repeated = (text: string, times: number, seconds: number, start = 0): string =>
    JSON.stringify(
      Array.from({ length: times }, (_, n) => ({ text, start: start + n * seconds, duration: seconds })),
    );

  it.each<[string, string, string[]]>([
    [
      'a loop, however quick',
      repeated("I'm sorry.", 12, 1),
      [
        'From 0:00 to 0:12 the recogniser seems to have made words up: "I\'m sorry." stands there 12 times in a row. It is kept; delete it if nobody says it.',
      ],
    ],
    [
      'a thank you that lasts half a minute',
      repeated('Thanks for watching!', 1, 30, 60),
      [
        'At 1:00 the recogniser seems to have made words up: "Thanks for watching!". It is kept; delete it if nobody says it.',
      ],
    ],
    [
      'a word over silence at the end',
      repeated('you', 2, 30),
      [
        'From 0:00 to 1:00 the recogniser seems to have made words up: "you" stands there 2 times in a row. It is kept; delete it if nobody says it.',
      ],
    ],
    [
      'farewells by turns',
      JSON.stringify(
        Array.from({ length: 12 }, (_, n) => ({
          text: n % 2 ? 'Bye.' : 'Thank you.',
          start: n * 2,
          duration: 2,
        })),
      ),
      [
        'From 0:00 to 0:24 the recogniser seems to have made words up: "Thank you.", "Bye." stand there by turns. It is kept; delete it if nobody says it.',
      ],
    ],
    [
      'two phrases by turns',
      JSON.stringify([
        ...Array.from({ length: 12 }, (_, n) => ({
          text: n % 2 ? 'I see.' : 'So.',
          start: n * 2,
          duration: 2,
        })),
        { text: 'and on it goes', start: 24, duration: 2 },
      ]),
      [
        'From 0:00 to 0:24 the recogniser seems to have made words up: "So.", "I see." stand there by turns. It is kept; delete it if nobody says it.',
      ],
    ],
    [
      'a loop within one cue',
      repeated('and then the '.repeat(40).trim(), 1, 20),
      [
        'At 0:00 the recogniser seems to have made words up: "and then the and then the and then the and then the and then…". It is kept; delete it if nobody says it.',
      ],
    ],
    [
      'a request to subscribe',
      repeated('Thanks for watching, please subscribe to my channel!', 1, 30),
      [
        'At 0:00 the recogniser seems to have made words up: "Thanks for watching, please subscribe to my channel!". It is kept; delete it if nobody says it.',
      ],
    ],
    [
      'a farewell in Japanese',
      repeated('ご視聴ありがとうございました', 1, 30),
      [
        'At 0:00 the recogniser seems to have made words up: "ご視聴ありがとうございました". It is kept; delete it if nobody says it.',
      ],
    ],
    ['but not zeros that are read out', repeated('0 0 0 1 0 0 0 0 0 0 0', 1, 5), []],
    [
      'but not a leave that is taken',
      JSON.stringify([
        { text: 'Thank you.', start: 0, duration: 2 },
        { text: 'Bye, see you next time!', start: 2, duration: 2 },
      ]),
      [],
    ],
    ['but not a thank you that is said', repeated('Thank you.', 1, 2), []],
    ['but not a chorus', repeated('We learn, we learn, we learn', 4, 3), []],
  ])('is told from what is said: %s', async (_title, json, remarks) => {
    expect((await readText(json, 'talk.json')).remarks).toEqual(remarks);
  });
});
