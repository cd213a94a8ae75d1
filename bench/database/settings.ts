/** What PostgreSQL on a server with 4 GB of memory is told to use of it. */
export const SETTINGS: readonly string[] = [
  'shared_buffers=1GB',
  'effective_cache_size=2GB',
  'work_mem=16MB',
  'jit=off',
];

/** The settings, in a line. */
export function describeSettings(): string {
  const settings = SETTINGS.map((one) => `\`${one}\``).join(', ');
  return `PostgreSQL runs with ${settings} on the same machine.`;
}
