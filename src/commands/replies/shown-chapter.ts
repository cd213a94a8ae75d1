import type { Segment } from '../../corpus/segment.js';
import { clip, plainText } from '../../reply/plain-text.js';
import type { Texts } from '../../texts/texts.js';

/** How much of a chapter's title stands beside a segment, in UTF-16 units. */
const LONGEST_CHAPTER = 60;

/** The chapter that a segment lies in, as members are told it; empty where there is none. */
export function shownChapter({ chapter = '' }: Segment, { lectures }: Texts): string {
  const title = clip(plainText(chapter), LONGEST_CHAPTER);
  return title === '' ? '' : lectures.chapter(title);
}
