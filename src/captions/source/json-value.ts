import { httpAddress } from '../../timecode/http-address.js';

/** An object of JSON, or a row of a table. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Undefined when the value is no object. */
export function recordOf(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonRecord)
    : undefined;
}

/** Empty when the value is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Undefined when the value is no text or white. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Longer ones open nothing, and an address stands in every row that is made of a file. In UTF-16 units. */
const LONGEST_ADDRESS = 4_000;

/** As `httpAddress` has it; undefined for what is no text, and what is longer than any address. */
export function httpAddressOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST_ADDRESS ? httpAddress(value) : undefined;
}
