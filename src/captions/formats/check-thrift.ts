/** Parquet's own are less than half as deep. */
const DEEPEST = 24;
/** What a file of a million column chunks has. */
const MOST_PARTS = 1_000_000;
const LONGEST_NUMBER_BYTES = 10;
const NUMBERS = [4, 5, 6];

/**
 * Checks a structure of Thrift's compact protocol, in which Parquet keeps its own data, before it is read: that each
 * list and text in it is no longer than the bytes that are left. A parser that trusts the lengths can be made to
 * take all memory by a few bytes.
 *
 * @returns where the structure ends
 * @throws RangeError when it is not as said
 * @see https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
export function checkThrift(bytes: Uint8Array, start: number): number {
  return new ThriftCheck(bytes, start).struct(0);
}

class ThriftCheck {
  readonly #bytes: Uint8Array;
  #at: number;
  #parts = 0;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  struct(depth: number): number {
    this.#parts += 1;
    if (depth > DEEPEST || this.#parts > MOST_PARTS) {
      throw new RangeError('too many parts, or too deep');
    }
    for (let head = this.#byte(); (head & 0x0f) !== 0; head = this.#byte()) {
      if (head >> 4 === 0) {
        this.#number();
      }
      this.#element(head & 0x0f, depth);
    }
    return this.#at;
  }

  #element(type: number, depth: number): void {
    if (type === 3) {
      this.#skip(1);
    } else if (NUMBERS.includes(type)) {
      this.#number();
    } else if (type === 7) {
      this.#skip(8);
    } else if (type === 8) {
      this.#skip(this.#number());
    } else if (type === 9) {
      this.#list(depth);
    } else if (type === 12) {
      this.struct(depth + 1);
    } else if (type !== 1 && type !== 2) {
      throw new RangeError('unknown type');
    }
  }

  #list(depth: number): void {
    const head = this.#byte();
    const type = head & 0x0f;
    const count = head >> 4 === 15 ? this.#number() : head >> 4;
    if (count > this.#bytes.length - this.#at || depth > DEEPEST) {
      throw new RangeError('list too long');
    }
    for (let item = 0; item < count; item += 1) {
      this.#element(type === 1 || type === 2 ? 3 : type, depth + 1);
    }
  }

  #number(): number {
    let value = 0;
    for (let place = 0; place < LONGEST_NUMBER_BYTES; place += 1) {
      const byte = this.#byte();
      value += (byte & 0x7f) * 2 ** (7 * place);
      if (byte < 0x80) {
        return value;
      }
    }
    throw new RangeError('number too long');
  }

  #skip(count: number): void {
    if (count > this.#bytes.length - this.#at) {
      throw new RangeError('text too long');
    }
    this.#at += count;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) {
      throw new RangeError('no end');
    }
    this.#at += 1;
    return byte;
  }
}
