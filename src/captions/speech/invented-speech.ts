import { formatTimecode } from '../../timecode/format-timecode.js';
import type { Remark } from '../remark.js';
import type { Cue } from '../transcript.js';

/** Nobody says the same sentence this often in a row, but for a chorus, which is quick. */
const FEWEST_REPEATS = 3;
/** Fewer words a second are said over silence, not sung in a chorus. */
const SLOW_WORDS_PER_SECOND = 0.7;
const LONGEST_SLOW_PHRASE = 12;
/** So many repeats are a loop that the recogniser is stuck in, however quickly they are said. */
const REPEATS_OF_A_LOOP = 10;
const CREDITS =
  /amara\.org|^(?:subtitles|captions|subtitled|captioned|transcribed|transcription) by\b|^untertitel (?:der|im auftrag|von)\b|^sous-titr(?:es|age)\b|^subt[ií]tulos\b/i;
/** What recognisers learned from the ends of films, said by itself: nothing else stands in the cue. */
const FAREWELL = new RegExp(
  `^(?:${[
    '(?:(?:please|and|like|dont forget to|subscribe|to (?:my|our|the|this) channel|thank you|thanks|so much|very much|' +
      'for (?:watching|listening)|bye|goodbye|see you (?:next time|in the next (?:video|one))|you)(?: |$)){1,20}',
    'ご視聴(?:いただき)?ありがとうございま(?:した|す)',
    '(?:谢谢|謝謝|感谢|感謝)(?:大家|您的|你的)?(?:观看|觀看|收看)',
    '시청해 ?주셔서 감사합니다',
    'vielen dank(?: fürs zuschauen)?',
    'merci(?: davoir regardé(?: cette vidéo)?)?',
    'gracias(?: por ver el v[ií]deo)?',
    'obrigad[oa](?: por assistir)?',
    'спасибо за просмотр',
  ].join('|')})$`,
);
const LONGEST_FAREWELL = 200;
/** Whoever takes leave does so fewer times than this. */
const FEWEST_FAREWELLS = 8;
/** Of a loop within one cue, in words; nobody says the same few words so often. */
const LONGEST_PERIOD = 8;
const FEWEST_LOOPED_WORDS = 20;
const LONG_FAREWELL_SECONDS = 10;
const SHOWN_CHARACTERS = 60;
const TEXTS_SHOWN = 3;

/**
 * Tells where a recogniser seems to have made words up, as they do over silence: a phrase over and over, a thank
 * you that lasts for half a minute, or credits from the films it learned from. Nothing is taken out, since only
 * somebody who listens can tell.
 *
 * @param cues - in order of start
 * @returns a remark for each such place
 */
export function remarksOnInventedSpeech(cues: readonly Cue[]): Remark[] {
  const phrases = cues.map(phraseOf);
  const tail = startOfTail(cues, phrases);
  const remarks: Remark[] = [];
  let from = 0;
  while (from < tail) {
    const period =
      inStep(phrases, from, 2, tail) >= REPEATS_OF_A_LOOP && phrases[from] !== phrases[from + 1] ? 2 : 1;
    const to = from + inStep(phrases, from, period, tail);
    const run = cues.slice(from, to);
    const remark = period === 2 ? remarkOn(run) : remarkOnRun(run);
    remarks.push(...(remark === undefined ? [] : [remark]));
    from = to;
  }
  return tail < cues.length ? [...remarks, remarkOn(cues.slice(tail))] : remarks;
}

/** How many cues in a row, from one on, each say the same as the cue that stands a period before it. */
function inStep(phrases: readonly string[], from: number, period: number, end: number): number {
  let to = Math.min(from + period, end);
  while (to < end && phrases[to] === phrases[to - period]) {
    to += 1;
  }
  return to - from;
}

/** Where nothing is said up to the end any more but farewells that last too long, or are too many. */
function startOfTail(cues: readonly Cue[], phrases: readonly string[]): number {
  const isFarewell = (phrase: string): boolean => phrase.length <= LONGEST_FAREWELL && FAREWELL.test(phrase);
  const from = phrases.findLastIndex((phrase) => !isFarewell(phrase)) + 1;
  const long = cues.findIndex(
    ({ start, end }, index) => index >= from && end - start >= LONG_FAREWELL_SECONDS,
  );
  return cues.length - from >= FEWEST_FAREWELLS ? from : long < 0 ? cues.length : long;
}

/** Of cues that all say the same. */
function remarkOnRun(run: readonly Cue[]): Remark | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) {
    return undefined;
  }
  const seconds = Math.max(last.end, last.start) - first.start;
  const words = first.text.split(' ').length;
  const isSlow = words <= LONGEST_SLOW_PHRASE && words * run.length < SLOW_WORDS_PER_SECOND * seconds;
  const isLoop =
    run.length >= REPEATS_OF_A_LOOP ||
    (run.length >= FEWEST_REPEATS && isSlow) ||
    isLoopOfWords(phraseOf(first));
  return isLoop || CREDITS.test(first.text) ? remarkOn(run) : undefined;
}

/** `and then the and then the and then the …` */
function isLoopOfWords(phrase: string): boolean {
  const words = phrase.split(' ');
  return Array.from({ length: LONGEST_PERIOD }, (_, index) => index + 1).some((period) => {
    let same = 0;
    return words.some((word, index) => {
      same = index >= period && word === words[index - period] ? same + 1 : 0;
      return same + period >= Math.max(FEWEST_LOOPED_WORDS, period * REPEATS_OF_A_LOOP);
    });
  });
}

/** @param made - cues that were made up, at least one */
function remarkOn(made: readonly Cue[]): Remark {
  const [first, last] = [made[0], made.at(-1)];
  const texts = [...new Set(made.map(({ text }) => text))].slice(0, TEXTS_SHOWN).map(shown);
  const quoted = texts.map((text) => `"${text}"`).join(', ');
  const [start, end] = [first?.start ?? 0, made.length === 1 ? undefined : (last?.end ?? 0)];
  const from = formatTimecode(start);
  const place = end === undefined ? `At ${from}` : `From ${from} to ${formatTimecode(end)}`;
  const times = texts.length === 1 ? `stands there ${made.length} times in a row` : 'stand there by turns';
  return {
    sentence:
      `${place} the recogniser seems to have made words up: ${quoted}${made.length === 1 ? '' : ` ${times}`}. ` +
      'It is kept; delete it if nobody says it.',
    about: { code: 'made-up', texts, start, end },
  };
}

function phraseOf({ text }: Cue): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, '');
}

function shown(text: string): string {
  const characters = Array.from(text.slice(0, 2 * SHOWN_CHARACTERS + 2));
  return characters.length > SHOWN_CHARACTERS ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…` : text;
}
