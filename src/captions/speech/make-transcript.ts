import { roundSecond } from '../cue-time.js';
import type { LeftOutTally } from '../left-out-tally.js';
import type { RawCue } from '../raw-cue.js';
import type { Reading } from '../reading.js';
import { cueOfSegment } from '../segment-row.js';
import type { Cue, TimedWord, Transcript } from '../transcript.js';
import { remarksOnInventedSpeech } from './invented-speech.js';
import { laterStarts } from './later-starts.js';
import { readSpeech } from './speech.js';
import { unroll } from './unroll.js';

/** Unhurried speech: how long words last where the source does not tell. */
const SECONDS_PER_WORD = 0.4;
/** A line of speech is no longer. */
const NEAR_SECONDS = 30;
const NO_ENDING: Ending = { end: undefined, nextStart: Infinity };

/** Makes a transcript of what a reader found: in order of time, each word that was spoken once, nothing else. */
export function makeTranscript(reading: Reading): Transcript {
  const { leftOut } = reading;
  const raw = reading.cues.toSorted((one, other) => one.start - other.start);
  const unrolled = reading.areSegments === true ? { cues: raw, shownAgain: [] } : unroll(raw);
  for (const { at, lines } of unrolled.shownAgain) {
    leftOut.add('shownAgain', at, lines);
  }
  const cues: Cue[] = [];
  const endings = endingsOf(unrolled.cues, reading.endsOverlap === true);
  for (const [index, cue] of unrolled.cues.entries()) {
    const segment = reading.areSegments === true ? cueOfSegment(cue) : undefined;
    const spoken = segment ?? speechOf(cue, endings[index] ?? NO_ENDING, leftOut);
    if (spoken === undefined) {
      continue;
    }
    const before = cues.at(-1);
    if (before?.start === spoken.start && before.end === spoken.end && before.text === spoken.text) {
      leftOut.add('twice', cue.at);
    } else {
      cues.push(spoken);
    }
  }
  return {
    videoId: reading.videoId,
    title: reading.title,
    thumbnail: reading.thumbnail,
    url: reading.url,
    cues,
    chapters: reading.chapters ?? [],
    ...(reading.areSegments === true ? { areSegments: true } : {}),
    leftOut: leftOut.all,
    remarks: [...(reading.remarks ?? []), ...remarksOnInventedSpeech(cues)],
  };
}

/** The speech of a cue as a cue; undefined when there is none. What it is without is counted. */
function speechOf(raw: RawCue, { end, nextStart }: Ending, leftOut: LeftOutTally): Cue | undefined {
  const { text, words, masked } = readSpeech(raw.lines, raw.start, end ?? nextStart);
  leftOut.add('sounds', raw.at, masked.sounds);
  leftOut.add('hidden', raw.at, masked.hidden);
  leftOut.add('speakers', raw.at, masked.speakers);
  if (text === '') {
    leftOut.add('empty', raw.at, masked.sounds + masked.hidden === 0 ? 1 : 0);
    return undefined;
  }
  const cue = {
    start: raw.start,
    end: roundSecond(end ?? likelyEnd(raw.start, text, words, nextStart)),
    text,
  };
  return words === undefined ? cue : { ...cue, words };
}

/** Where a cue ends for which nothing tells: with the next one if that is near, else when its words are said. */
function likelyEnd(
  start: number,
  text: string,
  words: readonly TimedWord[] | undefined,
  nextStart: number,
): number {
  const said = Math.max(start + text.split(' ').length * SECONDS_PER_WORD, words?.at(-1)?.start ?? start);
  return nextStart <= Math.max(said, start + NEAR_SECONDS) ? nextStart : said;
}

interface Ending {
  /** Undefined where nothing tells. */
  readonly end: number | undefined;
  /** When the next cue starts that starts later; infinite for the last. */
  readonly nextStart: number;
}

function endingsOf(cues: readonly RawCue[], endsOverlap: boolean): Ending[] {
  const later = laterStarts(cues);
  return cues.map(({ start, end }, index) => {
    const nextStart = later[index] ?? Infinity;
    const isKnown = end !== undefined && end > start;
    return { end: isKnown ? Math.min(end, endsOverlap ? nextStart : end) : undefined, nextStart };
  });
}
