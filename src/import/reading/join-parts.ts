import type { Transcript } from '../../captions/transcript.js';
import { stemOf, type CaptionCandidate } from './choose-captions.js';

/**
 * Joins files that go on where another ends, as when a data set is split in the middle of a lecture. Files whose names
 * differ by language or format alone are never parts of one.
 *
 * @param candidates - of one lecture
 * @returns each joined one with the path of its first part and a remark that names the others
 */
export function joinParts<Candidate extends CaptionCandidate>(candidates: readonly Candidate[]): Candidate[] {
  const byStart = candidates.toSorted((a, b) => startOf(a.transcript) - startOf(b.transcript));
  const joined: Candidate[] = [];
  for (const candidate of byStart) {
    const { path, transcript } = candidate;
    const before = joined.findIndex(
      (part) => endOf(part.transcript) <= startOf(transcript) && stemOf(part.path) !== stemOf(path),
    );
    const part = joined[before];
    if (part === undefined) joined.push(candidate);
    else joined[before] = { ...part, transcript: joinedTranscript(part.transcript, transcript, path) };
  }
  // In the order they were given in, which decides between those that are alike.
  return joined.sort((a, b) => placeOf(candidates, a) - placeOf(candidates, b));
}

function joinedTranscript(first: Transcript, second: Transcript, path: string): Transcript {
  return {
    ...first,
    cues: [...first.cues, ...second.cues],
    chapters: first.chapters.length > 0 ? first.chapters : second.chapters,
    leftOut: [...first.leftOut, ...second.leftOut],
    remarks: [
      ...first.remarks,
      ...second.remarks,
      { sentence: `The lecture goes on in ${path}, and is imported as one.` },
    ],
  };
}

function placeOf(candidates: readonly CaptionCandidate[], { path }: CaptionCandidate): number {
  return candidates.findIndex((candidate) => candidate.path === path);
}

function startOf({ cues }: Transcript): number {
  return cues[0]?.start ?? 0;
}

function endOf({ cues }: Transcript): number {
  return cues.reduce((latest, { end }) => Math.max(latest, end), 0);
}
