import { parseWordTenths, type WordTenthsFault } from '../../timecode/word-tenths.js';
import { countWords } from '../count-words.js';

/**
 * Reads when each word of a segment starts: whole tenths of a second after the segment's start, parted by white
 * space, as in `0 3 7 12`.
 *
 * @param text - of the segment, cleaned
 * @param lasts - whole seconds from the segment's start to its end
 * @returns a time for each word (see `countWords`), never descending; undefined where the field is empty
 */
export function parseWordStarts(
  value: string,
  text: string,
  lasts: number,
): Uint16Array | WordTenthsFault | undefined {
  const field = value.trim();
  if (field === '') {
    return undefined;
  }
  const tenths = parseWordTenths(field.split(/\s+/), countWords(text), lasts);
  return Array.isArray(tenths) ? Uint16Array.from(tenths) : tenths;
}
