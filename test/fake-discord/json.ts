/** A JSON object as it arrives over the wire: nothing is known of its fields yet. */
export type JsonRecord = Record<string, unknown>;

/** Tells a JSON object from an array, null or a plain value. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one where it is something else. */
export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

/** The value as a list; an empty one where it is something else. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Absent and null mean the same for nearly every field of Discord's requests. */
export function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}
