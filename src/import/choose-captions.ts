import { infoJsonNames } from '../captions/file-name.js';
import type { Transcript } from '../captions/transcript.js';

/** What one file says of a lecture. */
export interface CaptionCandidate {
  readonly path: string;
  readonly transcript: Transcript;
}

/** A file that was not taken, with what the one that was taken has over it. */
export interface CaptionChoice<Candidate> {
  readonly chosen: Candidate;
  readonly others: readonly { readonly candidate: Candidate; readonly because: string }[];
}

const LANGUAGE = /^(?:\.a)?\.([a-z]{2,3})(?:-[A-Za-z0-9]+)*\.\w+$/;
/** The recogniser's own captions in the language that is spoken, as a downloader calls them. */
const ORIGINAL = /-orig\.\w+$/;
/** What the search knows words of. */
const SEARCHED_LANGUAGE = 'en';

/** What is better, first things first; the one with the smaller figure is taken. */
const PREFERENCES: readonly (readonly [
  because: string,
  figure: (candidate: CaptionCandidate, spoken: string) => number,
])[] = [
  [
    'it is in the language that is spoken',
    ({ path }, spoken) => {
      const language = languageOf(path);
      return language === spoken ? 0 : language === undefined ? 1 : 2;
    },
  ],
  ['it may be written by people, not by a recogniser', ({ path }) => (ORIGINAL.test(path) ? 1 : 0)],
  ['it has the times of words', ({ transcript }) => (transcript.cues.some(({ words }) => words) ? 0 : 1)],
  ['it has more words', ({ transcript }) => -wordCount(transcript)],
];

/**
 * Chooses one of several files of the same lecture, which would tell everything twice: the language that is spoken
 * (by the downloader's `-orig`, else English, else a file that names none), then what is not marked as a recogniser's,
 * then what has times of words, then most words, then the first.
 *
 * @param candidates - at least one, in the order they were given in
 */
export function chooseCaptions<Candidate extends CaptionCandidate>(
  candidates: readonly [Candidate, ...Candidate[]],
): CaptionChoice<Candidate> {
  const original = candidates.find(({ path }) => ORIGINAL.test(path));
  const spoken = (original && languageOf(original.path)) ?? SEARCHED_LANGUAGE;
  const advantage = (a: CaptionCandidate, b: CaptionCandidate) =>
    PREFERENCES.find(([, figure]) => figure(a, spoken) !== figure(b, spoken));
  const isBetter = (a: CaptionCandidate, b: CaptionCandidate) => {
    const figure = advantage(a, b)?.[1];
    return figure !== undefined && figure(a, spoken) < figure(b, spoken);
  };
  const chosen = candidates.reduce((best, candidate) => (isBetter(candidate, best) ? candidate : best));
  const others = candidates
    .filter((candidate) => candidate !== chosen)
    .map((candidate) => ({ candidate, because: advantage(chosen, candidate)?.[0] ?? 'it comes first' }));
  return { chosen, others };
}

/**
 * What the names of all files have in common that a downloader or recogniser makes of one video: without language
 * and format.
 */
export function stemOf(path: string): string {
  return (infoJsonNames(path)[0] ?? path).replace(/\.info\.json$/, '');
}

function languageOf(path: string): string | undefined {
  return LANGUAGE.exec(path.slice(stemOf(path).length))?.[1];
}

function wordCount({ cues }: Transcript): number {
  return cues.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}
