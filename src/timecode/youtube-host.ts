const YOUTUBE_DOMAINS = ['youtube.com', 'youtube-nocookie.com', 'youtu.be'];

/** Whether a host name is YouTube's or below it: `m.youtube.com` is, `notyoutube.com` is not. */
export function isYoutubeHost(hostname: string): boolean {
  return YOUTUBE_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

/** Whether a host name is the one for short links, where the path is the video id. */
export function isShortLinkHost(hostname: string): boolean {
  return hostname === 'youtu.be' || hostname.endsWith('.youtu.be');
}
