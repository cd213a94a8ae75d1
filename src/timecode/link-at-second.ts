import { isYoutubeHost } from './youtube-host.js';
import { parseYoutubeLink } from './youtube-link.js';

/** Where links to YouTube may keep a time. */
const TIME_PARAMETERS = ['t', 'start', 'time_continue'];

/** A fragment that says where to start, by the W3C's Media Fragments: `#t=52` or `#t=npt:52,60`. */
const TIME_FRAGMENT = '#t=';

/**
 * Makes a link open the video at another second.
 *
 * - On YouTube's hosts the time the link had, in whatever form, is replaced by `t=3156s` (by `start=3156` for
 *   `/embed/`, which knows no other); all other parts of the link stay.
 * - Elsewhere `#t=3156` is set, which browsers obey for media files (W3C, Media Fragments URI 1.0).
 * - A link elsewhere with a fragment of its own is given back as it is, because to replace the fragment might
 *   lead to another page.
 *
 * @param url - an http(s) address, as in `Segment.url`
 * @param second - seconds from the start of the video; fractions are dropped, less than 0 counts as 0
 * @throws TypeError when `url` is not an address at all
 */
export function linkAtSecond(url: string, second: number): string {
  const link = new URL(url);
  const whole = Math.max(0, Math.floor(second));
  if (isYoutubeHost(link.hostname)) {
    for (const name of TIME_PARAMETERS) {
      link.searchParams.delete(name);
    }
    if (link.pathname.startsWith('/embed/')) {
      link.searchParams.set('start', String(whole));
    } else {
      link.searchParams.set('t', `${whole}s`);
    }
    if (link.hash.startsWith(TIME_FRAGMENT)) {
      link.hash = '';
    }
    return link.href;
  }
  if (link.hash === '' || link.hash.startsWith(TIME_FRAGMENT)) {
    link.hash = `t=${whole}`;
    return link.href;
  }
  return url;
}

/** What stands in an address as it is. */
const PLAIN_ID = /^[\w-]+$/;

/**
 * The shortest link that opens the video at a second, for people to copy: `https://youtu.be/ID?t=3156` for a video at
 * YouTube, else as `linkAtSecond`.
 */
export function shortLinkAtSecond(url: string, second: number): string {
  const link = parseYoutubeLink(url);
  if (typeof link === 'string' || !PLAIN_ID.test(link.videoId)) return linkAtSecond(url, second);
  return `https://youtu.be/${link.videoId}?t=${Math.max(0, Math.floor(second))}`;
}
