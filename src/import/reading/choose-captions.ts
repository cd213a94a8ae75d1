import { infoJsonNames, languageOfName } from '../../captions/source/file-name.js';
import type { Transcript } from '../../captions/transcript.js';

/** What one file says of a lecture. */
export interface CaptionCandidate {
  readonly path: string;
  readonly transcript: Transcript;
  /** The language of the video by its description, as `de`; undefined where that tells none. */
  readonly spokenLanguage?: string | undefined;
}

/** A file that was not taken, with what the one that was taken has over it. */
export interface CaptionChoice<Candidate> {
  readonly chosen: Candidate;
  readonly others: readonly { readonly candidate: Candidate; readonly because: string }[];
}

/** What all files of a lecture tell together. */
interface Known {
  readonly spoken: string;
  /** Whether something tells that it is spoken; else it is only likely. */
  readonly isTold: boolean;
  readonly recognised: ReadonlySet<CaptionCandidate>;
}

/** What one file may have over another: the one with the smaller figure is taken. */
interface Preference {
  readonly figure: (candidate: CaptionCandidate, known: Known) => number;
  /** @param figure - of the file that is taken */
  readonly because: (figure: number, known: Known) => string;
}

/** The recogniser's own captions in the language that is spoken, as a downloader calls them. */
const ORIGINAL = /-orig\.\w+$/;
/** What the search knows words of. */
const SEARCHED_LANGUAGE = 'en';

/** What is better, first things first. */
const PREFERENCES: readonly Preference[] = [
  { figure: foreignness, because: becauseOfLanguage },
  {
    figure: (candidate, { recognised }) =>
      isPunctuated(candidate.transcript) && !recognised.has(candidate) ? 0 : 1,
    because: () => 'it is punctuated as what people write, and nothing marks it as a recogniser’s',
  },
  {
    figure: ({ transcript }) => (hasWordTimes(transcript) ? 0 : 1),
    because: () => 'it has the times of words',
  },
  { figure: ({ transcript }) => -wordCount(transcript), because: () => 'it has more words' },
];

/**
 * Chooses one of several files of the same lecture, which would tell everything twice: the language that is spoken
 * (by the downloader's `-orig`, else the description of the video, else English, else a file that names none), then
 * what people seem to have written, as they hear names and terms rightly, then what has times of words, then most
 * words, then the first.
 *
 * @param candidates - at least one, in the order they were given in
 */
export function chooseCaptions<Candidate extends CaptionCandidate>(
  candidates: readonly [Candidate, ...Candidate[]],
): CaptionChoice<Candidate> {
  if (candidates.length === 1) return { chosen: candidates[0], others: [] };
  const known = { ...spokenIn(candidates), recognised: recognisedOf(candidates) };
  const advantage = (a: CaptionCandidate, b: CaptionCandidate) =>
    PREFERENCES.find(({ figure }) => figure(a, known) !== figure(b, known));
  const isBetter = (a: CaptionCandidate, b: CaptionCandidate) => {
    const preference = advantage(a, b);
    return preference !== undefined && preference.figure(a, known) < preference.figure(b, known);
  };
  const chosen = candidates.reduce((best, candidate) => (isBetter(candidate, best) ? candidate : best));
  const others = candidates
    .filter((candidate) => candidate !== chosen)
    .map((candidate) => {
      const preference = advantage(chosen, candidate);
      const because = preference?.because(preference.figure(chosen, known), known) ?? 'it comes first';
      return { candidate, because };
    });
  return { chosen, others };
}

function spokenIn(candidates: readonly CaptionCandidate[]): Pick<Known, 'spoken' | 'isTold'> {
  const original = candidates.find(({ path }) => ORIGINAL.test(path));
  const told =
    (original && languageOfName(original.path)) ??
    candidates.find(({ spokenLanguage }) => spokenLanguage !== undefined)?.spokenLanguage;
  return { spoken: told ?? SEARCHED_LANGUAGE, isTold: told !== undefined };
}

function foreignness({ path }: CaptionCandidate, { spoken }: Known): number {
  const language = languageOfName(path);
  return language === spoken ? 0 : language === undefined ? 1 : 2;
}

function becauseOfLanguage(figure: number, { isTold }: Known): string {
  if (figure === 1) return 'its name says nothing of another language';
  return isTold
    ? 'it is in the language that is spoken'
    : 'it is in English, and nothing tells what is spoken';
}

/**
 * Which files are a recogniser's: those that are called so, those with words that have times and no punctuation, and
 * those that say the same as one of these.
 */
function recognisedOf(candidates: readonly CaptionCandidate[]): Set<CaptionCandidate> {
  const isMarked = ({ path, transcript }: CaptionCandidate) =>
    ORIGINAL.test(path) || (hasWordTimes(transcript) && !isPunctuated(transcript));
  const texts = new Set(candidates.filter(isMarked).map(({ transcript }) => lettersOf(transcript)));
  return new Set(candidates.filter(({ transcript }) => texts.has(lettersOf(transcript))));
}

/**
 * What the names of all files have in common that a downloader or recogniser makes of one video: without language
 * and format.
 */
export function stemOf(path: string): string {
  return (infoJsonNames(path)[0] ?? path).replace(/\.info\.json$/, '');
}

const PUNCTUATION = /[.,;:?!…](?=["'”’»)\]]*(?:\s|$))|[。，、；：？！]/gu;
/** People write one in about ten; a recogniser without punctuation has a few in "Dr." and "U.S.". */
const LEAST_PUNCTUATION_PER_WORD = 1 / 40;

function isPunctuated(transcript: Transcript): boolean {
  const marks = transcript.cues.reduce((sum, { text }) => sum + (text.match(PUNCTUATION)?.length ?? 0), 0);
  return marks >= LEAST_PUNCTUATION_PER_WORD * wordCount(transcript);
}

function hasWordTimes({ cues }: Transcript): boolean {
  return cues.some(({ words }) => words !== undefined);
}

function lettersOf({ cues }: Transcript): string {
  return cues
    .map(({ text }) => text)
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordCount({ cues }: Transcript): number {
  return cues.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}
