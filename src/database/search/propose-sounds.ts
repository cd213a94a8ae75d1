import { roughRuns, shortRuns } from '../../search/sound/sound-index.js';
import { soundSeeds } from '../../search/sound/sound-seeds.js';
import { soundSpans } from '../../search/query/sound-spans.js';
import type { SpokenEnglish } from '../../search/language/spoken-english.js';
import type { Query } from '../connections.js';
import { findSounding, type SoundingTerm } from './find-terms.js';
import type { LookedUp } from './look-up-query.js';
import { rarity, type Proposal } from './propose.js';
import { saying } from './tsquery.js';

/** At most so many terms are looked at that may sound like something typed. */
const MOST_SOUNDING = 20_000;
/** Of those at most so many are looked for, … */
const MOST_SEEDS = 60;
/** … each in so many segments. */
const MOST_OF_SEED = 40;
/** How much it counts that all of something typed sounds like a term. */
const SOUND_WORTH = 6;

/** What is known of all lectures. */
interface Extent {
  readonly segments: number;
  readonly words: number;
}

/** Proposes to look for terms that sound like a part of what the lectures do not have as it was typed. */
export async function proposeSounds(
  query: Query,
  { words, forms }: LookedUp,
  { segments, words: wordsInAll }: Extent,
  english: SpokenEnglish,
): Promise<readonly Proposal[]> {
  const isSaid = (at: number) => forms.has(words[at]?.term ?? '');
  const roles = words.map(({ role }) => role);
  const ways = soundSpans({ without: new Set() }, words, roles, [], isSaid).flatMap((span) => span.ways);
  if (ways.length === 0) return [];
  const runs = new Set(ways.flatMap((sounds) => [...roughRuns(sounds), ...shortRuns(sounds)]));
  const terms = await findSounding(query, [...runs], MOST_SOUNDING);
  if (terms.length === 0) return [];
  const worths = new Map<SoundingTerm, number>();
  for (const sounds of ways) {
    const seeds = soundSeeds(terms, sounds, wordsInAll, english);
    const most = seeds.reduce((greatest, { worth }) => Math.max(greatest, worth), 0);
    for (const { term, worth } of seeds) worths.set(term, Math.max(worths.get(term) ?? 0, worth / most));
  }
  const best = [...worths].sort((a, b) => b[1] - a[1]).slice(0, MOST_SEEDS);
  return best.map(([{ term, segments: holding }, share]) => ({
    condition: saying(term),
    worth: (SOUND_WORTH * share * rarity(holding, segments)) / rarity(1, segments),
    most: MOST_OF_SEED,
    adds: true,
  }));
}
