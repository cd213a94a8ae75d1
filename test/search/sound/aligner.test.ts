import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Aligner } from '../../../src/search/sound/aligner.js';
import { PHONEME_COUNT, readPhonemes } from '../../../src/search/sound/phonemes.js';
import { pronounceTyped } from '../../../src/search/sound/pronounce.js';
import { CHANGE_COSTS, GAIN_COSTS, LOSS_COSTS } from '../../../src/search/sound/sound-costs.js';
import { buildSoundIndex, phonemesOf } from '../../../src/search/sound/sound-index.js';
import { prepareSounds } from '../../../src/search/sound/typed-sounds.js';
import { loadSpokenEnglish } from '../../../src/search/language/spoken-english.js';
import { indexOf, PAUSE } from '../small-search.js';

const english = loadSpokenEnglish();

const typed = (...words: string[]) => words.flatMap((word) => pronounceTyped(word, false, 1)[0] ?? []);

/** What it costs to hear some sounds as others; one that was just heard costs little to hear again. */
function costOf(typed: readonly number[], heard: readonly number[], before: number): number {
  let last = [0];
  for (const sound of typed) last.push(last.at(-1)! + LOSS_COSTS[sound]!);
  heard.forEach((sound, at) => {
    const extra = sound === (at === 0 ? before : heard[at - 1]) ? 0.15 : GAIN_COSTS[sound]!;
    const column = [last[0]! + extra];
    typed.forEach((other, row) => {
      column.push(
        Math.min(
          last[row]! + CHANGE_COSTS[other * PHONEME_COUNT + sound]!,
          last[row + 1]! + extra,
          column[row]! + LOSS_COSTS[other]!,
        ),
      );
    });
    last = column;
  });
  return last.at(-1)!;
}

describe('aligning sounds', () => {
  const words = ['word', 'to', 'back', 'net', 'work', 'a', 'vec', 'tie'];
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 });

  it('finds a run that holds the place it was asked about, within the captions', () => {
    fc.assert(
      fc.property(text, text, fc.nat(7), (said, asked, at) => {
        const index = indexOf([said.join(' '), PAUSE, 'nothing']);
        const sound = buildSoundIndex(index, english);
        const aligner = new Aligner(index, sound, prepareSounds(typed(...asked)));
        const [from = 0, end = 0] = [index.segmentStarts[0], index.segmentEnds[0]];
        const position = from + (at % said.length);
        const run = aligner.bestRunAround(position, Infinity)!;
        expect(run.cost).toBeGreaterThanOrEqual(0);
        expect(run.start).toBeGreaterThanOrEqual(from);
        expect(run.start).toBeLessThanOrEqual(position);
        expect(run.start + run.length).toBeGreaterThan(position);
        expect(run.start + run.length).toBeLessThanOrEqual(end);
        expect(aligner.bestRunAround(position, run.cost)).toBeUndefined();
        expect(aligner.bestRunAround(position, run.cost + 1e-6)).toEqual(run);
      }),
    );
  });

  it('finds the cheapest of all runs that reach three words to either side, and of equals a shorter one', () => {
    fc.assert(
      fc.property(text, text, fc.nat(7), (said, asked, at) => {
        const index = indexOf([said.join(' '), PAUSE, 'nothing']);
        const sound = buildSoundIndex(index, english);
        const place = at % said.length;
        const heard = said.map((word) => [...phonemesOf(sound, index.termIds.get(word)!)]);
        const from = Math.max(place - 3, 0);
        const sounds = typed(...asked);
        const runs = [];
        for (let first = from; first <= place; first++) {
          for (let last = place; last <= Math.min(place + 3, said.length - 1); last++) {
            const before = first === from ? -1 : heard[first - 1]!.at(-1)!;
            runs.push({ first, last, cost: costOf(sounds, heard.slice(first, last + 1).flat(), before) });
          }
        }
        const cheapest = Math.min(...runs.map(({ cost }) => cost));
        const best = new Aligner(index, sound, prepareSounds(sounds)).bestRunAround(
          index.segmentStarts[0]! + place,
          Infinity,
        )!;
        const first = best.start - index.segmentStarts[0]!;
        const same = runs.find((run) => run.first === first && run.last === first + best.length - 1);
        expect(best.cost).toBeCloseTo(cheapest, 5);
        expect(same?.cost).toBeCloseTo(cheapest, 5);
      }),
      { numRuns: 200 },
    );
  });

  it('costs nothing where the same is said, and for one sound more at most what that weighs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (said) => {
        const index = indexOf([said.join(' ')]);
        const sound = buildSoundIndex(index, english);
        const start = index.segmentStarts[0]!;
        const sounds = said.flatMap((word) => [...phonemesOf(sound, index.termIds.get(word)!)]);
        expect(new Aligner(index, sound, prepareSounds(sounds)).bestRunAround(start, Infinity)?.cost).toBe(0);
        const more = [...sounds, ...readPhonemes('K')];
        const cost = new Aligner(index, sound, prepareSounds(more)).bestRunAround(start, Infinity)!.cost;
        expect(cost).toBeLessThanOrEqual(LOSS_COSTS[readPhonemes('K')[0]!]! + 1e-6);
      }),
    );
  });
});
