import { AND, UNIT } from './time-units.js';

/** How long before what. */
export interface TimeBefore {
  /** Numbers with their units: "10 minutes". */
  readonly lasting: string;
  /** The rest of the text, which may be a time or none: "52:36", "the end". */
  readonly what: string;
}

const TIME = String.raw`\d+(?:[.,]\d{1,3})?[\s-]*${UNIT}\.?`;
const LASTING = String.raw`(?<![\d.,:/])(?<lasting>${TIME}(?:[\s,]*${AND}${TIME})*)`;
const BEFORE = new RegExp(
  String.raw`${LASTING}\s+(?:before|prior\s+to|vor|avant|antes\s+(?:de|del|d[oa]s?))(?!\p{L})(?<what>.*)$`,
  'isu',
);
/** "52:36の10分前". */
const BEFORE_IN_JAPANESE = new RegExp(String.raw`^(?<what>.*?)の?\s*${LASTING}前`, 'isu');
/** "The last 5 minutes", "5 minutes from the end". */
const FROM_END = new RegExp(
  String.raw`(?<!\p{L})(?:last|final|letzten?|derni[eè]res|[uú]ltim[oa]s)\s+${TIME}|(?:最後の|残り)\s*\d|\d[\s-]*${UNIT}\.?\s+(?:from|vom|de|del|do|da)\s+(?:(?:the|la)\s+)?(?:end|ende|schluss|fin|final|fim)(?!\p{L})`,
  'iu',
);

/** What a text says of a time before another: "10 minutes before 52:36"; undefined where it says nothing so. */
export function timeBefore(text: string): TimeBefore | undefined {
  const { lasting, what } = (BEFORE.exec(text) ?? BEFORE_IN_JAPANESE.exec(text))?.groups ?? {};
  return lasting === undefined || what === undefined ? undefined : { lasting, what };
}

/** Whether a text counts from the end of a lecture, which is not known where its words are all that is. */
export function countsFromEnd(text: string): boolean {
  return FROM_END.test(text);
}
