/** Something that was seen, and whether it was what is sought. */
export interface Example {
  /** As many numbers in every example, without a constant one. */
  readonly features: readonly number[];
  /** What is known to count for it whatever the weights are, in nats. */
  readonly offset: number;
  readonly isSought: boolean;
  /** How much it counts beside the others, above 0. */
  readonly importance: number;
}

/** The odds of being sought, in nats, are the weighted sum of the features, the constant, and the offset. */
export interface LogisticModel {
  readonly weights: readonly number[];
  readonly constant: number;
}

/** Keeps weights small that hardly matter; a share of the examples' importance, as features have variance 1 then. */
const RIDGE = 1e-4;
const MOST_STEPS = 100;
const SMALL_STEP = 1e-9;

/**
 * Fits a logistic regression by Newton's method, with a slight penalty on the squares of the weights so that it
 * ends even where a feature tells all (A. E. Hoerl and R. W. Kennard, Ridge Regression, 1970).
 *
 * @throws {RangeError} when it does not settle, or there are no examples of one sort
 */
export function fitLogistic(examples: readonly Example[]): LogisticModel {
  if (!examples.some(({ isSought }) => isSought) || examples.every(({ isSought }) => isSought)) {
    throw new RangeError('examples of both sorts are needed');
  }
  const count = examples[0]?.features.length ?? 0;
  const scales = Array.from({ length: count }, (_, at) =>
    scaleOf(examples.map(({ features }) => features[at] ?? 0)),
  );
  // Newton's method starts from nothing, and offsets far from 0 would make its first step too long.
  const usualOffset = scaleOf(examples.map(({ offset }) => offset)).mean;
  const rows = examples.map((one) => ({
    ...one,
    offset: one.offset - usualOffset,
    inputs: [...scales.map(({ mean, deviation }, at) => ((one.features[at] ?? 0) - mean) / deviation), 1],
  }));
  const penalty = RIDGE * examples.reduce((sum, { importance }) => sum + importance, 0);
  let fitted = Array.from({ length: count + 1 }, () => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    // The constant stays out of the penalty: how rare the sought are says nothing of what tells them.
    const gradient = fitted.map((weight, at) => (at < count ? -penalty * weight : 0));
    const curvature = fitted.map((_, row) => fitted.map((_, at) => (row === at && at < count ? penalty : 0)));
    for (const { inputs, offset, isSought, importance } of rows) {
      const likelihood = 1 / (1 + Math.exp(-dot(inputs, fitted) - offset));
      const slope = importance * likelihood * (1 - likelihood);
      inputs.forEach((input, row) => {
        gradient[row] = (gradient[row] ?? 0) + importance * ((isSought ? 1 : 0) - likelihood) * input;
        const line = curvature[row] ?? [];
        inputs.forEach((other, at) => (line[at] = (line[at] ?? 0) + slope * input * other));
      });
    }
    const change = solve(curvature, gradient);
    fitted = fitted.map((weight, at) => weight + (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < SMALL_STEP) {
      const { weights, constant } = unscale(fitted, scales);
      return { weights, constant: constant - usualOffset };
    }
  }
  throw new RangeError(`the fit does not settle in ${MOST_STEPS} steps`);
}

interface Scale {
  readonly mean: number;
  /** 1 for a feature that is always the same. */
  readonly deviation: number;
}

function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

function unscale(fitted: readonly number[], scales: readonly Scale[]): LogisticModel {
  const weights = scales.map(({ deviation }, at) => (fitted[at] ?? 0) / deviation);
  const shift = dot(
    weights,
    scales.map(({ mean }) => mean),
  );
  return { weights, constant: (fitted[scales.length] ?? 0) - shift };
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** Gauss-Jordan elimination; no pivoting is needed, as the matrix is symmetric and positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivotRow] of rows.entries()) {
    const pivot = pivotRow[at] ?? 0;
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = (row[at] ?? 0) / pivot;
      for (const [column, value] of pivotRow.entries()) row[column] = (row[column] ?? 0) - factor * value;
    }
  }
  return rows.map((row, at) => (row[rows.length] ?? 0) / (row[at] ?? 1));
}
