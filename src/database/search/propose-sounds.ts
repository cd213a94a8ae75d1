import type { SpokenEnglish } from '../../search/language/spoken-english.js';
import { answers } from '../../search/query/concept.js';
import { namesWithSmallParts, smallParts } from '../../search/query/found/find-tied.js';
import { MOST_PLACES, MOST_PLACES_OF_SAID } from '../../search/query/misheard/find-sounds.js';
import { soundSpans } from '../../search/query/misheard/sound-spans.js';
import { roughRuns, shortRuns } from '../../search/sound/rough-sounds.js';
import { MOST_PLACES_A_WAY } from '../../search/sound/sound-alikes.js';
import { readyTerms, soundSeeds, type SoundSeed } from '../../search/sound/sound-seeds.js';
import type { Query } from '../connections.js';
import { findSounding, type SoundingTerm } from './find-terms.js';
import type { LookedUp } from './look-up-query.js';
import type { Proposal } from './proposal.js';
import type { Extent } from './read-extent.js';
import { itselfSaying } from './tsquery.js';

/** At most so many terms are looked at that may sound like something typed, those with most sounds in common. */
const MOST_SOUNDING = 5_000;
/** How much it counts that a segment says the term which promises most; others by their share of what it promises. */
const SOUND_WORTH = 6;

/** Terms to look for by their sounds. */
export interface ProposedSounds {
  readonly proposals: readonly Proposal[];
  /** Whether they are for something that the lectures do not have as it was typed; else they only add to what they have. */
  readonly isUnsaid: boolean;
}

/** Proposes to look for terms that sound like a part of what the lectures do not have as it was typed, or not everywhere. */
export async function proposeSounds(
  query: Query,
  { words, forms, isLong }: LookedUp,
  { words: wordsInAll }: Extent,
  english: SpokenEnglish,
): Promise<ProposedSounds> {
  const roles = words.map(({ role }) => role);
  // The small parts of a name may all be said, and nowhere together.
  const names = namesWithSmallParts(words, roles);
  const isSmall = smallParts(words, roles);
  const isSaid = (at: number) =>
    forms.has(words[at]?.term ?? '') && !(isSmall[at] === true && names.some((name) => answers(name, at)));
  const spans = soundSpans(
    { english, without: new Set() },
    { units: words, roles, known: [], isSaid, isLong },
  );
  const ways = spans.flatMap((span) => span.ways.map((sounds) => ({ sounds, isSaid: span.isSaid })));
  const unsaid = ways.filter((way) => !way.isSaid).length;
  const proposed = (proposals: readonly Proposal[]) => ({ proposals, isUnsaid: unsaid > 0 });
  if (ways.length === 0) return proposed([]);
  const runs = new Set(ways.flatMap(({ sounds }) => [...roughRuns(sounds), ...shortRuns(sounds)]));
  const terms = await findSounding(query, [...runs], MOST_SOUNDING);
  if (terms.length === 0) return proposed([]);
  // Those that promise most are looked for, as many as stand in so many places together.
  const mostPlaces = Math.min(MOST_PLACES_A_WAY, MOST_PLACES / Math.max(unsaid, 1));
  const promising = new Map<SoundingTerm, { share: number; most: number }>();
  const ready = readyTerms(terms);
  for (const { sounds, isSaid: isAlsoSaid } of ways) {
    const seeds = soundSeeds(ready, sounds, wordsInAll, english).sort(byPromise);
    const most = seeds[0]?.worth ?? 0;
    let left = isAlsoSaid ? Math.min(mostPlaces, MOST_PLACES_OF_SAID) : mostPlaces;
    for (const { term, worth } of seeds) {
      if (left <= 0) break;
      const known = promising.get(term) ?? { share: 0, most: 0 };
      known.share = Math.max(known.share, worth / most);
      known.most = Math.max(known.most, Math.ceil(Math.min(left, term.segments)));
      promising.set(term, known);
      left -= term.times;
    }
  }
  return proposed(
    Array.from(promising, ([{ term }, { share, most }]) => {
      return { condition: itselfSaying(term), worth: SOUND_WORTH * share, most, adds: true };
    }),
  );
}

/** What promises most first, of those that promise alike always the same. */
function byPromise(a: SoundSeed<SoundingTerm>, b: SoundSeed<SoundingTerm>): number {
  return b.worth - a.worth || (a.term.term < b.term.term ? -1 : 1);
}
