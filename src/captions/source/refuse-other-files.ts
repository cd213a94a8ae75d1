import { CaptionError } from '../caption-error.js';
import type { PlainFault } from '../file-fault.js';
import { isInfoJson } from './info-json.js';
import { listOf, recordOf } from './json-value.js';

/** How files begin that are taken for captions by mistake: what they are, for a member and the operator, and what to do. */
const OTHER_FILES: readonly (readonly [
  offset: number,
  start: string,
  code: PlainFault,
  what: string,
  advice: string,
])[] = [
  [
    0,
    'PK\x03\x04',
    'archive',
    'a zip archive (or an Office document)',
    'Unpack it and give the caption file in it.',
  ],
  [0, 'PK\x05\x06', 'archive', 'an empty zip archive', 'Give the caption file itself.'],
  [0, '\x1f\x8b', 'archive', 'packed with gzip', 'Unpack it first.'],
  [0, 'BZh', 'archive', 'packed with bzip2', 'Unpack it first.'],
  [0, '\xfd7zXZ', 'archive', 'packed with xz', 'Unpack it first.'],
  [0, '7z\xbc\xaf', 'archive', 'a 7z archive', 'Unpack it and give the caption file in it.'],
  [0, 'Rar!', 'archive', 'a rar archive', 'Unpack it and give the caption file in it.'],
  [0, '\x28\xb5\x2f\xfd', 'archive', 'packed with zstd', 'Unpack it first.'],
  [0, '\x04"M\x18', 'archive', 'packed with lz4', 'Unpack it first.'],
  [0, '\x1f\x9d', 'archive', 'packed with compress', 'Unpack it first.'],
  [0, 'MSCF', 'archive', 'a cabinet archive', 'Unpack it and give the caption file in it.'],
  [257, 'ustar', 'archive', 'a tar archive', 'Unpack it and give the caption file in it.'],
  [0, '%PDF', 'pdf', 'a PDF', 'Give the captions as .vtt or .srt.'],
  [4, 'ftyp', 'recording', 'a video or sound', 'Give its captions, not the recording itself.'],
  [0, '\x1aE\xdf\xa3', 'recording', 'a video or sound', 'Give its captions, not the recording itself.'],
  [0, 'RIFF', 'recording', 'a video or sound', 'Give its captions, not the recording itself.'],
  [0, 'OggS', 'recording', 'a video or sound', 'Give its captions, not the recording itself.'],
  [0, 'ID3', 'recording', 'a video or sound', 'Give its captions, not the recording itself.'],
  [0, 'fLaC', 'recording', 'a video or sound', 'Give its captions, not the recording itself.'],
  [0, '\xff\xfb', 'recording', 'a video or sound', 'Give its captions, not the recording itself.'],
  [0, '\x89PNG', 'picture', 'a picture', 'Give the captions as .vtt or .srt.'],
  [0, '\xff\xd8\xff', 'picture', 'a picture', 'Give the captions as .vtt or .srt.'],
  [0, 'GIF8', 'picture', 'a picture', 'Give the captions as .vtt or .srt.'],
  [0, 'SQLite format 3', 'unreadable', 'a database', 'Export its rows as CSV.'],
];

/** So far into a file the last of these marks reaches. */
const LONGEST_START = 264;

/** How texts begin that are no captions, or captions of a kind that is not read. */
const OTHER_TEXTS: readonly (readonly [pattern: RegExp, code: PlainFault, what: string, advice: string])[] = [
  [
    /^(?:<\?xml[^>]{0,200}\?>\s{0,100})?(?:<!--[^]{0,500}?-->\s{0,100})?<(?:!doctype html|html|head|body)\b/i,
    'web-page',
    'a web page, not captions',
    'Download the caption file itself; a page saved from the browser has none.',
  ],
  [
    /^\[Script Info\]/i,
    'other-subtitles',
    'a styled subtitle file (.ass), which is not read',
    'Convert it to .srt first, for example with: ffmpeg -i FILE out.srt',
  ],
  [
    /^(?:<\?xml[^>]{0,200}\?>\s{0,100})?<(?:\w{1,20}:)?tt[\s>]/i,
    'other-subtitles',
    'a TTML file, which is not read',
    'Download the captions as .vtt, or convert them to .srt.',
  ],
  [/^#EXTM3U/, 'unreadable', 'a playlist, not captions', 'Download the captions that it leads to.'],
  [
    /^version https:\/\/git-lfs/,
    'unreadable',
    'only a pointer to a file that Git LFS keeps',
    'Fetch the file itself: git lfs pull',
  ],
];

/** @throws CaptionError when the file is empty, or plainly something else than text or Parquet */
export function refuseOtherFiles(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new CaptionError(`${name}: the file is empty. Download or export the captions again.`, {
      fault: { code: 'empty' },
    });
  }
  const start = Buffer.from(bytes.subarray(0, LONGEST_START)).toString('latin1');
  const other = OTHER_FILES.find(([offset, mark]) => start.startsWith(mark, offset));
  if (other !== undefined) {
    const [, , code, what, advice] = other;
    throw new CaptionError(`${name}: the file is ${what}. ${advice}`, { fault: { code } });
  }
}

/** @throws CaptionError when the text is empty, or plainly something else than captions that are read */
export function refuseOtherTexts(name: string, text: string): void {
  const start = text.slice(0, 2000).trimStart();
  if (start === '' && text.trim() === '') {
    throw new CaptionError(`${name}: there is nothing in the file. Download or export the captions again.`, {
      fault: { code: 'empty' },
    });
  }
  const other = OTHER_TEXTS.find(([pattern]) => pattern.test(start));
  if (other !== undefined) {
    const [, code, what, advice] = other;
    throw new CaptionError(`${name}: the file is ${what}. ${advice}`, { fault: { code } });
  }
}

/** @throws CaptionError when JSON is what downloaders leave beside captions, but not captions */
export function refuseOtherJson(name: string, json: unknown): void {
  if (isInfoJson(json)) {
    throw new CaptionError(
      `${name}: the file describes a video but has no captions in it. ` +
        'Give the caption file beside it; the description is found by itself.',
      { fault: { code: 'description' } },
    );
  }
  if (recordOf(listOf(json)[0] ?? json)?.['replayChatItemAction'] !== undefined) {
    throw new CaptionError(
      `${name}: the file is the chat of a live stream. Give the captions of the video.`,
      { fault: { code: 'live-chat' } },
    );
  }
}
