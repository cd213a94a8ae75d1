import { isYoutubeId } from '../video-id.js';

/** What the name of a file says about its video. */
export interface NamedVideo {
  readonly videoId: string | undefined;
  /** Undefined when the name is nothing but the id. */
  readonly title: string | undefined;
}

const EXTENSION = /\.[A-Za-z][A-Za-z0-9_]{0,9}$/;
/**
 * `en`, `en-US`, `zh-Hans`, `en-orig`; `a.` stands before it where captions were made by a machine. Behind it stands
 * an id of eleven characters where yt-dlp met captions with a name of their own: `en-eEY6OEpapPo`.
 */
const LANGUAGE = /(?:\.a)?\.([a-z]{2,3}|[A-Z]{2,3})(?:-[A-Za-z0-9]{2,10}){0,3}(?:-[\w-]{11})?$/;
const MEDIA = /\.(?:mp4|m4a|mp3|mkv|webm|wav|mov|ogg|opus|flac|avi)$/i;
/** What browsers and downloaders put behind a name: ` (1)`, `[1080p]`. */
const MARKS = /(?:\s?\(\d{1,3}\)|\s?\[[^[\]]{1,20}\])+$/;
/** An id in brackets, with nothing behind it but marks, languages and extensions. */
const IN_BRACKETS = /^(.*)\[([\w-]{11})\](?:\s?\(\d{1,3}\)|\s?\[[^[\]]{1,20}\]|\.[\w-]{1,40}){0,9}$/s;
const ANY_BRACKETS = /^(.*)\[([\w-]{11})\]/s;
const AFTER_DASH = /^(.*)-([\w-]{11})$/s;
/** What downloaders write for characters that file systems do not allow. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\uff1a': ':',
  '\u29f8': '/',
  '\u29f9': '\\',
  '\uff1f': '?',
  '\uff02': '"',
  '\uff0a': '*',
  '\uff1c': '<',
  '\uff1e': '>',
  '\uff5c': '|',
};
const STAND_IN = new RegExp(`[${Object.keys(STAND_INS).join('')}]`, 'gu');

/**
 * Reads the video's id and title from a file's name as downloaders write it: `Title [dMUes74-nYY].en.vtt`,
 * `Title-dMUes74-nYY.en-US.srt`, `dMUes74-nYY.json3`. Without brackets an id counts only where it cannot be taken
 * for a word: with large letters, small ones and digits in it.
 *
 * @param name - with or without its folders
 */
export function videoOfName(name: string): NamedVideo {
  const whole = fileOf(name).replace(EXTENSION, '');
  const bracketed = idInBrackets(whole);
  if (bracketed !== undefined) {
    return { videoId: bracketed.id, title: titleOf(bracketed.before) };
  }
  const stem = stemOf(whole);
  if (isUnmistakableId(stem)) {
    return { videoId: stem, title: undefined };
  }
  const [, before = '', dashed] = AFTER_DASH.exec(stem) ?? [];
  if (dashed !== undefined && isUnmistakableId(dashed)) {
    return { videoId: dashed, title: titleOf(before) };
  }
  return { videoId: undefined, title: titleOf(stem) };
}

/**
 * The names that the description of the video may have which a downloader leaves beside its captions, likeliest
 * first: of `Title [dMUes74-nYY].en.vtt` it is `Title [dMUes74-nYY].info.json`.
 *
 * @param name - with or without its folders, which stay
 */
export function infoJsonNames(name: string): string[] {
  const folders = name.slice(0, name.length - fileOf(name).length);
  const whole = fileOf(name).replace(EXTENSION, '');
  const bracketed = idInBrackets(whole);
  const first = bracketed === undefined ? stemOf(whole) : `${bracketed.before}[${bracketed.id}]`;
  const stems = [first, whole.replace(LANGUAGE, ''), whole].filter((stem) => stem !== '');
  return [...new Set(stems)].map((stem) => `${folders}${stem}.info.json`);
}

/**
 * The language that the name of a file says its captions are in, as `en`; undefined when it says none.
 *
 * @param name - with or without its folders
 */
export function languageOfName(name: string): string | undefined {
  const whole = fileOf(name).replace(EXTENSION, '');
  const language = LANGUAGE.exec(whole) ?? LANGUAGE.exec(whole.replace(MARKS, ''));
  return language?.[1]?.toLowerCase();
}

/** Behind an id there is hardly text; in the middle of a name only what cannot be a word counts as one. */
function idInBrackets(whole: string): { readonly before: string; readonly id: string } | undefined {
  const [, before = '', id = ''] = IN_BRACKETS.exec(whole) ?? [];
  if (isYoutubeId(id)) {
    return { before, id };
  }
  const [, beforeAny = '', any = ''] = ANY_BRACKETS.exec(whole) ?? [];
  return isUnmistakableId(any) ? { before: beforeAny, id: any } : undefined;
}

function fileOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

function stemOf(withoutExtension: string): string {
  const unmarked = withoutExtension.replace(MARKS, '');
  const bare = withoutSuffixes(unmarked).replace(MARKS, '');
  // What is no copy of a download may be a part of it: `talk (1)`, `talk (2)`.
  const stem = endsWithId(bare) ? bare : withoutSuffixes(withoutExtension);
  return stem === '' ? withoutExtension : stem;
}

function withoutSuffixes(name: string): string {
  return name.replace(LANGUAGE, '').replace(MEDIA, '');
}

function endsWithId(stem: string): boolean {
  return isUnmistakableId(stem) || isUnmistakableId(AFTER_DASH.exec(stem)?.[2] ?? '');
}

function isUnmistakableId(text: string): boolean {
  return isYoutubeId(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text);
}

function titleOf(text: string): string | undefined {
  const title = text
    .replace(STAND_IN, (standIn) => STAND_INS[standIn] ?? standIn)
    .replace(/\s+/g, ' ')
    .trim();
  return title === '' ? undefined : title;
}
