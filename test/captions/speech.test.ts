import { describe, expect, it } from 'vitest';
import { leftOut, readFixture, timed } from './read-file.js';

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

describe("a recogniser's invented ending", () => {
  it('stays in and is reported with its time and words', async () => {
    const [transcript] = await readFixture('invented-ending.srt');
    expect(transcript!.cues).toHaveLength(5);
    expect(transcript!.remarks).toEqual([
      'From 50:30 to 52:00 the recogniser seems to have made words up: "Thank you." stands there 3 times in a row. It is kept; delete it if nobody says it.',
      'At 52:00 the recogniser seems to have made words up: "Subtitles by the Amara.org community". It is kept; delete it if nobody says it.',
    ]);
  });
});
