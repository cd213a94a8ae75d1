import { describe, expect, test } from 'vitest';
import { makeRandom } from '../../../bench/random.js';
import { fitLogistic, type Example } from '../../../eval/sound/logistic-regression.js';

const TRUE_WEIGHTS = [1.5, -0.4, 0];
const TRUE_CONSTANT = -1;

/** Examples that follow a known law, on features of quite different sizes; the offset follows none of them. */
function made(count: number, offsets: boolean): Example[] {
  const random = makeRandom(7);
  return Array.from({ length: count }, () => {
    const features = [random.next() * 4, random.next() * 20 - 5, random.next()];
    const offset = offsets ? random.next() * 6 - 3 : 0;
    const odds = features.reduce((sum, value, at) => sum + value * TRUE_WEIGHTS[at]!, TRUE_CONSTANT + offset);
    return { features, offset, isSought: random.chance(1 / (1 + Math.exp(-odds))), importance: 1 };
  });
}

describe('logistic regression', () => {
  test.each([{ offsets: false }, { offsets: true }])(
    'recovers the weights that made the data, offsets: $offsets',
    ({ offsets }) => {
      const { weights, constant } = fitLogistic(made(20_000, offsets));
      expect(weights).toHaveLength(TRUE_WEIGHTS.length);
      weights.forEach((weight, at) => {
        expect(Math.abs(weight - TRUE_WEIGHTS[at]!)).toBeLessThan(0.15);
      });
      expect(Math.abs(constant - TRUE_CONSTANT)).toBeLessThan(0.15);
    },
  );

  test('takes an example of importance 2 as two examples', () => {
    const examples = made(200, false);
    const twice = examples.flatMap((one, at) => (at % 3 === 0 ? [one, one] : [one]));
    const important = examples.map((one, at) => ({ ...one, importance: at % 3 === 0 ? 2 : 1 }));
    // Only the sizes by which features are scaled differ a little.
    fitLogistic(important).weights.forEach((weight, at) => {
      expect(weight).toBeCloseTo(fitLogistic(twice).weights[at]!, 1);
    });
  });

  test('ends where one feature tells all, and where another never changes', () => {
    const examples = Array.from({ length: 20 }, (_, at) => ({
      features: [at, 3],
      offset: 0,
      isSought: at >= 10,
      importance: 1,
    }));
    const { weights, constant } = fitLogistic(examples);
    expect(weights[1]).toBeCloseTo(0);
    expect(9 * weights[0]! + constant).toBeLessThan(0);
    expect(10 * weights[0]! + constant).toBeGreaterThan(0);
  });

  test.each([true, false])('refuses examples of one sort only: %s', (isSought) => {
    const one = { features: [1], offset: 0, isSought, importance: 1 };
    expect(() => fitLogistic([one, { ...one, features: [2] }])).toThrow('examples of both sorts');
  });
});
