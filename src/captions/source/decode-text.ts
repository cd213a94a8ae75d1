import { isUtf8 } from 'node:buffer';
import type { Remark } from '../remark.js';

/** The text of a file, and what the operator should know of how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly remark: Remark | undefined;
}

/** What Windows-1252 has for the bytes 0x80 to 0x9f. Some versions of Node.js decode it as Latin-1, without these. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const SAMPLE_BYTES = 4096;
const ZERO_BYTES_OF_UTF16 = 0.3;
/** In text of Western Europe letters beyond ASCII are the exception; more of them are another alphabet. */
const MOST_HIGH_LETTERS = 0.3;

/**
 * Decodes text as caption files come: UTF-8 and UTF-16 of both byte orders, each with or without its mark. What is
 * neither is read as Windows-1252, as editors on Windows used to save, unless that cannot be right; the remark says
 * so. A few damaged characters in UTF-8 are left as they are and remarked on.
 *
 * @returns undefined when the bytes are text in no encoding that can be told
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = utf16Of(bytes);
  if (encoding !== undefined) {
    return withoutZeros(new TextDecoder(encoding).decode(bytes), undefined);
  }
  if (isUtf8(bytes)) {
    return withoutZeros(new TextDecoder().decode(bytes), undefined);
  }
  const text = new TextDecoder().decode(bytes);
  const damaged = count(text, /\ufffd/g);
  const isCut = damaged === 1 && text.trimEnd().endsWith('\ufffd');
  if (isCut || damaged <= count(text, /[^\p{ASCII}\ufffd]/gu)) {
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    return withoutZeros(text, {
      sentence:
        `${damaged === 1 ? 'A character' : `${damaged} characters`} could not be read, the first in line ${line}; ` +
        'each stands as \ufffd.',
      about: { code: 'characters', count: damaged, line },
    });
  }
  const western = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
  const isOtherAlphabet = count(western, /[\u0080-\uffff]/g) > MOST_HIGH_LETTERS * count(western, /\p{L}/gu);
  return isOtherAlphabet
    ? undefined
    : withoutZeros(western, {
        sentence:
          'The file is not in UTF-8 and was read as Windows-1252; if letters look wrong, save it as UTF-8 and import it again.',
        about: { code: 'windows-1252' },
      });
}

/** The byte order of UTF-16, by its mark, or by where the zeros of Latin letters are. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return 'utf-16be';
  }
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) {
      zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    }
  }
  const [even = 0, odd = 0] = zeros;
  const many = (sample.length / 2) * ZERO_BYTES_OF_UTF16;
  if (odd > many && even < odd / 10) {
    return 'utf-16le';
  }
  return even > many && odd < even / 10 ? 'utf-16be' : undefined;
}

/** Text has no zeros: a file with many of them is something else, and a few are damage. */
function withoutZeros(text: string, remark: Remark | undefined): DecodedText | undefined {
  const zeros = count(text, /\0/g);
  return zeros > text.length / 100 ? undefined : { text: text.replace(/^\ufeff/, ''), remark };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  text.replace(pattern, () => {
    found += 1;
    return '';
  });
  return found;
}
