import { bytesPerNumber, isSectionKind, type Sections, type SectionKind } from './section.js';

/** What the start of a file says about the rest of it. */
export interface Layout {
  readonly key: string;
  readonly sections: readonly SectionEntry[];
  /** Bytes from the end of the header to the checksum. */
  readonly bodyBytes: number;
}

/** Where a section is. */
export interface SectionEntry {
  readonly name: string;
  readonly kind: SectionKind;
  /** How many numbers it has. */
  readonly length: number;
  /** Bytes from the end of the header; a multiple of {@link ALIGNMENT}. */
  readonly offset: number;
}

// A file is: the magic, the format version, the length of the header; the header, which is JSON with spaces after
// it; the sections in the order of the header, each with zeros after it; the checksum of all that.
//
// Numbers are in the byte order of the machine, which is little endian on nearly all: a machine of the other order
// reads another version, and takes the file for one of another format.

/** No text file starts so, and none that was sent as text keeps it: it has a line end and is no UTF-8. */
const MAGIC = [0x8c, 0x53, 0x4e, 0x41, 0x50, 0x0d, 0x0a, 0x1a];
/** To be raised with every change of what is described above. */
const FORMAT_VERSION = 1;
/** Bytes before the header. */
export const PREFIX_BYTES = 16;
/** Bytes after the sections: a CRC-32. */
export const CHECKSUM_BYTES = 4;
/** Sections and the header end at a multiple of it, so that every kind of number can be read where it is. */
const ALIGNMENT = 8;
/** Some ten thousand sections. A damaged length must not make anybody read gigabytes as JSON. */
const MOST_HEADER_BYTES = 1024 * 1024;

/** A length in bytes with the zeros that follow it. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/**
 * The start of a file, up to its first section.
 *
 * @throws RangeError when names and key are too long together
 */
export function encodeHead(key: string, sections: Sections): Uint8Array {
  const entries = Object.entries(sections).map(([name, section]) => [
    name,
    section[Symbol.toStringTag],
    section.length,
  ]);
  const header = Buffer.from(JSON.stringify({ key, sections: entries }));
  const head = Buffer.alloc(PREFIX_BYTES + aligned(header.length), ' ');
  if (head.length > PREFIX_BYTES + MOST_HEADER_BYTES) {
    throw new RangeError(`The key and the names of the sections take more than ${MOST_HEADER_BYTES} bytes.`);
  }
  head.set(MAGIC);
  head.set(bytesOf(Uint32Array.of(FORMAT_VERSION, head.length - PREFIX_BYTES)), MAGIC.length);
  head.set(header, PREFIX_BYTES);
  return head;
}

/** Why a file is not to be used. */
export interface Refusal {
  readonly kind: 'outdated' | 'damaged';
  readonly reason: string;
}

/**
 * How long the header is.
 *
 * @param prefix - the first {@link PREFIX_BYTES} of a file
 */
export function decodePrefix(prefix: Uint8Array): { readonly headerBytes: number } | Refusal {
  if (MAGIC.some((byte, at) => prefix[at] !== byte)) {
    return { kind: 'damaged', reason: 'it does not start as a snapshot does' };
  }
  const [version, headerBytes = 0] = new Uint32Array(prefix.slice(MAGIC.length, PREFIX_BYTES).buffer);
  if (version !== FORMAT_VERSION) {
    return { kind: 'outdated', reason: 'it has the format of another version' };
  }
  if (headerBytes > MOST_HEADER_BYTES || headerBytes % ALIGNMENT !== 0) {
    return { kind: 'damaged', reason: 'the length of its header is wrong' };
  }
  return { headerBytes };
}

/** Reads the header; nothing it says is taken for true before it fits. Whether the file is that long is not known here. */
export function decodeHeader(header: Uint8Array): Layout | Refusal {
  const parsed = parseJson(header);
  if (!isRecord(parsed) || typeof parsed['key'] !== 'string' || !Array.isArray(parsed['sections'])) {
    return { kind: 'damaged', reason: 'its header is not one of a snapshot' };
  }
  const sections: SectionEntry[] = [];
  let offset = 0;
  for (const entry of parsed['sections'] as unknown[]) {
    const [name, kind, length] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof name !== 'string' || !isSectionKind(kind) || !isCount(length)) {
      return { kind: 'damaged', reason: `its section ${sections.length + 1} is not described as one` };
    }
    sections.push({ name, kind, length, offset });
    offset += aligned(length * bytesPerNumber(kind));
  }
  if (new Set(sections.map(({ name }) => name)).size < sections.length) {
    return { kind: 'damaged', reason: 'two of its sections have one name' };
  }
  return { key: parsed['key'], sections, bodyBytes: offset };
}

/** The bytes of an array of numbers; a view, not a copy. */
export function bytesOf(numbers: NodeJS.ArrayBufferView): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
