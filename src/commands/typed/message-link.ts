import { hasWord } from '../../search/language/has-word.js';
import { parseTimecode } from '../../timecode/parse-timecode.js';
import { linksIn } from '../../timecode/youtube-link.js';
import { typedTime } from './typed-time.js';

/** Of a link, in UTF-16 units: longer ones leave no room for words. */
const LONGEST_LINK = 150;

/**
 * The link to a video that a message has, short, as a search reads it for its time; undefined where there is none.
 *
 * @param words - what the message says beside it: where it says something, a link without a time tells nothing more
 */
export function messageLink(text: string, words: string): string | undefined {
  if (linksIn(text).length === 0) return undefined;
  const linked = parseTimecode(text);
  if (!linked.ok || linked.videoId === undefined) return undefined;
  const link = `https://youtu.be/${encodeURIComponent(linked.videoId)}?t=${linked.second}`;
  const hasTime = (typedTime(`${words} ${link}`)?.second ?? 0) > 0;
  if (hasWord(words) && !hasTime) return undefined;
  return link.length > LONGEST_LINK ? undefined : link;
}
