/** One part of a snapshot. */
export type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** What a section can be: the name of its class. */
export type SectionKind = Section[typeof Symbol.toStringTag];

interface SectionClass {
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): Section;
}

const KINDS: Readonly<Record<SectionKind, SectionClass>> = {
  Uint8Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
};

/** The parts of a snapshot by their names. */
export type Sections = Readonly<Record<string, Section>>;

/** Whether something read from a file names a kind of section. */
export function isSectionKind(kind: unknown): kind is SectionKind {
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind);
}

/** How many bytes each number of a section takes. */
export function bytesPerNumber(kind: SectionKind): number {
  return KINDS[kind].BYTES_PER_ELEMENT;
}

/**
 * A section of zeros, in memory of its own.
 *
 * @param length - how many numbers
 */
export function emptySection(kind: SectionKind, length: number): Section {
  return new KINDS[kind](length);
}

/**
 * The section of a name, as the kind of array it was written as: `sectionOf(sections, 'stream', Uint32Array)`.
 *
 * @throws Error when there is none of that name and kind: whoever wrote the snapshot put other things into it than
 * whoever reads it takes out, under one key
 */
export function sectionOf<T extends Section>(
  sections: Sections,
  name: string,
  kind: abstract new (...args: never) => T,
): T {
  const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (section instanceof kind) return section;
  throw new Error(`The snapshot has no section "${name}" that is a ${kind.name}.`);
}
