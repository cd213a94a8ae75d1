import { ApiError, type FaultTree } from './api-error.js';

/**
 * What a check refuses, one line a fault: `components.0.accessory.label BASE_TYPE_MAX_LENGTH`, or the error's
 * number where it names no field. Empty where nothing is refused.
 */
export function refusedFor(check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.errors === undefined ? [String(error.code)] : lines(error.errors, []);
  }
}

function lines(tree: FaultTree, path: readonly string[]): string[] {
  return Object.entries(tree).flatMap(([field, inner]) =>
    Array.isArray(inner)
      ? inner.map(({ code }) => [path.join('.'), code].join(' ').trim())
      : lines(inner, [...path, field]),
  );
}
