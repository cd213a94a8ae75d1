import {
  describeCommand,
  findCommand,
  invokedOptions,
  isCalled,
  NotPossible,
  type TypedCommand,
  type UploadedFile,
} from './command-invocation.js';
import type { CommandStore } from './command-store.js';
import type { Gateway } from './gateway.js';
import {
  Callback,
  InteractionKind,
  type Interaction,
  type InteractionLog,
  type InteractionSubject,
} from './interaction-log.js';
import type { MessageStore } from './message-store.js';
import { isJoined, makeUser, PLACES, type Places, type Standing, type Where } from './places.js';
import { nextSnowflake } from './snowflake.js';
import { Flag, hasFlag } from './validate-message.js';
import { Kind, SELECTS } from './validate-components.js';
import { buttons, type VisibleButton } from './visible.js';
import type { WireCommand, WireComponent, WireMessage, WireUser } from './wire.js';

/** How a member does something: who, where, and how long the test waits. */
export interface Circumstances extends Standing {
  readonly user?: WireUser;
  readonly where?: Where;
  /** The member's language, e.g. `de`. */
  readonly locale?: string;
  /** Milliseconds to wait for the answer and, after a deferral, for what follows it. */
  readonly timeoutMs?: number;
  /** Returns as soon as the bot has acknowledged, without waiting for the edit after a deferral. */
  readonly untilAcknowledged?: boolean;
}

/** What the member sees of the bot's answer. */
export interface Answer {
  /**
   * `message`: a new message (of a deferral: once it is filled in). `update`: the message pressed has changed.
   * `deferred`: acknowledged, nothing to see yet. `modal`: a form opened.
   */
  readonly kind: 'message' | 'update' | 'deferred' | 'modal';
  /** The message as it was at that moment; of a modal the message it was opened from, if any. */
  readonly message: WireMessage;
  readonly ephemeral: boolean;
  /** Whether the bot deferred first. */
  readonly deferred: boolean;
  /** Milliseconds until the bot acknowledged. */
  readonly latencyMs: number;
  readonly interaction: Interaction;
}

/** A choice offered while typing. */
export interface OfferedChoice {
  readonly name: string;
  readonly value: string | number;
}

/** What a member wrote. */
export interface Written {
  readonly content: string;
  readonly author?: WireUser;
  /** Whether another member shows it elsewhere, with no words of their own. */
  readonly isForwarded?: boolean;
}

/** What members act on. */
export interface MemberSetup {
  readonly applicationId: string;
  readonly gateway: Gateway;
  readonly commands: CommandStore;
  readonly interactions: InteractionLog;
  readonly messages: MessageStore;
  readonly places: Places;
  /** The member who acts when no other is named. */
  readonly user: WireUser;
  readonly deadlineMs: number;
  /** Offers a file for download and returns its address. */
  readonly hostFile: (path: string, file: UploadedFile) => string;
}

const DEFAULT_TIMEOUT = 5000;

/** Does what members do in Discord's client, and says what they then see. */
export class Member {
  constructor(private readonly setup: MemberSetup) {}

  /** Commands a member finds in the picker: the global ones and, in the bot's servers, that server's. */
  visibleCommands(where: Where): WireCommand[] {
    const { commands, places } = this.setup;
    return [...commands.list(), ...(isJoined(where) ? commands.list(places.guildOf(where)) : [])];
  }

  /**
   * Does what no other method has a name for: sends an interaction of any type. Nobody waits for an answer, which the
   * interaction returned will have.
   */
  interact(type: number, data: Record<string, unknown>, message?: WireMessage): Interaction {
    const label = `interaction of type ${type}`;
    return this.send(type, label, data, {}, message === undefined ? {} : { message });
  }

  /** Uses a slash command. @throws NotPossible where Discord's client would not let the member */
  async slash(typed: TypedCommand & Circumstances): Promise<Answer> {
    const { where = 'guild' } = typed;
    const command = findCommand(this.visibleCommands(where), typed.command, 1, where, typed.locale);
    const attachments: Record<string, unknown> = {};
    const options = invokedOptions(command, typed, (file) => this.upload(file, attachments));
    const data = { ...commandData(command), options, resolved: { attachments } };
    return this.invoke(describeCommand(typed), data, typed, { commandType: 1 });
  }

  /** Types into an option and returns the choices offered. The focused option's text is in `options`. */
  async autocomplete(typed: TypedCommand & Circumstances & { focused: string }): Promise<OfferedChoice[]> {
    const { where = 'guild', focused, timeoutMs = DEFAULT_TIMEOUT } = typed;
    const command = findCommand(this.visibleCommands(where), typed.command, 1, where, typed.locale);
    const options = invokedOptions(command, typed, () => '', focused);
    const data = { ...commandData(command), options };
    const focusedKind = kindOfFocused(command, typed, focused);
    const label = `completing ${focused} of ${describeCommand(typed)}`;
    const interaction = this.send(InteractionKind.autocomplete, label, data, typed, { focusedKind });
    await this.acknowledged(interaction, timeoutMs);
    return (interaction.choices ?? []) as unknown as OfferedChoice[];
  }

  /** Presses a button, named by its custom id, its label or as `buttons(message)` returned it. */
  async press(
    message: WireMessage,
    which: string | VisibleButton,
    circumstances: Circumstances & { stale?: boolean } = {},
  ): Promise<Answer> {
    const current = this.reachable(message, circumstances);
    const button = chooseButton(current, which);
    if (button.disabled) throw new NotPossible(`the button "${button.label}" is disabled`);
    if (button.customId === undefined) throw new NotPossible(`"${button.label}" is a link, not for pressing`);
    const { customId } = button;
    const part = findComponent(current.components, (component) => component.custom_id === customId);
    const data = { component_type: Kind.button, custom_id: customId, id: part?.id };
    const label = `pressing "${button.label}" (${customId})`;
    return this.invoke(label, data, circumstances, { message: current });
  }

  /** Chooses values of a string select. */
  async select(
    message: WireMessage,
    customId: string,
    values: readonly string[],
    circumstances: Circumstances & { stale?: boolean } = {},
  ): Promise<Answer> {
    const current = this.reachable(message, circumstances);
    const menu = findComponent(
      current.components,
      (component) => component.custom_id === customId && SELECTS.includes(component.type),
    );
    if (menu === undefined) throw new NotPossible(`there is no select menu "${customId}"`);
    if (menu.disabled === true) throw new NotPossible(`the select menu "${customId}" is disabled`);
    const unknown = values.find((value) => !menu.options?.some((option) => option.value === value));
    if (unknown !== undefined) throw new NotPossible(`"${customId}" has no option "${unknown}"`);
    const { min_values: least = 1, max_values: most = 1 } = menu;
    if (values.length < least || values.length > most) {
      throw new NotPossible(`"${customId}" takes ${least} to ${most} values, not ${values.length}`);
    }
    const data = { component_type: menu.type, custom_id: customId, id: menu.id, values };
    return this.invoke(`choosing ${values.join(', ')} (${customId})`, data, circumstances, {
      message: current,
    });
  }

  /** Uses a message's context menu ("Apps"). The message is one someone else wrote, or one the bot sent. */
  async contextMenu(
    request: {
      command: string;
      message: WireMessage | Written;
    } & Circumstances,
  ): Promise<Answer> {
    const { where = 'guild' } = request;
    const command = findCommand(this.visibleCommands(where), request.command, 3, where, request.locale);
    const target = 'id' in request.message ? request.message : this.written(request.message, where);
    const data = {
      ...commandData(command),
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    };
    const extra = { commandType: 3, targetMessageId: target.id };
    return this.invoke(`"${request.command}" on a message`, data, request, extra);
  }

  /** A message which a member wrote or forwarded. */
  written({ content, author, isForwarded = false }: Written, where: Where = 'guild'): WireMessage {
    const { messages, places } = this.setup;
    const base = {
      channelId: places.channels[where],
      author: author ?? makeUser('Somebody'),
      type: 0,
      extraFlags: 0,
    };
    return isForwarded
      ? messages.create({}, { ...base, extras: forwarding(content) })
      : messages.create({ content }, base);
  }

  private async invoke(
    label: string,
    data: Record<string, unknown>,
    circumstances: Circumstances,
    extra: Partial<InteractionSubject>,
  ): Promise<Answer> {
    const { timeoutMs = DEFAULT_TIMEOUT, untilAcknowledged = false } = circumstances;
    const kind = extra.message === undefined ? InteractionKind.command : InteractionKind.component;
    const interaction = this.send(kind, label, data, circumstances, extra);
    await this.acknowledged(interaction, timeoutMs);
    const { callback } = interaction;
    const deferred = callback === Callback.deferredMessage || callback === Callback.deferredUpdate;
    if (callback === Callback.modal) return this.answer(interaction, 'modal', extra.message?.id ?? '', false);
    const originalId = interaction.originalId ?? '';
    if (!deferred) {
      return this.answer(interaction, callback === Callback.update ? 'update' : 'message', originalId, false);
    }
    if (untilAcknowledged) return this.answer(interaction, 'deferred', originalId, true);
    const settled = await interaction.until(
      () => interaction.edits > 0 || interaction.followUpIds.length > 0,
      timeoutMs,
    );
    if (!settled) {
      const what = `the bot deferred ${label} but nothing followed within ${timeoutMs} ms`;
      throw new Error(what + refusalsOf(interaction));
    }
    if (interaction.edits === 0) {
      return this.answer(interaction, 'message', interaction.followUpIds[0] ?? '', true);
    }
    const shown = callback === Callback.deferredUpdate ? 'update' : 'message';
    return this.answer(interaction, shown, originalId, true);
  }

  private send(
    kind: number,
    label: string,
    data: Record<string, unknown>,
    circumstances: Circumstances,
    extra: Partial<InteractionSubject>,
  ): Interaction {
    const { gateway, places, interactions, applicationId } = this.setup;
    const { user = this.setup.user, locale = 'en-US' } = circumstances;
    const where = circumstances.where ?? whereIs(places, extra.message) ?? 'guild';
    const guildId = places.guildOf(where);
    if (!gateway.hasSessionFor(guildId)) throw new Error(`${label}: no bot is connected`);
    const interaction = interactions.open({
      kind,
      label,
      user,
      channelId: places.channels[where],
      guildId,
      owners: places.ownersOf(where, user),
      // What a member uses as an app of their own shows nobody else anything where external apps may not.
      seenAlone: where === 'foreign-guild' && circumstances.lacks?.includes('useExternalApps') === true,
      ...extra,
    });
    gateway.dispatchIn(guildId, 'INTERACTION_CREATE', {
      id: interaction.id,
      token: interaction.token,
      application_id: applicationId,
      type: kind,
      version: 1,
      data,
      ...places.fieldsOf(where, user, locale, circumstances),
      ...(extra.message === undefined ? {} : { message: extra.message }),
    });
    return interaction;
  }

  private async acknowledged(interaction: Interaction, timeoutMs: number): Promise<void> {
    const limit = Math.min(timeoutMs, this.setup.deadlineMs + 500);
    if (await interaction.until(() => interaction.callback !== undefined, limit)) return;
    const { label } = interaction.subject;
    throw new Error(`the bot did not answer ${label} within ${limit} ms` + refusalsOf(interaction));
  }

  private answer(
    interaction: Interaction,
    kind: Answer['kind'],
    messageId: string,
    deferred: boolean,
  ): Answer {
    const stored = this.setup.messages.find(messageId);
    if (stored === undefined) throw new Error(`no message was made for ${interaction.subject.label}`);
    return {
      kind,
      message: structuredClone(stored.wire),
      ephemeral: hasFlag(stored.wire.flags, Flag.ephemeral),
      deferred,
      latencyMs: interaction.latencyMs ?? 0,
      interaction,
    };
  }

  /** The message as it is now; with `stale` also a deleted one, as when the press and the deletion cross. */
  private reachable(message: WireMessage, { user, stale }: Circumstances & { stale?: boolean }): WireMessage {
    const stored = this.setup.messages.find(message.id);
    if (stored === undefined) throw new NotPossible('there is no such message');
    if (stored.deleted && stale !== true) throw new NotPossible('the message was deleted');
    const who = user ?? this.setup.user;
    if (stored.visibleTo !== undefined && stored.visibleTo !== who.id) {
      throw new NotPossible(`${who.username} does not see this ephemeral message`);
    }
    return stored.wire;
  }

  private upload(file: UploadedFile, attachments: Record<string, unknown>): string {
    const id = nextSnowflake();
    const path = `/attachments/${this.setup.places.channels.guild}/${id}/${encodeURIComponent(file.filename)}`;
    const url = this.setup.hostFile(path, file);
    const size = file.announcedSize ?? Buffer.byteLength(file.content);
    const { filename, contentType } = file;
    attachments[id] = { id, filename, size, url, proxy_url: url, content_type: contentType, ephemeral: true };
    return id;
  }
}

/** What a forwarded message has besides its own fields, which are empty. */
function forwarding(content: string): Partial<WireMessage> {
  const said = {
    type: 0,
    content,
    embeds: [],
    attachments: [],
    components: [],
    mentions: [],
    mention_roles: [],
    flags: 0,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
  };
  return {
    message_reference: { type: 1, channel_id: nextSnowflake(), message_id: nextSnowflake() },
    message_snapshots: [{ message: said }],
  };
}

function commandData(command: WireCommand): Record<string, unknown> {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
}

function kindOfFocused(command: WireCommand, typed: TypedCommand, focused: string): 'string' | 'number' {
  const path = [typed.group, typed.subcommand].filter((name) => name !== undefined);
  let level = command.options ?? [];
  const called = (name: string) => level.find((option) => isCalled(option, name, typed.locale));
  for (const name of path) level = called(name)?.options ?? [];
  return called(focused)?.type === 3 ? 'string' : 'number';
}

function chooseButton(message: WireMessage, which: string | VisibleButton): VisibleButton {
  const all = buttons(message);
  const wanted = typeof which === 'string' ? which : (which.customId ?? which.label);
  const byId = all.find((button) => button.customId === wanted);
  if (byId !== undefined) return byId;
  const byLabel = all.filter((button) => button.label === wanted);
  const [first] = byLabel;
  if (first !== undefined && byLabel.length === 1) return first;
  const known = all.map((button) => `"${button.label}" (${button.customId ?? 'link'})`).join(', ') || 'none';
  const problem = first === undefined ? 'there is no button' : `there are ${byLabel.length} buttons`;
  throw new NotPossible(`${problem} "${wanted}"; there are: ${known}`);
}

function findComponent(
  components: readonly WireComponent[],
  fits: (component: WireComponent) => boolean,
): WireComponent | undefined {
  for (const component of components) {
    if (fits(component)) return component;
    const accessory = component.accessory === undefined ? [] : [component.accessory];
    const inner = findComponent([...(component.components ?? []), ...accessory], fits);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function whereIs(places: Places, message: WireMessage | undefined): Where | undefined {
  return PLACES.find((where) => places.channels[where] === message?.channel_id);
}

function refusalsOf(interaction: Interaction): string {
  if (interaction.refusals.length === 0) return '';
  const told = interaction.refusals.map(
    ({ what, status, body }) => `${what}: ${status} ${JSON.stringify(body)}`,
  );
  return `; Discord refused:\n${told.join('\n')}`;
}
