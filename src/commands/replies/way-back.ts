import type { CommandValues } from '../../reply/reply.js';

/** The search that led to a moment, to go back to. */
export interface WayBack {
  /** Undefined where no search led there. */
  readonly query: string | undefined;
  readonly page: number;
  /** The lecture that the search was narrowed to. */
  readonly within: string | undefined;
}

/** The way back as values of `/lecture at`, for a button or a menu to pass on; none where no search led there. */
export function wayBackValues({ query, page, within }: WayBack): CommandValues {
  if (query === undefined) return {};
  return { query, page, ...(within === undefined ? {} : { within }) };
}
