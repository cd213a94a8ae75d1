import { AND, UNIT } from './time-units.js';

/** How long before or after what. */
export interface TimeApart {
  /** Numbers with their units, "10 minutes"; or a unit alone, as of "a minute". */
  readonly lasting: string;
  /** What it is counted from, which may be a time or none: "52:36", "the end". */
  readonly what: string;
  readonly isBefore: boolean;
  /** What stands apart, in front of both. */
  readonly front: string;
  /** Whether it is a range where that goes further than what it is counted from: "10:00 - 52 min". */
  readonly mayBeRange: boolean;
}

const TIME = String.raw`\d+(?:[.,]\d{1,3})?[\s-]*${UNIT}\.?`;
const TIMES = String.raw`${TIME}(?:[\s,]*${AND}${TIME})*`;
const LASTING = String.raw`(?<![\d.,:/])(?<lasting>${TIMES}|(?<![\p{L}'’])${UNIT})`;
const CLOCK = String.raw`(?:\d+:)?\d+:\d\d(?![\d:])`;
/** In front of what they are counted from, unless nothing follows. */
const BEFORE = String.raw`before|prior\s+to|ahead\s+of|vor|avant|antes(?:\s+d(?:el?|[oa]s?)(?!\p{L}))?`;
const AFTER = String.raw`after|past|nach|apr[eè]s|despu[eé]s(?:\s+del?(?!\p{L}))?|depois(?:\s+d[eoa]s?(?!\p{L}))?|ap[oó]s|tras`;
/** Behind what they are counted from, unless "than" follows. */
const EARLIER = String.raw`earlier|sooner|ago|fr[uü]her|vorher|zuvor|plus\s+t[oô]t|m[aá]s\s+temprano|mais\s+cedo`;
const LATER = String.raw`later|sp[aä]ter|danach|plus\s+tard|m[aá]s\s+tarde|mais\s+tarde`;
const THAN = String.raw`\s+(?:than|als|que)`;

/** Before a unit alone, in front of which "a minute before 52:36" may have it. */
const ARTICLE = String.raw`(?:(?:half\s+)?an?|(?:une|una|uma|um|un|einer?)(?:\s+demie?|\s+halben?)?)\s+`;
/** "10 minutes before 52:36". */
const FROM_WHAT = new RegExp(
  String.raw`^(?<front>.*?)${LASTING}\s+(?:(?<before>${BEFORE}|(?:${EARLIER})${THAN})|${AFTER}|(?:${LATER})${THAN})(?!\p{L})(?<what>.*[\p{L}\p{N}].*)$`,
  'isu',
);
/** "52:36, 10 minutes earlier", "52:36の10分前". */
const BEHIND_WHAT = new RegExp(
  String.raw`^(?<what>.*?)${LASTING}(?:\s*(?:(?<ago>前)|後)|\s+(?:(?<before>${BEFORE}|${EARLIER})|${AFTER}|${LATER})(?!\p{L}))`,
  'isu',
);
/** "52:36 minus 10 minutes", "52:36 + 0:30"; but "more or less 52 min" is no sum. */
const SUM = new RegExp(
  String.raw`^(?<what>.*?)(?<![\p{L}+]|(?<!\p{L})(?:or|oder|ou|o)\s+)(?:(?<before>minus|less|weniger|moins|menos|−)|plus|m[aá]s|mais|\+)\s*(?:(?:${ARTICLE})?${LASTING}|(?<=\d\s*(?:\p{L}+|[−+])\s*)(?<clock>${CLOCK}))`,
  'isu',
);
/** "52:36 - 10 min" by itself. What stands behind a clock is no further part of it, as it would be in "1 h - 10 min". */
const CLOCK_LESS = new RegExp(
  String.raw`^(?<what>.*(?:${CLOCK}|(?<![\d.,])\d{1,3}\.\d\d))\s*(?<dash>[-–])\s*(?<lasting>${TIMES})[\s.!?)]*$`,
  'isu',
);
/** "10 minutes after the start" are 10 minutes. */
const AFTER_START = new RegExp(
  String.raw`(?<!\p{L})(?:${AFTER})\s+(?:(?:the|dem|der|le|el|o)\s+|l['’])?(?:start|beginning|anfang|beginn|début|inicio|comienzo|principio|início|começo)(?!\p{L})`,
  'iu',
);

const TO_END = String.raw`(?:from|to|till|until|vom|bis|de|del|do|da|para|hasta|até|jusqu['’]à)\s+(?:(?:the|zum|la|el|o)\s+)?(?:end|ende|schluss|fin|final|fim)`;
const ABOUT = String.raw`(?:etwa|ca\.?|circa|ungefähr|rund|environ|à\s+peu\s+près|un[oa]s|cerca\s+de|mais\s+ou\s+menos)`;
/** What counts from the end of a lecture, or from now. */
const FROM_ELSEWHERE = [
  // "The last 5 minutes".
  new RegExp(
    String.raw`(?<!\p{L})(?:last|final|letzten?|derni[eè]res|[uú]ltim[oa]s|noch|restent?|reste|quedan?|faltam?|faltan|restam?)\s+${TIME}`,
    'iu',
  ),
  // "残り5分".
  /(?:最後の|残り|あと)\s*\d/u,
  // "5 minutes left", "5 minutes from the end"; but "from 5 minutes to the end" counts from the start.
  new RegExp(
    String.raw`(?<![\d.,:]|(?:from|ab|von|de|dès|desde)\s+)${TIME}\s+(?:left|remaining|to\s+go|übrig|restante?s?|${TO_END})(?!\p{L})`,
    'iu',
  ),
  // "Vor 5 Minuten" counts from now, as "5 minutes ago" does; "kurz vor 52 Minuten" and "vor 52 Minuten 36" do not.
  new RegExp(
    String.raw`^[^\p{L}\p{N}]*(?:vor|il\s+y\s+a|hace|faz|há)\s+(?:${ABOUT}\s+)?${TIME}[^\p{L}\p{N}]*$`,
    'iu',
  ),
];

/** What a text says of a time before or after another: "10 minutes before 52:36"; undefined where it says nothing so. */
export function timeApart(text: string): TimeApart | undefined {
  const told = text.replace(AFTER_START, ' ');
  const found = FROM_WHAT.exec(told) ?? BEHIND_WHAT.exec(told) ?? SUM.exec(told) ?? CLOCK_LESS.exec(told);
  const groups = found?.groups;
  if (groups === undefined) return undefined;
  const { clock, lasting = clock ?? '', what = '', front = '', before, ago, dash } = groups;
  const isBefore = (before ?? ago ?? dash) !== undefined;
  return { lasting, what, isBefore, front, mayBeRange: dash !== undefined };
}

/** Whether a text counts from the end of a lecture or from now, neither of which its words tell. */
export function countsFromElsewhere(text: string): boolean {
  return FROM_ELSEWHERE.some((way) => way.test(text));
}
