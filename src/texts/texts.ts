import type { TimecodeFault } from '../timecode/timecode-fault.js';
import type { CaptionFileTexts } from './caption-file-texts.js';
import type { CommandTexts, OptionTexts } from './command-texts.js';
import type { HelpTexts } from './help-texts.js';
import type {
  AtTexts,
  LectureTexts,
  ListTexts,
  OutlineTexts,
  PageTexts,
  ShareTexts,
} from './lecture-texts.js';
import type { RefusalTexts } from './refusal-texts.js';
import type { SearchTexts, TypedTimeTexts } from './search-texts.js';
import type { AddTexts, OwnLectureTexts } from './server-texts.js';

/**
 * All that members are told, in one language: the catalogue. Each language is one value of this type, so that a text
 * that is missing or takes other values does not compile. Names, titles and queries come as plain text without
 * quotation marks; where a line has a link or something to type in it, that comes as a run of its own.
 */
export interface Texts {
  /** The language, for `Intl` (BCP 47). */
  readonly locale: string;
  /** In the quotation marks of the language. */
  readonly quoted: (text: string) => string;
  /** Several things in a sentence, as `listing` makes it: `a, b and c`. */
  readonly listed: (items: readonly string[]) => string;
  /** How long something lasts, as `durations` makes it: `47 min`. */
  readonly lasting: (seconds: number) => string;
  /** Numbers with their noun: `1,204 segments`. */
  readonly counts: CountTexts;
  readonly commands: CommandTexts;
  readonly options: OptionTexts;
  readonly refusals: RefusalTexts;
  /** For each way in which what was typed is no time, one sentence with an example: `52:36`, also as `3156` and `52m36s`. */
  readonly timecodeFaults: Readonly<
    Record<TimecodeFault, (time: string, seconds: string, units: string) => string>
  >;
  readonly typedTime: TypedTimeTexts;
  readonly lectures: LectureTexts;
  readonly pages: PageTexts;
  readonly search: SearchTexts;
  readonly at: AtTexts;
  readonly outline: OutlineTexts;
  readonly list: ListTexts;
  readonly help: HelpTexts;
  readonly own: OwnLectureTexts;
  readonly add: AddTexts;
  readonly captionFiles: CaptionFileTexts;
  readonly share: ShareTexts;
}

/** Numbers of things, each with its noun in the right form. */
export interface CountTexts {
  readonly lectures: (count: number) => string;
  readonly segments: (count: number) => string;
  readonly passages: (count: number) => string;
  readonly chapters: (count: number) => string;
}
