import { numberInWords } from './number-in-words.js';
import { readSigns } from './spoken-signs.js';

/** Longer numbers are hardly ever said. */
const LONGEST_NUMBER = 9;
/** What is longer is no term that anybody says; to put its parts together would take the time of their square. */
const LONGEST_TERM = 40;
/** More ways to say one number differ too little to be looked for. */
const MOST_FORMS = 16;

const SCALES = [
  [1_000_000, 'million'],
  [1000, 'thousand'],
  [100, 'hundred'],
] as const;

const IRREGULAR_ORDINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth',
  }),
); // prettier-ignore

/** What the letter of "3d" stands for. */
const DIMENSIONS = ['d', 'dimension', 'dimensions', 'dimensional'];
/** What units behind a number are read out as, beside their letters. */
const UNITS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    k: ['thousand'],
    kb: ['kilobyte', 'kilobytes'], mb: ['megabyte', 'megabytes'], gb: ['gigabyte', 'gigabytes'], tb: ['terabyte', 'terabytes'],
    hz: ['hertz'], khz: ['kilohertz'], mhz: ['megahertz'], ghz: ['gigahertz'],
    ms: ['millisecond', 'milliseconds'], kg: ['kilogram', 'kilograms'],
    mm: ['millimeter', 'millimeters'], cm: ['centimeter', 'centimeters'], km: ['kilometer', 'kilometers'],
  }),
); // prettier-ignore
/** "x²" is folded to "x2"; a number behind other letters is hardly ever a power. */
const MAY_HAVE_POWERS = /^[abclnrxyz\p{Script=Greek}]$/u;
const POWERS: ReadonlyMap<string, string> = new Map([
  ['2', 'squared'],
  ['3', 'cubed'],
]);

/**
 * The ways in which a term with digits or signs is spoken, as folded words: "2012" as "twenty twelve" and as "two thousand
 * twelve", "1st" as "first", "3x3" as "three by three", "p53" as "p fifty three"; "c++" as "c plus plus" and "σ" as
 * "sigma". None for a term without digits and signs, and for one of hundreds of characters.
 *
 * @param term - a folded word
 */
export function spokenForms(term: string): string[][] {
  if (term.length > LONGEST_TERM) return [];
  const signs = readSigns(term);
  if (signs !== undefined) return [[...signs]];
  if (!/\d/.test(term)) return [];
  const distinct = new Map(formsOf(term).map((words) => [words.join(' '), words]));
  return [...distinct.values()].slice(0, MOST_FORMS);
}

function formsOf(term: string): string[][] {
  const [, digits = '', rest = ''] = /^(\d+)(.*)$/.exec(term) ?? [];
  if (rest === '') return digits === '' ? runByRun(term) : wholeNumber(digits);
  if (/^(?:st|nd|rd|th)$/.test(rest)) return wholeNumber(digits).map(asOrdinal);
  if (rest === 's') return [...wholeNumber(digits), ...decade(digits)].map(asPlural);
  const unit = UNITS.get(rest);
  if (unit !== undefined) {
    const inDigits = rest === 'k' ? [[`${digits}000`]] : [];
    return [...combine([wholeNumber(digits), [[rest], ...unit.map((word) => [word])]]), ...inDigits];
  }
  if (rest === 'd') return combine([wholeNumber(digits), DIMENSIONS.map((word) => [word])]);
  if (/^(?:x\d+)+$/.test(rest)) return combine(term.split('x').map(wholeNumber), 'by');
  if (/^(?:\.\d+)+$/.test(rest)) return decimal(term);
  return runByRun(term);
}

/** Letters and digits in turn, the letters as they are written or, if they are Greek, called. */
function runByRun(term: string): string[][] {
  const runs = term.match(/\d+|[^\d.]+/g) ?? [];
  const ways = runs.map((run) => (/\d/.test(run) ? wholeNumber(run) : [[...(readSigns(run) ?? [run])]]));
  const [letter = '', digits = ''] = runs;
  const power = runs.length === 2 && MAY_HAVE_POWERS.test(letter) ? POWERS.get(digits) : undefined;
  return [...combine(ways), ...(power === undefined ? [] : combine([...ways.slice(0, 1), [[power]]]))];
}

/** The years of a decade by themselves: "ninety" of "1990". */
function decade(digits: string): string[][] {
  return /^19[2-9]0$/.test(digits) ? [numberInWords(digits.slice(-2))] : [];
}

function wholeNumber(digits: string): string[][] {
  const value = Number(digits);
  if (digits.length > LONGEST_NUMBER) return [];
  if (String(value) !== digits) return [digitByDigit(digits, 'zero'), digitByDigit(digits, 'oh')];
  const cardinals = [cardinal(value, false), cardinal(value, true)];
  const withArticle = cardinals.filter(([first]) => first === 'one' && value >= 100);
  return [
    ...cardinals,
    ...withArticle.map(([, ...rest]) => ['a', ...rest]),
    ...inPairs(digits),
    ...inScale(value),
    ...(digits.length > 2 ? [digitByDigit(digits, 'oh'), digitByDigit(digits, 'zero')] : []),
  ];
}

/** @param withAnd - "two hundred and six", not "two hundred six" */
function cardinal(value: number, withAnd: boolean): string[] {
  for (const [scale, name] of SCALES) {
    if (value < scale) continue;
    const rest = value % scale;
    return [
      ...cardinal(Math.floor(value / scale), withAnd),
      name,
      ...(withAnd && rest > 0 && rest < 100 ? ['and'] : []),
      ...(rest > 0 ? cardinal(rest, withAnd) : []),
    ];
  }
  return numberInWords(String(value));
}

/** As years are said, and other numbers by those who are used to them: "nineteen oh five", "one eighty". */
function inPairs(digits: string): string[][] {
  if (digits.length !== 3 && digits.length !== 4) return [];
  const [head, tail] = [digits.slice(0, -2), digits.slice(-2)];
  if (tail === '00') return [[...numberInWords(head), 'hundred']];
  return [
    [...numberInWords(head), ...(tail.startsWith('0') ? digitByDigit(tail, 'oh') : numberInWords(tail))],
  ];
}

/** As recognisers write round numbers: "4 thousand". */
function inScale(value: number): string[][] {
  const [scale, name] = SCALES.find(([one]) => value >= one) ?? [1, ''];
  return scale > 100 && value % scale === 0 ? [[String(value / scale), name]] : [];
}

function digitByDigit(digits: string, zero: string): string[] {
  return Array.from(digits).flatMap((digit) => (digit === '0' ? [zero] : numberInWords(digit)));
}

/** "0.5" is "zero point five" and "point five"; "3.11" also "three point eleven", as versions are. */
function decimal(term: string): string[][] {
  const [whole = '', ...parts] = term.split('.');
  const tails = combine(
    parts.map((part) => [digitByDigit(part, 'zero'), digitByDigit(part, 'oh'), numberInWords(part)]),
    'point',
  );
  const heads = [...wholeNumber(whole), ...(whole === '0' ? [[]] : [])];
  return heads.flatMap((head) => tails.map((tail) => [...head, 'point', ...tail]));
}

function asOrdinal(words: string[]): string[] {
  return changeLast(
    words,
    (last) => IRREGULAR_ORDINALS.get(last) ?? `${last.replace(/y$/, 'ie').replace(/t$/, '')}th`,
  );
}

function asPlural(words: string[]): string[] {
  return changeLast(words, (last) => (last.endsWith('y') ? `${last.slice(0, -1)}ies` : `${last}s`));
}

function changeLast(words: readonly string[], change: (last: string) => string): string[] {
  return words.map((word, at) => (at === words.length - 1 ? change(word) : word));
}

/** Each form of the first part with each of the next, and so on. */
function combine(parts: readonly string[][][], between?: string): string[][] {
  const joint = between === undefined ? [] : [between];
  return parts.reduce((heads, tails) =>
    heads.flatMap((head) => tails.map((tail) => [...head, ...joint, ...tail])).slice(0, MOST_FORMS),
  );
}
