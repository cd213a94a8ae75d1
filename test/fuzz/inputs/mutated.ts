import fc from 'fast-check';
import { textOf } from './any-text.js';

/** A change to a text or to bytes: at a place, 0 to 1, a stretch is taken out, doubled, replaced or moved. */
interface Edit<Piece> {
  readonly how: 'remove' | 'insert' | 'replace' | 'double' | 'move' | 'cut';
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly piece: Piece;
}

interface Sequence<Self> {
  readonly length: number;
  slice(start: number, end?: number): Self;
}

function editOf<Piece>(piece: fc.Arbitrary<Piece>): fc.Arbitrary<Edit<Piece>> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.record({
    how: fc.constantFrom(
      'remove',
      'insert',
      'insert',
      'replace',
      'replace',
      'replace',
      'double',
      'move',
      'cut',
    ),
    at: place,
    to: place,
    length: fc.oneof(fc.constant(1), fc.nat(40)),
    piece,
  });
}

function edited<Whole extends Sequence<Whole>>(
  whole: Whole,
  { how, at, to, length, piece }: Edit<Whole>,
  join: (...parts: Whole[]) => Whole,
): Whole {
  const start = Math.floor(at * whole.length);
  const [before, stretch, after] = [
    whole.slice(0, start),
    whole.slice(start, start + length),
    whole.slice(start + length),
  ];
  switch (how) {
    case 'remove':
      return join(before, after);
    case 'insert':
      return join(before, piece, stretch, after);
    case 'replace':
      return join(before, piece, after);
    case 'double':
      return join(before, stretch, stretch, after);
    case 'move': {
      const rest = join(before, after);
      const place = Math.floor(to * rest.length);
      return join(rest.slice(0, place), stretch, rest.slice(place));
    }
    case 'cut':
      return to < 0.5 ? before : after;
  }
}

/** A few changes to a text, or none. */
export const changes: fc.Arbitrary<(text: string) => string> = fc
  .array(editOf(textOf(3)), { maxLength: 5 })
  .map(
    (edits) => (text) => edits.reduce((now, edit) => edited(now, edit, (...parts) => parts.join('')), text),
  );

/** A few changes to bytes, one at least. */
export const byteChanges: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .array(
    editOf(
      fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 1 }),
        fc.uint8Array({ maxLength: 8 }),
        fc.constantFrom(
          Uint8Array.of(0xff, 0xff, 0xff, 0x7f),
          Uint8Array.of(0x80, 0, 0, 0),
          new Uint8Array(16),
        ),
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((edits) => (bytes) => edits.reduce((now, edit) => edited(now, edit, joined), bytes));

/** Valid texts with a few changes, some with none. */
export function mutated(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(valid, changes).map(([text, change]) => change(text));
}

/** Valid bytes with a few changes. */
export function mutatedBytes(valid: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  return fc.tuple(valid, byteChanges).map(([bytes, change]) => change(bytes));
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
