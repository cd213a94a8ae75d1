/**
 * Reads an entry of an array of numbers whose index is known to be inside; 0 if it is not.
 *
 * The compiler cannot know the index is inside, and asking at every place would bury the arithmetic.
 */
export function numberAt(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}
