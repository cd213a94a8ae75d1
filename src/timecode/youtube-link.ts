import type { TimecodeFault } from './timecode-fault.js';
import { isShortLinkHost, isYoutubeHost } from './youtube-host.js';

/** What a link to a video says. */
export interface YoutubeLink {
  /** Never empty. */
  readonly videoId: string;
  /** As it stands in the link: `3156`, `3156s`, `52m36s`; empty when the link has no time. */
  readonly time: string;
}

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const STARTS_WITH_HOST = /^(?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i;

/** Forms in which the video id is part of the path, as in `/live/ID`. */
const VIDEO_IN_PATH = /^\/(?:live|embed|shorts|watch|v|e)\/([^/]+)/;
const VIDEO_IN_SHORT_LINK = /^\/([^/]+)/;

/** Players of a whole playlist or channel, which stand where an id would. */
const NOT_VIDEOS = new Set(['videoseries', 'live_stream']);

/** A link to YouTube somewhere in a text, with or without `https://`, as part of a regular expression (`iu`). */
export const YOUTUBE_LINK = String.raw`(?:https?:\/\/|(?<![\w.@\/-]))(?:[\w-]+\.){0,2}(?:youtube(?:-nocookie)?\.com|youtu\.be)\/[^\s<>()]+`;
/** Any link somewhere in a text, a masked one (`[52:36](https://…)`) included. */
const LINK = new RegExp(String.raw`https?:\/\/[^\s<>()]+|${YOUTUBE_LINK}`, 'giu');
const ENDS_SENTENCE = /[.,;:!?'"`|”»…。、」*_\]]+$/;

/** The links in a text, to whatever site, without the marks of the sentence behind them. */
export function linksIn(text: string): string[] {
  return (text.match(LINK) ?? []).map((link) => link.replace(ENDS_SENTENCE, ''));
}

/** What a text says beside its links, with something else in place of each. */
export function withoutLinks(text: string, instead = ' '): string {
  return text.replace(LINK, instead).trim();
}

/** Whether something typed is meant as a link, to whatever site. */
export function looksLikeLink(text: string): boolean {
  return HAS_SCHEME.test(text) || STARTS_WITH_HOST.test(text);
}

/**
 * Reads the video and the time from a link to YouTube in any of its forms: `watch?v=`, `youtu.be/`, `/live/`,
 * `/embed/`, `/shorts/`, on any of its hosts, with or without `https://`.
 *
 * @returns the fault when it is no such link
 */
export function parseYoutubeLink(text: string): YoutubeLink | TimecodeFault {
  const address = HAS_SCHEME.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  if (!URL.canParse(address)) {
    return 'not-a-time';
  }
  const link = new URL(address);
  if (!/^https?:$/.test(link.protocol) || !isYoutubeHost(link.hostname)) {
    return 'other-site';
  }
  const videoId = videoIdOf(link);
  if (videoId === '' || NOT_VIDEOS.has(videoId)) {
    return 'link-without-video';
  }
  const { searchParams } = link;
  const candidates = [
    searchParams.get('t'),
    searchParams.get('start'),
    searchParams.get('time_continue'),
    new URLSearchParams(link.hash.slice(1)).get('t'),
  ];
  const time = candidates.map((candidate) => candidate?.trim() ?? '').find((candidate) => candidate !== '');
  return { videoId, time: time ?? '' };
}

/** Empty when the link names no video. */
function videoIdOf(link: URL): string {
  const form = isShortLinkHost(link.hostname) ? VIDEO_IN_SHORT_LINK : VIDEO_IN_PATH;
  const inQuery = link.searchParams.get('v');
  return (inQuery ?? decoded(form.exec(link.pathname)?.[1] ?? '')).trim();
}

/** Undoes percent-encoding; text that is not properly encoded stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
