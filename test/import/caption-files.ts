import { formatTimecode } from '../../src/timecode/format-timecode.js';

/** A file of WebVTT with so many words on a line, three seconds each. */
export function vttOf(text: string, wordsPerLine = 8): string {
  const words = text.split(' ');
  const lines: string[] = [];
  for (let line = 0; line * wordsPerLine < words.length; line++) {
    const said = words.slice(line * wordsPerLine, (line + 1) * wordsPerLine).join(' ');
    lines.push(`${timestamp(line * 3)} --> ${timestamp(line * 3 + 3)}`, said, '');
  }
  return `WEBVTT\n\n${lines.join('\n')}\n`;
}

/** As a downloader leaves it beside captions. */
export function infoOf(
  id: string,
  title: string,
  chapters: readonly [start: number, title: string][] = [],
): string {
  return JSON.stringify({
    id,
    title,
    thumbnail: `https://i.ytimg.com/vi/${id}/hq.jpg`,
    webpage_url: `https://www.youtube.com/watch?v=${id}`,
    chapters: chapters.map(([start_time, title]) => ({ start_time, title })),
  });
}

function timestamp(seconds: number): string {
  return `${formatTimecode(seconds).padStart(5, '0')}.000`;
}
