/**
 * How the process of a shard tells the manager that there is no use in starting it again, in codes that BSD's
 * `sysexits.h` has for such cases.
 *
 * @see https://man.freebsd.org/cgi/man.cgi?sysexits
 */
export const EXIT = {
  /** Discord lets nobody in with these settings (`EX_NOPERM`). */
  refused: 77,
  /** The settings or the lectures can't be used (`EX_CONFIG`). */
  unusable: 78,
} as const;
