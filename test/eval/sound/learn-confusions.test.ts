import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ConfusionCosts } from '../../../src/search/sound/align-sounds.js';
import { learnConfusions, type MisheardSounds } from '../../../eval/sound/learn-confusions.js';
import { isHeldBack, parseMishearings } from '../../../eval/sound/mishearings.js';
import { renderConfusions } from '../../../eval/sound/render-confusions.js';
import { misheardSounds } from '../../../eval/sound/sounds-of.js';
import { spokenShares } from '../../../eval/sound/spoken-sounds.js';
import { PHONEME_COUNT, readPhonemes } from '../../../src/search/sound/phonemes.js';

const one = (name: string) => readPhonemes(name)[0]!;
const change = ({ changed }: ConfusionCosts, said: string, heard: string) =>
  changed[one(said) * PHONEME_COUNT + one(heard)]!;
const times = (count: number, said: string, heard: string): MisheardSounds[] =>
  Array.from({ length: count }, () => ({ ways: [readPhonemes(said)], heard: readPhonemes(heard) }));

let shares: readonly number[];
beforeAll(() => {
  shares = spokenShares();
});

describe('the sounds of everyday English', () => {
  it('have shares that are together 1, common sounds more than rare ones', () => {
    expect(shares).toHaveLength(PHONEME_COUNT);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[one('T')]).toBeGreaterThan(10 * shares[one('OY')]!);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });
});

describe('how sounds are misheard', () => {
  it('follows from how they are made as long as nothing was misheard', () => {
    const nothing = learnConfusions([], shares);
    expect(change(nothing, 'P', 'B')).toBeLessThan(change(nothing, 'P', 'K'));
    expect(change(nothing, 'IH', 'IY')).toBeLessThan(change(nothing, 'IH', 'K'));
    expect(nothing.lost[one('AH')]).toBeLessThan(nothing.lost[one('K')]!);
  });

  it('is learnt from what was: a change that is often heard costs less, one that never is more', () => {
    const nothing = learnConfusions([], shares);
    const learnt = learnConfusions(
      [
        ...times(60, 'K AE T AH L AA G', 'K AE D AH L AA G'),
        ...times(60, 'M EH T AH L', 'M EH T AH L'),
        ...times(60, 'T EH N IH S', 'T EH N IH S'),
      ],
      shares,
    );
    expect(change(learnt, 'T', 'D')).toBeLessThan(change(nothing, 'T', 'D') / 2);
    expect(change(learnt, 'T', 'TH')).toBeGreaterThan(change(nothing, 'T', 'TH'));
    // Of sounds that were not said nothing is learnt.
    expect(change(learnt, 'SH', 'S')).toBeCloseTo(change(nothing, 'SH', 'S'));
  });

  it('is learnt for sounds that are lost and that come in', () => {
    const nothing = learnConfusions([], shares);
    const learnt = learnConfusions(
      [...times(80, 'S T R AE N D', 'S T R AE N'), ...times(80, 'B AE T M AE N', 'B AE T AH M AE N')],
      shares,
    );
    expect(learnt.lost[one('D')]).toBeLessThan(nothing.lost[one('D')]! / 2);
    expect(learnt.gained[one('AH')]).toBeLessThan(nothing.gained[one('AH')]!);
    expect(learnt.gained[one('T')]).toBeGreaterThan(nothing.gained[one('T')]!);
  });

  it('takes the way to say a term that is nearest to what was heard', () => {
    const ways = [readPhonemes('EH S V IY D IY'), readPhonemes('S K W ER D')];
    const spelt = learnConfusions(
      Array.from({ length: 50 }, () => ({ ways, heard: readPhonemes('EH S P IY D IY') })),
      shares,
    );
    const nothing = learnConfusions([], shares);
    expect(change(spelt, 'V', 'P')).toBeLessThan(change(nothing, 'V', 'P'));
    expect(change(spelt, 'K', 'S')).toBeCloseTo(change(nothing, 'K', 'S'));
  });

  it('is not learnt from what sounds no more alike than chance', () => {
    const nothing = learnConfusions([], shares);
    expect(learnConfusions(times(50, 'M EY JH ER', 'K OW S T'), shares)).toEqual(nothing);
  });

  it('costs nothing below 0, and every sound tells something', () => {
    const { tells, lost, gained, changed } = learnConfusions(times(9, 'S AY K AH L', 'S IH K AH L'), shares);
    for (const cost of [...tells, ...lost, ...gained]) expect(cost).toBeGreaterThan(0);
    for (const cost of changed) expect(cost).toBeGreaterThanOrEqual(0);
  });
});

describe('the costs that ship with the engine', () => {
  it('are those that are learnt from the mishearings of this repository that are not held back', () => {
    const file = 'eval/sound/mishearings.tsv';
    const learntFrom = parseMishearings(readFileSync(file, 'utf8'), file).filter((some) => !isHeldBack(some));
    expect(renderConfusions(learnConfusions(learntFrom.map(misheardSounds), shares))).toBe(
      readFileSync('src/search/sound/confusions.ts', 'utf8'),
    );
  });
});
