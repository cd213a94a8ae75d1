/** The password in an address, as it stands there and as it is. */
export function secretsIn(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { password, searchParams } = new URL(url);
  const asParameter = searchParams.getAll('password');
  try {
    return [password, decodeURIComponent(password), ...asParameter];
  } catch {
    return [password, ...asParameter];
  }
}
