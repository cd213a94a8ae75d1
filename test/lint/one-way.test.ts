import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// Without types, which these rules do without, a snippet is checked in no time.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] as never });

async function isRefused(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return result!.messages.some(({ ruleId }) => ruleId?.includes('no-restricted-') === true);
}

describe('the one way that data flows', () => {
  it.each([
    ['src/timecode/x.ts', "export * from '../corpus/corpus.js';"],
    ['src/timecode/x.ts', "import '../log/log.js';"],
    ['src/log/x.ts', "import 'discord.js';"],
    ['src/log/x.ts', "import '../discord/bot.js';"],
    ['src/snapshot/x.ts', "import '../search/search-engine.js';"],
    ['src/snapshot/x.ts', "import '../corpus/corpus.js';"],
    ['src/captions/x.ts', "import 'discord.js';"],
    ['src/captions/x.ts', "import '../corpus/clean-text.js';"],
    ['src/corpus/x.ts', "import '../import/run-import.js';"],
    ['src/import/x.ts', "import '../search/search-engine.js';"],
    ['src/import/x.ts', "import '../reply/counted.js';"],
    ['src/search/x.ts', "import '../import/run-import.js';"],
    ['src/console/x.ts', "import '../import/run-import.js';"],
    ['src/disk/x.ts', "import '../snapshot/read-snapshot.js';"],
    ['src/threads/x.ts', "import '../library/memory-error.js';"],
    ['src/turns/x.ts', "import '../servers/lecture-store.js';"],
    ['src/corpus/x.ts', "import 'discord.js';"],
    ['src/corpus/x.ts', "export const x = await import('discord.js');"],
    ['src/corpus/x.ts', "import 'discord-api-types/v10';"],
    ['src/corpus/x.ts', "import '../search/search-engine.js';"],
    ['src/search/x.ts', "import '../commands/command.js';"],
    ['src/search/x.ts', "import '../library/open-library.js';"],
    ['src/search/x.ts', "import '../outline/outline.js';"],
    ['src/outline/x.ts', "import '../commands/command.js';"],
    ['src/outline/x.ts', "import '../reply/reply.js';"],
    ['src/outline/x.ts', "import 'discord.js';"],
    ['src/library/x.ts', "import '../commands/command.js';"],
    ['src/import/x.ts', "import '../database/database.js';"],
    ['src/search/x.ts', "import '../database/database.js';"],
    ['src/servers/x.ts', "import '../database/database-store.js';"],
    ['src/database/x.ts', "import '../library/open-library.js';"],
    ['src/database/x.ts', "import '../import/run-import.js';"],
    ['src/database/x.ts', "import 'discord.js';"],
    ['src/servers/x.ts', "import '../library/open-library.js';"],
    ['src/commands/x.ts', "import '../library/open-library.js';"],
    ['src/commands/x.ts', "import '../database/database-error.js';"],
    ['src/discord/x.ts', "import '../database/database-error.js';"],
    ['src/console/x.ts', "import '../database/database-error.js';"],
    ['src/reply/x.ts', "import '../discord/message.js';"],
    ['src/commands/x.ts', "import '../discord/message.js';"],
    ['src/commands/x.ts', "export * from '@discordjs/rest';"],
    ['src/console/x.ts', "import 'discord.js';"],
    ['src/config/x.ts', "import '../main.js';"],
    ['src/config/x.ts', "import '../health/bot-record.js';"],
    ['src/search/x.ts', "import '../health/bot-record.js';"],
    ['src/library/x.ts', "import '../health/bot-record.js';"],
    ['src/commands/x.ts', "import '../health/bot-record.js';"],
    ['src/texts/x.ts', "import '../health/bot-record.js';"],
    ['src/console/x.ts', "import '../program/load-lectures.js';"],
    ['src/discord/x.ts', "import '../health/bot-record.js';"],
    ['src/discord/x.ts', "import '../main.js';"],
    ['src/discord/x.ts', "import '../shards/messages.js';"],
    ['src/commands/x.ts', "import '../shards/messages.js';"],
    ['src/config/x.ts', "import '../shards/messages.js';"],
    ['src/shards/x.ts', "import '../library/open-library.js';"],
    ['src/shards/x.ts', "import '../commands/command.js';"],
    ['src/shards/x.ts', "import '../program/run-manager.js';"],
    ['src/health/x.ts', "import 'discord.js';"],
    ['src/health/x.ts', "import '../library/open-library.js';"],
  ])('is kept by lint: %s may not say %s', async (file, code) => {
    expect(await isRefused(file, code)).toBe(true);
  });

  it.each([
    ['src/captions/x.ts', "import '../timecode/format-timecode.js';"],
    ['src/import/x.ts', "import '../captions/read-captions.js';"],
    ['src/import/x.ts', "import '../corpus/clean-text.js';"],
    ['src/import/x.ts', "import '../disk/replace-file.js';"],
    ['src/import-lectures.ts', "import './import/run-import.js';"],
    ['src/search/x.ts', "import '../corpus/corpus.js';"],
    ['src/search/x.ts', "import '../snapshot/read-snapshot.js';"],
    ['src/outline/x.ts', "import '../search/language/tokenize.js';"],
    ['src/commands/x.ts', "import '../search/search-engine.js';"],
    ['src/commands/x.ts', "import '../outline/outline.js';"],
    ['src/library/x.ts', "import '../search/search-engine.js';"],
    ['src/library/x.ts', "import '../database/database.js';"],
    ['src/database/x.ts', "import '../search/search-engine.js';"],
    ['src/database/x.ts', "import '../servers/lecture-store.js';"],
    ['src/program/x.ts', "import '../database/database.js';"],
    ['src/discord/x.ts', "import 'discord.js';"],
    ['src/discord/x.ts', "import '../reply/reply.js';"],
    ['src/discord/x.ts', "import '../config/config.js';"],
    ['src/health/x.ts', "import '../config/config.js';"],
    ['src/health/x.ts', "import './bot-record.js';"],
    ['src/program/x.ts', "import '../health/bot-record.js';"],
    ['src/shards/x.ts', "import 'discord.js';"],
    ['src/shards/x.ts', "import '../discord/rest-options.js';"],
    ['src/main.ts', "import './discord/bot.js';"],
  ])('is not in the way: %s may say %s', async (file, code) => {
    expect(await isRefused(file, code)).toBe(false);
  });
});
