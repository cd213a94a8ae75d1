import type { Lecture } from '../../corpus/lecture.js';
import type { Line } from '../../reply/reply.js';
import { code, words } from '../../reply/spans.js';
import type { Texts } from '../../texts/texts.js';
import { formatTimecode } from '../../timecode/format-timecode.js';
import { shortLinkAtSecond } from '../../timecode/link-at-second.js';
import { shownTitle } from './lecture-title.js';

/**
 * A moment as one cites it, ready to be copied: title, time, address.
 *
 * @param url - opens the lecture, at whatever second
 */
export function citation(lecture: Lecture, second: number, url: string, texts: Texts): Line {
  const cited = `${shownTitle(lecture)}, ${formatTimecode(second)}, ${shortLinkAtSecond(url, second)}`;
  return [words(texts.share.cite), code(cited)];
}
