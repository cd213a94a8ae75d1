import { roughRuns } from '../../src/search/sound/rough-sounds.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { buildInvertedIndex, flowsOn, writtenAs } from '../../src/search/index/inverted-index.js';
import { detectLanguage } from '../../src/search/language/detect-language.js';
import { languageNumbered } from '../../src/search/language/languages/index.js';
import { lectureTerms, termPhonemes, termSpoken } from '../../src/search/index/lecture-terms.js';

/** The rows that the tables of terms and totals should have of some lectures, told from an index over all of them. */
export function expectedRows(serverId: string, lectures: readonly WholeLecture[]) {
  const numbers = [...new Set(lectures.map(detectLanguage))];
  const byLanguage = numbers.map((number) => ({
    language: languageNumbered(number),
    index: buildInvertedIndex(lectures.filter((lecture) => detectLanguage(lecture) === number)),
  }));
  return {
    terms: byLanguage
      .flatMap(({ language, index }) =>
        index.terms.flatMap((term, id) =>
          term === ''
            ? []
            : {
                server_id: serverId,
                language: language.code,
                term,
                written: writtenAs(index, id),
                stem: language.stem(term),
                phonemes: Buffer.from(termPhonemes(term, language)),
                sounds: [...new Set(roughRuns(termPhonemes(term, language)))],
                spoken: termSpoken(term),
                places: index.postingStarts[id + 1]! - index.postingStarts[id]!,
                segments: index.segmentCounts[id],
              },
        ),
      )
      .sort(byText),
    totals: byLanguage
      .map(({ language, index }) => ({
        server_id: serverId,
        language: language.code,
        lectures: index.lectureLanguages.length,
        segments: index.segmentStarts.length,
        words: index.positions.length,
      }))
      .sort(byText),
  };
}

/** The words that each segment should have, sorted, by the video and the number of the segment. */
export function expectedWords(serverId: string, lectures: readonly WholeLecture[]) {
  return lectures.flatMap((lecture) => {
    const index = buildInvertedIndex([lecture]);
    const { ofSegments } = lectureTerms(lecture);
    return lecture.segments.map((_, number) => {
      const ends = index.segmentEnds[flowsOn(index, number) ? number + 1 : number];
      const ids = index.stream.subarray(index.segmentStarts[number], ends);
      const words = Array.from(new Set(ids), (id) => index.terms[id]!);
      const { initials, again, characters } = ofSegments[number]!;
      const beside = [
        ...initials.map((letters) => `@initials:${letters}`),
        ...again.map((term) => `@again:${term}`),
        ...characters.map((text) => `@characters:${text}`),
      ];
      return {
        video_id: lecture.videoId,
        number,
        words: [...words, ...beside, `@server:${serverId}`].sort(),
      };
    });
  });
}

export function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
