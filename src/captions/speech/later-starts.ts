/**
 * When the next cue starts that starts later, for each of some cues: those that start together have it in common.
 *
 * @param cues - in order of `start`, in seconds
 * @returns seconds; infinite where none starts later
 */
export function laterStarts(cues: readonly { readonly start: number }[]): number[] {
  const later = new Array<number>(cues.length).fill(Infinity);
  for (let index = cues.length - 2; index >= 0; index--) {
    const [start, following] = [cues[index]?.start ?? 0, cues[index + 1]?.start ?? 0];
    later[index] = following > start ? following : (later[index + 1] ?? Infinity);
  }
  return later;
}
