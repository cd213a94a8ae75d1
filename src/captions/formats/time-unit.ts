import type { Remark } from '../remark.js';

/** A caption with its times as they stand in a file, in whatever unit. */
export interface UnitlessCaption {
  readonly start: number;
  readonly end: number | undefined;
  readonly characters: number;
}

const MILLISECONDS = 1000;
/** Captions that seem to last longer than this are timed in milliseconds: none is shown for so many seconds. */
const LONGEST_CAPTION_SECONDS = 100;
/** Captions that seem to say less than this are timed in milliseconds: even slow speech has ten times more. */
const FEWEST_CHARACTERS_PER_SECOND = 0.3;
/** The unit is told by the first so many captions: the others are like them. */
export const CAPTIONS_LOOKED_AT = 1000;

/** Told where the times of a file, which says nothing of their unit, were taken for milliseconds; see {@link unitOfTimes}. */
export const MILLISECONDS_REMARK: Remark = {
  sentence: 'The times were taken for milliseconds, since the captions would last for minutes else.',
  about: { code: 'milliseconds' },
};

/**
 * How many of what captions are timed in make a second: 1000 where they are too long for what is said in them, else 1.
 * A caption lasts up to its end, or up to the next one where that is sooner.
 *
 * @param captions - in the order of the file
 */
export function unitOfTimes(captions: readonly UnitlessCaption[]): 1 | 1000 {
  const seen = captions.slice(0, CAPTIONS_LOOKED_AT);
  const lengths = seen.flatMap(({ start, end, characters }, index) => {
    const ends = [end, seen[index + 1]?.start].filter((at) => at !== undefined && at > start) as number[];
    return ends.length === 0 ? [] : [{ seconds: Math.min(...ends) - start, characters }];
  });
  const seconds = middleOf(lengths.map((length) => length.seconds));
  const pace = middleOf(lengths.map((length) => length.characters / length.seconds));
  return seconds > LONGEST_CAPTION_SECONDS && pace < FEWEST_CHARACTERS_PER_SECOND ? MILLISECONDS : 1;
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
