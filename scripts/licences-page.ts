/** What package-lock.json says of one package. */
export interface LockedPackage {
  readonly version?: string;
  /** As an SPDX expression. */
  readonly license?: string;
  /** Whether only developers need it. */
  readonly dev?: boolean;
}

/** What package-lock.json says: packages by the folder that they are installed in; the project itself has none. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const INSTALLED = 'node_modules/';

/**
 * The page that lists the licence of every package that ships with the bot: those it depends on, and all that these
 * need in turn.
 *
 * @throws Error naming each package that has no licence, which then may not be shipped
 */
export function licencesPage({ packages }: Lock): string {
  const shipped = Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && dev !== true);
  const unlicensed = shipped.filter(([, { license = '' }]) => license === '').map(([folder]) => folder);
  if (unlicensed.length > 0)
    throw new Error(`These have no licence in package-lock.json: ${unlicensed.join(', ')}`);
  const lines = shipped.map(([folder, { version = '', license = '' }]) => {
    const name = folder.slice(folder.lastIndexOf(INSTALLED) + INSTALLED.length);
    return `| ${name} | ${version} | ${license} |`;
  });
  return [
    '# Licences of what ships',
    '',
    'The bot itself is under the MIT licence ([LICENSE](../LICENSE)). With it ship the packages that',
    '`npm ci --omit=dev` installs, most with the text of their licence in their folder. `npm run licences` writes this',
    'list from `package-lock.json`, and `npm test` fails when it is not up to date.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...[...new Set(lines)].sort(),
    '',
  ].join('\n');
}
