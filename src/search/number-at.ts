/**
 * Reads an entry of an array of numbers whose index is known to be inside; 0 if it is not.
 *
 * The compiler cannot know the index is inside, and asking at every place would bury the arithmetic.
 */
export function numberAt(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}

// The same for one kind of array each: the engine makes fast code of a read only where it sees one kind.

/** As {@link numberAt}, for the innermost loops. */
export function float64At(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}

/** As {@link numberAt}, for the innermost loops. */
export function float32At(numbers: Float32Array, index: number): number {
  return numbers[index] ?? 0;
}

/** As {@link numberAt}, for the innermost loops. */
export function uint32At(numbers: Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}

/** As {@link numberAt}, for the innermost loops. */
export function int32At(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

/** As {@link numberAt}, for the innermost loops. */
export function uint8At(numbers: Uint8Array, index: number): number {
  return numbers[index] ?? 0;
}
