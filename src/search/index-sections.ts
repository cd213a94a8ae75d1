import { packStrings, unpackStrings } from '../snapshot/packed-strings.js';
import { sectionOf, type Sections } from '../snapshot/section.js';
import type { InvertedIndex } from './index/inverted-index.js';
import { languagesIn } from './index/spoken-languages.js';
import type { IndexedLectures } from './prepare-material.js';
import type { SoundIndex } from './sound/sound-index.js';

/** Puts indexed lectures into arrays that can be written to a snapshot; most are taken as they are, not copied. */
export function packIndex({ index, stems, sound }: IndexedLectures): Sections {
  const arrays = Object.entries(index).filter(([, value]) => ArrayBuffer.isView(value));
  return {
    ...named('index', Object.fromEntries(arrays)),
    ...named('sound', { ...sound }),
    ...named('terms', { ...packStrings(index.terms) }),
    ...named('written', {
      ids: Uint32Array.from(index.written.keys()),
      ...packStrings([...index.written.values()]),
    }),
    ...Object.fromEntries(
      Array.from(stems, ([{ code }, ofLanguage]) =>
        Object.entries(named(`stems.${code}`, { ...packStrings(ofLanguage) })),
      ).flat(),
    ),
  };
}

/**
 * Takes them out again; arrays are views, not copies.
 *
 * @throws Error when the sections are not what `packIndex` makes
 */
export function unpackIndex(sections: Sections): IndexedLectures {
  const bytes = (name: string) => sectionOf(sections, name, Uint8Array);
  const counts = (name: string) => sectionOf(sections, name, Uint32Array);
  const numbers = (name: string) => sectionOf(sections, name, Float32Array);
  const strings = (name: string) =>
    unpackStrings({ bytes: bytes(`${name}.bytes`), ends: counts(`${name}.ends`) });
  const terms = strings('terms');
  const written = strings('written');
  const index: InvertedIndex = {
    terms,
    written: new Map(Array.from(counts('written.ids'), (id, at) => [id, written[at] ?? ''])),
    termIds: new Map(terms.flatMap((term, id) => (term === '' ? [] : [[term, id]]))),
    stream: counts('index.stream'),
    postingStarts: counts('index.postingStarts'),
    positions: counts('index.positions'),
    segmentCounts: counts('index.segmentCounts'),
    segmentStarts: counts('index.segmentStarts'),
    segmentEnds: counts('index.segmentEnds'),
    segmentLectures: counts('index.segmentLectures'),
    lectureStarts: counts('index.lectureStarts'),
    lectureLanguages: bytes('index.lectureLanguages'),
  };
  const sound: SoundIndex = {
    phonemes: bytes('sound.phonemes'),
    phonemeStarts: counts('sound.phonemeStarts'),
    weights: numbers('sound.weights'),
    bits: numbers('sound.bits'),
    everydayBits: numbers('sound.everydayBits'),
    inOrder: counts('sound.inOrder'),
    shared: bytes('sound.shared'),
    placePhonemes: bytes('sound.placePhonemes'),
    placeStarts: counts('sound.placeStarts'),
    placeWeights: numbers('sound.placeWeights'),
    runStarts: counts('sound.runStarts'),
    runPlaces: counts('sound.runPlaces'),
  };
  const stems = new Map(languagesIn(index).map((language) => [language, strings(`stems.${language.code}`)]));
  return { index, stems, sound };
}

function named(prefix: string, arrays: Sections): Sections {
  return Object.fromEntries(Object.entries(arrays).map(([name, section]) => [`${prefix}.${name}`, section]));
}
