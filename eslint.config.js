import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const discordPackages = ['discord.js', 'discord-api-types', 'discord-api-types/*', '@discordjs/*'];

/** What everything else is built on, timecodes, the log and what is written to disk, knows none of these. */
const parts = [
  'captions',
  'corpus',
  'import',
  'search',
  'outline',
  'servers',
  'database',
  'library',
  'reply',
  'texts',
  'commands',
  'discord',
  'console',
  'config',
  'health',
  'shards',
  'program',
  'main',
];

/** These see to how the program runs, and put the others together. */
const together = ['config', 'health', 'shards', 'program', 'main'];

/** Forbids imports that would turn the one-way flow of data around. */
const mayNotImport = (files, packages, folders) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(packages.length === 0
            ? []
            : [
                {
                  group: packages,
                  message: 'Only src/discord, src/shards and src/main.ts may know Discord.',
                },
              ]),
          {
            regex: `(^|/)(${folders.join('|')})(/|\\.js$)`,
            message: 'Data flows one way: corpus -> search -> commands -> reply -> discord or console.',
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'docs/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['preview/**', 'scripts/**', 'eval/**', 'bench/**', 'mutation/**', 'eslint.config.js'],
    rules: { 'no-console': 'off' },
  },
  { files: ['eslint.config.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What goes over the wire is written as on the wire: in numbers.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'Import at the top, where the rules on imports see it.' },
      ],
    },
  },
  mayNotImport(['src/timecode/**'], discordPackages, [...parts, 'log']),
  ...['threads', 'turns'].map((part) =>
    mayNotImport([`src/${part}/**`], discordPackages, [...parts, 'timecode', 'log', 'snapshot']),
  ),
  mayNotImport(['src/log/**'], discordPackages, [...parts, 'timecode']),
  mayNotImport(['src/disk/**'], discordPackages, [...parts, 'timecode', 'log', 'snapshot']),
  mayNotImport(['src/snapshot/**'], discordPackages, [...parts, 'timecode', 'log']),
  // Each of these knows none of the parts that come after it.
  ...['captions', 'corpus', 'import'].map((part) =>
    mayNotImport([`src/${part}/**`], discordPackages, parts.slice(parts.indexOf(part) + 1)),
  ),
  // Lectures are imported before any of these comes to see them.
  ...['search', 'outline', 'servers', 'database', 'library'].map((part) =>
    mayNotImport([`src/${part}/**`], discordPackages, ['import', ...parts.slice(parts.indexOf(part) + 1)]),
  ),
  mayNotImport(
    ['src/reply/**'],
    discordPackages,
    parts.filter((part) => part !== 'reply'),
  ),
  // There is a text for each thing that may be wrong with captions.
  mayNotImport(
    ['src/texts/**'],
    discordPackages,
    parts.filter((part) => !['captions', 'reply', 'texts'].includes(part)),
  ),
  mayNotImport(['src/commands/**'], discordPackages, [
    'database',
    'library',
    ...parts.slice(parts.indexOf('discord')),
  ]),
  mayNotImport(['src/console/**'], discordPackages, [
    'import',
    'database',
    'library',
    'discord',
    ...together,
  ]),
  mayNotImport(
    ['src/discord/**'],
    [],
    ['import', 'database', 'library', 'console', 'health', 'shards', 'program', 'main'],
  ),
  // The manager has no lectures: each shard loads them.
  mayNotImport(
    ['src/shards/**'],
    [],
    parts.filter((part) => !['discord', 'config', 'health', 'shards'].includes(part)),
  ),
  mayNotImport(
    ['src/health/**'],
    discordPackages,
    parts.filter((part) => !['config', 'health'].includes(part)),
  ),
  mayNotImport(['src/config/**', 'eval/**', 'scripts/make-seed-csv.ts'], discordPackages, [
    'import',
    'discord',
    'health',
    'shards',
    'program',
    'main',
  ]),
);
