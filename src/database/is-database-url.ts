const POSTGRES = /^postgres(?:ql)?:\/\/./;

/**
 * Whether an address is one of a PostgreSQL database, as `postgres://user:password@host:5432/name` is. PostgreSQL's own
 * programs refuse a % with no character behind it too; pg takes it for one or the other.
 */
export function isDatabaseUrl(address: string): boolean {
  if (!POSTGRES.test(address) || !URL.canParse(address)) return false;
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
