import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessageTopLevelComponent } from 'discord.js';
import { commands, messageCommands, ROOT } from '../src/commands/index.js';
import { startBot } from '../src/discord/bot.js';
import { discordDefinitions } from '../src/discord/definitions.js';
import { createLog } from '../src/log/log.js';
import { startFakeDiscord } from '../test/fake-discord/fake-discord.js';
import { InteractionKind, type Interaction } from '../test/fake-discord/interaction-log.js';
import type { Answer } from '../test/fake-discord/member.js';
import { COLLECTIONS, type CollectionName, type UseNow } from './collections.js';
import type { ReplyKind } from './kinds/reply-kind.js';
import { replyKinds } from './kinds/reply-kinds.js';

/** A reply as the bot gave it. */
export interface PreviewReply {
  readonly kind: ReplyKind;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Seen by nobody but the member who asked. */
  readonly isEphemeral: boolean;
  /** Whether it took the place of another reply. */
  readonly isEdited: boolean;
  /** What Discord says above it: the command, and whether it is the answer to a button of a reply to that. */
  readonly answers: { readonly command: string; readonly isPress: boolean };
  /** Everything that the member did to get it. */
  readonly typed: string;
  /** The command that made it; undefined for a refusal that none had a part in. */
  readonly answeredBy: string | undefined;
}

/** Has the bot answer, for each kind of reply. */
export async function makeReplies(kinds: readonly ReplyKind[] = replyKinds): Promise<PreviewReply[]> {
  const folder = await mkdtemp(join(tmpdir(), 'preview-'));
  try {
    const open = opener(folder);
    const replies: PreviewReply[] = [];
    for (const kind of kinds) replies.push(await makeReply(kind, await open(kind)));
    return replies;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Has the bot answer in a Discord of its own on this machine, where nothing was asked before. */
async function makeReply(kind: ReplyKind, useNow: UseNow): Promise<PreviewReply> {
  const discord = await startFakeDiscord();
  let answeredBy: string | undefined;
  const noted = <T extends { readonly name: string; run: (...given: never[]) => unknown }>(
    command: T,
  ): T => ({
    ...command,
    run: (...given: never[]) => {
      answeredBy = command.name;
      return command.run(...given);
    },
  });
  const parts = { commands: commands.map(noted), messageCommands: messageCommands.map(noted) };
  const bot = await startBot({
    ...parts,
    useLibrary: async (_serverId, work) => work(await useNow()),
    // What goes wrong on purpose is seen in the reply.
    log: createLog(() => undefined, [discord.token]),
    config: {
      token: discord.token,
      guildId: undefined,
      api: discord.restApi,
      cdn: discord.restApi,
      memberLimit: undefined,
    },
    definitions: discordDefinitions(ROOT, parts.commands, parts.messageCommands),
  });
  try {
    const answer = await kind.ask(discord);
    return { kind, answeredBy, ...shown(answer, discord.interactions) };
  } catch (error) {
    throw new Error(`The reply “${kind.id}” could not be made.`, { cause: error });
  } finally {
    await bot.stop();
    await discord.close();
  }
}

/** Opens the lectures of a kind of reply. Those that replies change are opened anew for each. */
function opener(folder: string): (kind: ReplyKind) => Promise<UseNow> {
  const opened = new Map<CollectionName, Promise<UseNow>>();
  return ({ id, lectures: name = 'sample' }) => {
    if (name === 'server') return COLLECTIONS.server(join(folder, id));
    const collection = opened.get(name) ?? COLLECTIONS[name]();
    opened.set(name, collection);
    return collection;
  };
}

function shown(
  { message, ephemeral }: Answer,
  steps: readonly Interaction[],
): Omit<PreviewReply, 'kind' | 'answeredBy'> {
  const origin = steps.find(
    ({ originalId, followUpIds }) => originalId === message.id || followUpIds.includes(message.id),
  );
  return {
    // The fake Discord refuses whatever is no component.
    components: message.components as readonly unknown[] as readonly APIMessageTopLevelComponent[],
    isEphemeral: ephemeral,
    isEdited: message.edited_timestamp !== null,
    answers: {
      command: nameOf(steps.findLast(({ subject }) => subject.kind === InteractionKind.command)),
      isPress: origin?.subject.kind === InteractionKind.component,
    },
    typed: steps.map(({ subject }) => readable(subject.label)).join(', then '),
  };
}

/** `/lecture search`, or the entry of a message's menu. */
function nameOf(step: Interaction | undefined): string {
  const label = step?.subject.label ?? '';
  return /^"(.+)" on a message$/.exec(label)?.[1] ?? label.replace(/ \w+:.*$/s, '');
}

/** Without the custom id of what was pressed or chosen from. */
function readable(label: string): string {
  return label.replace(/^(pressing ".*"|choosing .*) \(.*\)$/s, '$1');
}
