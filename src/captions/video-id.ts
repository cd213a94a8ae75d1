import { isYoutubeHost } from '../timecode/youtube-host.js';
import { looksLikeLink, parseYoutubeLink } from '../timecode/youtube-link.js';
import { CaptionError } from './caption-error.js';

/** Sixty-four bits in base64url, so that the last letter stands for four bits only. */
const YOUTUBE_ID = /^[\w-]{10}[AEIMQUYcgkosw048]$/;
const OTHER_ID = /^\S{1,100}$/;

/** Whether a text can be the id of a video on YouTube. Long words and names rarely are. */
export function isYoutubeId(text: string): boolean {
  return YOUTUBE_ID.test(text);
}

/**
 * Reads which video is meant: a link to YouTube in any of its forms (`watch?v=`, `youtu.be/`, `/embed/`, `/shorts/`,
 * `/live/`), or the id by itself. An id may be another site's too, so long as it has no spaces; with dots
 * in it, as in `cs231n.7`, it is no link while nothing of a link stands around it.
 *
 * @throws CaptionError when it is neither
 */
export function parseVideoId(text: string): string {
  const trimmed = text.trim();
  if (looksLikeLink(trimmed) && !isNameWithDots(trimmed)) {
    const link = parseYoutubeLink(trimmed);
    if (typeof link !== 'string' && isYoutubeId(link.videoId)) {
      return link.videoId;
    }
  } else if (OTHER_ID.test(trimmed)) {
    return trimmed;
  }
  throw new CaptionError(
    `"${trimmed.slice(0, 100)}" names no video. Give its id, as in dMUes74-nYY, or a link to it on YouTube, ` +
      'as in https://www.youtube.com/watch?v=dMUes74-nYY',
    { fault: { code: 'no-video', typed: trimmed.slice(0, 100) } },
  );
}

/** What has a dot may be a host by itself, but none has a video at its root. */
function isNameWithDots(text: string): boolean {
  return !/[/?#:]/.test(text) && !isYoutubeHost(text);
}
