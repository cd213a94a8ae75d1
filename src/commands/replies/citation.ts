import type { Lecture } from '../../corpus/lecture.js';
import type { Line } from '../../reply/reply.js';
import { code, words } from '../../reply/spans.js';
import type { Texts } from '../../texts/texts.js';
import { formatTimecode } from '../../timecode/format-timecode.js';
import { shortLinkAtSecond } from '../../timecode/link-at-second.js';
import { shownTitle } from '../lectures/lecture-title.js';

/**
 * A moment as one cites it, ready to be copied: title, time, address.
 *
 * @param url - opens the lecture, at whatever second
 */
export function citation(lecture: Lecture, second: number, url: string, texts: Texts): Line {
  // Within code such a mark would be shown as another, and the address would lead elsewhere.
  const address = shortLinkAtSecond(url, second).replaceAll('`', '%60');
  const cited = `${shownTitle(lecture)}, ${formatTimecode(second)}, ${address}`;
  return [words(texts.share.cite), code(cited)];
}
