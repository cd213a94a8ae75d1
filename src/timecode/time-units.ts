/** Hours, minutes and seconds in every language that the bot speaks, in lower case. */
const TIME_UNITS = [
  'h hr hrs hour hours std stunde stunden heure heures hora horas 時間',
  'm min mins mn minute minutes minuten minuto minutos 分',
  's sec secs second seconds sek sekunde sekunden seconde secondes seg segundo segundos 秒',
] as const;

/** One word for hours, for minutes, for seconds: each a part of a regular expression. */
export const [HOUR, MINUTE, SECOND] = TIME_UNITS.map((words) => words.replaceAll(' ', '|')) as [
  string,
  string,
  string,
];

/** Any of them as a whole word; Japanese goes on without a space. */
export const UNIT = String.raw`(?:${HOUR}|${MINUTE}|${SECOND})(?:(?<=[間分秒])|(?<![間分秒])(?!\p{L}))`;

/** "And" in these languages. */
export const AND_WORD = '(?:and|und|et|y|e)';

/** What may be said between two numbers with units. */
export const AND = String.raw`(?:${AND_WORD}\s+)?`;

/** How many of a unit: whole, or with tenths. More digits may be a clock: `1.30 h`. */
export const COUNT = String.raw`\d+(?:[.,]\d)?`;
