import type { Where } from '../../test/fake-discord/places.js';
import type { Questions } from '../lecture-files.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';
import type { Random } from '../random.js';

/** A subcommand as a member types it. */
export interface Typed {
  readonly subcommand: string;
  readonly options?: Readonly<Record<string, string | boolean>>;
}

const PRIVATE = 0.25;
const IN_ONE_LECTURE = 0.15;
const LONGEST_MINUTE = 40;

/** Most are in servers, and most have English. */
const PLACES: readonly Where[] = [
  'guild',
  'guild',
  'guild',
  'other-guild',
  'dm',
  'foreign-guild',
  'private-channel',
];
const LOCALES: readonly string[] = ['en-US', 'en-US', 'en-US', 'en-GB', 'de', 'es-ES', 'fr', 'pt-BR', 'ja'];

/** What can't be answered, each in its way. */
const REFUSED: readonly Typed[] = [
  { subcommand: 'at', options: { time: 'yesterday' } },
  { subcommand: 'at', options: { time: '99:99:99' } },
  { subcommand: 'search', options: { query: '?!' } },
  { subcommand: 'outline', options: { lecture: 'a lecture that nobody gave' } },
];

/** Draws what members ask for. */
export class Asked {
  private readonly queries: readonly string[];
  private readonly lectures: readonly string[];

  constructor(
    private readonly random: Random,
    { queries }: Questions,
  ) {
    this.queries = mixKinds(queries, QUERY_KINDS);
    this.lectures = [...new Set([...queries.values()].flat().map(({ videoId }) => videoId))];
  }

  query(): string {
    return this.random.pick(this.queries);
  }

  search(): Typed {
    const options = {
      query: this.query(),
      ...(this.random.chance(PRIVATE) ? { private: true } : {}),
      ...(this.random.chance(IN_ONE_LECTURE) ? { lecture: this.lecture() } : {}),
    };
    return { subcommand: 'search', options };
  }

  at(): Typed {
    const second = String(this.random.between(0, 59)).padStart(2, '0');
    const time = `${this.random.between(0, LONGEST_MINUTE)}:${second}`;
    return { subcommand: 'at', options: { time, lecture: this.lecture() } };
  }

  outline(): Typed {
    return { subcommand: 'outline', options: { lecture: this.lecture() } };
  }

  refused(): Typed {
    return this.random.pick(REFUSED);
  }

  /** What stands in the box each time that Discord asks for suggestions, while a query is typed quickly. */
  beginnings(): string[] {
    const query = this.query();
    const lengths = new Set([1, Math.ceil(query.length / 2), query.length]);
    return [...lengths].map((length) => query.slice(0, length));
  }

  place(): { readonly where: Where; readonly locale: string } {
    return { where: this.random.pick(PLACES), locale: this.random.pick(LOCALES) };
  }

  private lecture(): string {
    return this.random.pick(this.lectures);
  }
}
