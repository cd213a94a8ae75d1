/**
 * How segments are cut. The search was built and measured on a sample whose segments are 20 to 40 s long, of 360 to
 * 400 characters: long enough to be understood by itself, short enough that a link to its start leads to the words.
 * Lectures that are imported are cut to that size, with some room above, so that a sentence can end.
 */

/** Fewer characters than this, and less than `FULL_SECONDS`, is a fragment of what the sample has in one segment. */
export const FULL_CHARACTERS = 360;

/** 130 more than `FULL_CHARACTERS`, in which a spoken sentence mostly ends. */
export const MOST_CHARACTERS = 490;

/** Who speaks slowly, or in a script with few characters, fills a segment by time. */
export const FULL_SECONDS = 30;

/** In whole seconds as they are written, the pause up to the next segment included. */
export const MOST_SECONDS = 40;

/**
 * A silence of so many seconds ends a segment, and no phrase runs across it. Shorter ones, as when something is
 * written on the board, are only good places to cut.
 */
export const SILENCE_SECONDS = 8;

/**
 * Nobody speaks more slowly than this for long. Captions that stay on the screen longer than their words take (a
 * recogniser's cue of 30 s over "thank you") are followed by silence.
 */
export const MOST_SECONDS_PER_CHARACTER = 0.5;

/** For short words, which a cue may hold for a moment longer. */
export const LEAST_LONGEST_WORD_SECONDS = 2;

/** With a pause of `SILENCE_SECONDS` behind it, even the longest word stays below `MOST_SECONDS`. */
export const LONGEST_WORD_SECONDS = 30;

/** What a word usually takes, 15 characters a second with the space behind it: what goes beyond is a pause. */
export const USUAL_SECONDS_PER_CHARACTER = 1 / 15;

/**
 * Rows of a data set that are segments already stay as they are, for others may know them by their times. Rows are
 * taken for segments when the middle one lasts as long as the sample's do, and hardly any is much shorter or longer:
 * the sample's last 20 to 61 s. What is cut by who speaks varies far more.
 */
export const SEGMENT_ROWS = {
  median: { least: 20, most: 45 },
  each: { least: 15, most: 65 },
  /** Of the rows but the last, which is shorter wherever a lecture ends. */
  shareOfEach: 0.9,
} as const;

/** Rows of segments stay as they are up to this size, about twice that of a segment; longer ones are cut. */
export const LONGEST_ROW = { seconds: 90, characters: 1000 } as const;
