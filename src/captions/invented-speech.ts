import { formatTimecode } from '../timecode/format-timecode.js';
import type { Cue } from './transcript.js';

/** Nobody says the same sentence this often in a row, but for a chorus, which is quick. */
const FEWEST_REPEATS = 3;
/** A chorus has more; so few words over so long a time are said over silence. */
const SLOW_WORDS_PER_SECOND = 0.7;
const LONGEST_SLOW_PHRASE = 12;
/** At any pace: recognisers get stuck in a loop. */
const REPEATS_OF_A_LOOP = 10;
const CREDITS =
  /amara\.org|^(?:subtitles|captions|subtitled|captioned|transcribed|transcription) by\b|^untertitel (?:der|im auftrag|von)\b|^sous-titr(?:es|age)\b|^subt[ií]tulos\b/i;
const FAREWELL =
  /^(?:thank you|thanks)(?: so much| very much)?(?: for watching)?$|^(?:please )?(?:like and )?subscribe\b/i;
const LONG_FAREWELL_SECONDS = 10;
const SHOWN_CHARACTERS = 60;

/**
 * Tells where a recogniser seems to have made words up, as they do over silence: a phrase over and over, a thank
 * you that lasts for half a minute, or credits from the films it learned from. Nothing is taken out, since only
 * somebody who listens can tell.
 *
 * @param cues - in order of start
 * @returns a sentence for each such place
 */
export function remarksOnInventedSpeech(cues: readonly Cue[]): string[] {
  const remarks: string[] = [];
  let from = 0;
  for (let to = 1; to <= cues.length; to += 1) {
    const [first, last] = [cues[from], cues[to - 1]];
    if (first === undefined || last === undefined) {
      break;
    }
    if (to < cues.length && phraseOf(cues[to]) === phraseOf(first)) {
      continue;
    }
    const repeats = to - from;
    const seconds = Math.max(last.end, last.start) - first.start;
    const words = first.text.split(' ').length;
    const isSlow = words <= LONGEST_SLOW_PHRASE && words * repeats < SLOW_WORDS_PER_SECOND * seconds;
    if (repeats >= REPEATS_OF_A_LOOP || (repeats >= FEWEST_REPEATS && isSlow)) {
      remarks.push(
        `From ${formatTimecode(first.start)} to ${formatTimecode(last.end)} the recogniser seems to have made words up: ` +
          `"${shown(first.text)}" stands there ${repeats} times in a row. It is kept; delete it if nobody says it.`,
      );
    } else if (CREDITS.test(first.text) || isLongFarewell(first, to === cues.length)) {
      remarks.push(
        `At ${formatTimecode(first.start)} the recogniser seems to have made words up: "${shown(first.text)}". ` +
          'It is kept; delete it if nobody says it.',
      );
    }
    from = to;
  }
  return remarks;
}

function isLongFarewell(cue: Cue, isLast: boolean): boolean {
  return isLast && cue.end - cue.start >= LONG_FAREWELL_SECONDS && FAREWELL.test(phraseOf(cue));
}

function phraseOf(cue: Cue | undefined): string {
  return (cue?.text ?? '').toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, '');
}

function shown(text: string): string {
  const characters = Array.from(text.slice(0, 2 * SHOWN_CHARACTERS + 2));
  return characters.length > SHOWN_CHARACTERS ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…` : text;
}
