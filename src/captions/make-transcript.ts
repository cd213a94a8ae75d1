import { remarksOnInventedSpeech } from './invented-speech.js';
import { LEFT_OUT, type LeftOutTally } from './left-out-tally.js';
import type { RawCue } from './raw-cue.js';
import type { Reading } from './reading.js';
import { readSpeech } from './speech.js';
import type { Cue, Transcript } from './transcript.js';
import { unroll } from './unroll.js';

/** Unhurried speech: how long words last where the source does not tell. */
const SECONDS_PER_WORD = 0.4;

/** Makes a transcript of what a reader found: in order of time, each word that was spoken once, nothing else. */
export function makeTranscript(reading: Reading): Transcript {
  const { leftOut } = reading;
  const raw = reading.cues.toSorted((one, other) => one.start - other.start);
  const unrolled = unroll(raw);
  for (const { at, lines } of unrolled.shownAgain) {
    leftOut.add(LEFT_OUT.shownAgain, at, lines);
  }
  const cues: Cue[] = [];
  const ends = endsOf(unrolled.cues, reading.endsOverlap === true);
  for (const [index, cue] of unrolled.cues.entries()) {
    const spoken = speechOf(cue, ends[index], leftOut);
    const before = cues.at(-1);
    if (spoken === undefined) {
      continue;
    }
    if (before?.start === spoken.start && before.end === spoken.end && before.text === spoken.text) {
      leftOut.add(LEFT_OUT.twice, cue.at);
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
    leftOut: leftOut.all,
    remarks: [...(reading.remarks ?? []), ...remarksOnInventedSpeech(cues)],
  };
}

/** The speech of a cue as a cue; undefined when there is none. What it is without is counted. */
function speechOf(raw: RawCue, end: number | undefined, leftOut: LeftOutTally): Cue | undefined {
  const { text, words, masked } = readSpeech(raw.lines, raw.start, end ?? Infinity);
  leftOut.add(LEFT_OUT.sounds, raw.at, masked.sounds);
  leftOut.add(LEFT_OUT.hidden, raw.at, masked.hidden);
  leftOut.add(LEFT_OUT.speakers, raw.at, masked.speakers);
  if (text === '') {
    leftOut.add(LEFT_OUT.empty, raw.at, masked.sounds + masked.hidden === 0 ? 1 : 0);
    return undefined;
  }
  const lasts = text.split(' ').length * SECONDS_PER_WORD;
  const lastWord = words?.at(-1)?.start ?? raw.start;
  const cue = { start: raw.start, end: end ?? Math.max(lastWord, round(raw.start + lasts)), text };
  return words === undefined ? cue : { ...cue, words };
}

/**
 * When each cue ends. One without an end, or that ends before it starts, lasts as long as its words take at the
 * most, but not into the next one.
 */
function endsOf(cues: readonly RawCue[], endsOverlap: boolean): (number | undefined)[] {
  const ends: (number | undefined)[] = [];
  let nextStart = Infinity;
  for (const [index, { start, end }] of [...cues.entries()].reverse()) {
    const following = cues[index + 1]?.start ?? Infinity;
    nextStart = following > start ? following : nextStart;
    const isKnown = end !== undefined && end > start;
    const known = isKnown && endsOverlap ? Math.min(end, nextStart) : end;
    ends[index] = isKnown ? known : nextStart === Infinity ? undefined : nextStart;
  }
  return ends;
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
