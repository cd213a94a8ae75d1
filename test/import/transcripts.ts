import fc from 'fast-check';
import type { Cue } from '../../src/captions/transcript.js';

/** Words and cues as sources of captions have them, and as they should not have them. */
const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-z]{1,9}[.,?]?$/) },
  { weight: 1, arbitrary: fc.constantFrom('e.g.', 'J.', '—', '”', '3.5', 'naïve', '视频字幕', '😀', '<b>') },
  { weight: 1, arbitrary: fc.integer({ min: 400, max: 700 }).map((length) => 'a'.repeat(length)) },
);

const seconds = (most: number) =>
  fc.integer({ min: 0, max: most * 100 }).map((hundredths) => hundredths / 100);

const cue = fc.record({
  texts: fc.oneof(
    { weight: 8, arbitrary: fc.array(word, { minLength: 1, maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 100, max: 300 }).map((count) => Array<string>(count).fill('many.')),
    },
  ),
  /** After the start of the one before. */
  after: fc.oneof({ weight: 6, arbitrary: seconds(6) }, { weight: 1, arbitrary: seconds(400) }),
  length: fc.oneof({ weight: 6, arbitrary: seconds(8) }, { weight: 1, arbitrary: seconds(200) }),
  /** How much later its words come together, where they have times. */
  lateness: fc.option(fc.constantFrom(0.2, 1, 3)),
});

/** Any cues in order of their starts: overlapping, long, silent for minutes, with and without times of words. */
export const anyCues: fc.Arbitrary<Cue[]> = fc.array(cue, { maxLength: 40 }).map((drafts) => {
  let start = 0;
  return drafts.map(({ texts, after, length, lateness }) => {
    const from = (start += after);
    const cue = { start: from, end: from + length, text: texts.join(' ') };
    if (lateness === null) return cue;
    const place = (index: number) => (index / texts.length) ** (1 / lateness);
    return { ...cue, words: texts.map((text, index) => ({ text, start: from + length * place(index) })) };
  });
});

/** Any chapters in order of their starts. */
export const anyChapters = fc
  .array(fc.record({ start: seconds(600), title: fc.constantFrom('Intro', 'GANs', 'Q & A') }), {
    maxLength: 6,
  })
  .map((chapters) => chapters.sort((a, b) => a.start - b.start));

/** Cues of a few words each that follow each other without a pause, three seconds long. */
export function linesOf(text: string, { wordsPerLine = 8, secondsPerLine = 3, from = 0 } = {}): Cue[] {
  const words = text.split(' ');
  return Array.from({ length: Math.ceil(words.length / wordsPerLine) }, (_, line) => {
    const start = from + line * secondsPerLine;
    return {
      start,
      end: start + secondsPerLine,
      text: words.slice(line * wordsPerLine, (line + 1) * wordsPerLine).join(' '),
    };
  });
}
