import { expect, it } from 'vitest';
import { citation } from '../../../src/commands/replies/citation.js';
import { makeLecture } from '../../../src/corpus/lecture.js';
import { lineMarkdown } from '../../../src/discord/message/markdown.js';
import { english } from '../../../src/texts/english.js';
import { makeSegment } from '../../corpus/make-segment.js';

const lecture = makeLecture({ videoId: 'v', title: 'Rocks `1`', segments: [makeSegment(0, 30)] });

it.each([
  ['https://youtu.be/v?t=1', 'https://youtu.be/v?t=65'],
  ['https://e.org/talk.mp4', 'https://e.org/talk.mp4#t=65'],
  ['https://e.org/?q=`a`', 'https://e.org/?q=%60a%60#t=65'],
])('a citation can be copied with its address: %s', (url, address) => {
  const line = lineMarkdown(citation(lecture, 65, url, english));
  expect(line).toBe(`To cite: \`Rocks '1', 1:05, ${address}\``);
});
