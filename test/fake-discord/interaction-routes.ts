import {
  alreadyAcknowledged,
  ApiError,
  invalidWebhookToken,
  missingPermissions,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './api-error.js';
import { FormFaults } from './form-faults.js';
import { Callback, InteractionKind, type Interaction, type InteractionLog } from './interaction-log.js';
import { isMissing, recordOf, type JsonRecord } from './json.js';
import type { MessageBase, MessageStore } from './message-store.js';
import type { Route, RouteAnswer, RouteCall } from './rest-server.js';
import { validateChoices } from './validate-choices.js';
import { Flag, hasFlag, validateMessage } from './validate-message.js';
import type { WireMessage, WireUser } from './wire.js';

/** What the routes for interactions and their webhooks work on. */
export interface InteractionSetup {
  readonly applicationId: string;
  readonly bot: WireUser;
  readonly interactions: InteractionLog;
  readonly messages: MessageStore;
  /** Milliseconds in which an interaction must be answered; Discord gives 3,000. */
  readonly deadlineMs: number;
  /** Milliseconds for which an interaction's token is good; Discord gives 15 minutes. */
  readonly tokenLifetimeMs: number;
  /** Whether the bot may post in a channel what all there see. */
  readonly mayPost: (channelId: string) => boolean;
}

const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';

/** Routes by which a bot answers interactions, and edits and adds to its answers. */
export function interactionRoutes(setup: InteractionSetup): Route[] {
  const desk = new AnswerDesk(setup);
  const open = (method: string, template: string, handle: (call: RouteCall) => RouteAnswer): Route => ({
    method,
    template,
    needsToken: false,
    handle,
  });
  return [
    open('POST', '/interactions/{interaction_id}/{interaction_token}/callback', (call) => desk.answer(call)),
    open('GET', `${WEBHOOK}/messages/@original`, (call) => desk.read(call)),
    open('PATCH', `${WEBHOOK}/messages/@original`, (call) => desk.edit(call)),
    open('DELETE', `${WEBHOOK}/messages/@original`, (call) => desk.remove(call)),
    open('GET', `${WEBHOOK}/messages/{message_id}`, (call) => desk.read(call)),
    open('PATCH', `${WEBHOOK}/messages/{message_id}`, (call) => desk.edit(call)),
    open('DELETE', `${WEBHOOK}/messages/{message_id}`, (call) => desk.remove(call)),
    open('POST', WEBHOOK, (call) => desk.followUp(call)),
  ];
}

class AnswerDesk {
  constructor(private readonly setup: InteractionSetup) {}

  answer({ params, body, query }: RouteCall): RouteAnswer {
    const interaction = this.setup.interactions.find(
      String(params['interaction_id']),
      String(params['interaction_token']),
    );
    if (interaction === undefined) throw unknownInteraction();
    return this.noting(interaction, 'callback', () => {
      if (interaction.callback !== undefined) throw alreadyAcknowledged();
      if (Date.now() - interaction.sentAt > this.setup.deadlineMs) throw unknownInteraction();
      const request = recordOf(body);
      const type = this.checkType(interaction, request['type']);
      const message = this.carryOut(interaction, type, request);
      interaction.callback = type;
      interaction.answeredAt = Date.now();
      if (query.get('with_response') !== 'true') return {};
      return { body: this.callbackResponse(interaction, type, message) };
    });
  }

  read(call: RouteCall): RouteAnswer {
    const { id } = this.target(call);
    return { body: this.setup.messages.get(id).wire };
  }

  edit(call: RouteCall): RouteAnswer {
    const interaction = this.interactionOf(call);
    return this.noting(interaction, 'edit', () => {
      const { id } = this.target(call);
      const { wire } = this.setup.messages.get(id);
      const body = recordOf(call.body);
      validateMessage(body, [], wire);
      const edited = this.setup.messages.edit(id, body);
      if (id === interaction.originalId) interaction.edits += 1;
      return { body: edited };
    });
  }

  remove(call: RouteCall): RouteAnswer {
    const { interaction, id } = this.target(call);
    this.setup.messages.delete(id);
    interaction.touch();
    return {};
  }

  followUp(call: RouteCall): RouteAnswer {
    const interaction = this.interactionOf(call);
    return this.noting(interaction, 'follow-up', () => {
      if (interaction.callback === undefined) throw unknownWebhook();
      const body = recordOf(call.body);
      validateMessage(body, []);
      const { originalId } = interaction;
      const original = originalId === undefined ? undefined : this.setup.messages.find(originalId);
      // The first follow-up of a deferred answer takes the place of "thinking ...", visible to the same people.
      const isAwaited = original?.deleted === false && hasFlag(original.wire.flags, Flag.loading);
      if (originalId !== undefined && isAwaited) {
        interaction.edits += 1;
        return { body: this.setup.messages.edit(originalId, body) };
      }
      this.checkPermission(interaction, body);
      const message = this.setup.messages.create(body, this.base(interaction, 0));
      interaction.followUpIds.push(message.id);
      return { body: message };
    });
  }

  /** Lets an interaction keep what was refused, so that a test can say why no answer came. */
  private noting(interaction: Interaction, what: string, run: () => RouteAnswer): RouteAnswer {
    try {
      return run();
    } catch (error) {
      if (error instanceof ApiError) {
        interaction.refusals.push({ what, status: error.status, body: error.body });
      }
      throw error;
    } finally {
      interaction.touch();
    }
  }

  private checkType(interaction: Interaction, value: unknown): number {
    const faults = new FormFaults();
    const { kind } = interaction.subject;
    const { message, deferredMessage, deferredUpdate, update, choices, modal } = Callback;
    const fitting =
      kind === InteractionKind.autocomplete
        ? [choices]
        : kind === InteractionKind.component
          ? [message, deferredMessage, deferredUpdate, update, modal]
          : [message, deferredMessage, modal];
    if (isMissing(value)) faults.required(['type']);
    else if (!fitting.includes(value as never)) {
      const list = fitting.join(', ');
      faults.add(
        ['type'],
        'INTERACTION_CALLBACK_TYPE_INVALID',
        `This interaction can only be answered with types (${list}).`,
      );
    }
    faults.throwIfAny();
    return Number(value);
  }

  private carryOut(interaction: Interaction, type: number, request: JsonRecord): WireMessage | undefined {
    const { messages } = this.setup;
    const data = recordOf(request['data']);
    switch (type) {
      case Callback.message: {
        validateMessage(data, ['data']);
        this.checkPermission(interaction, data);
        const made = messages.create(data, this.base(interaction, 0));
        interaction.originalId = made.id;
        return made;
      }
      case Callback.deferredMessage: {
        this.checkPermission(interaction, data);
        const ephemeral = Number(data['flags'] ?? 0) & Flag.ephemeral;
        const made = messages.create({}, this.base(interaction, Flag.loading | ephemeral));
        interaction.originalId = made.id;
        return made;
      }
      case Callback.deferredUpdate:
      case Callback.update: {
        const id = interaction.subject.message?.id;
        if (id === undefined) throw unknownMessage();
        const { wire } = messages.get(id);
        if (type === Callback.update) validateMessage(data, ['data'], wire);
        interaction.originalId = id;
        return type === Callback.update ? messages.edit(id, data) : wire;
      }
      case Callback.choices:
        interaction.choices = validateChoices(request['data'], interaction.subject.focusedKind ?? 'string');
        return undefined;
      default:
        interaction.modal = request['data'];
        return undefined;
    }
  }

  private checkPermission({ subject }: Interaction, message: JsonRecord): void {
    const isForAll = !hasFlag(Number(message['flags'] ?? 0), Flag.ephemeral);
    if (isForAll && !this.setup.mayPost(subject.channelId)) throw missingPermissions();
  }

  private base(interaction: Interaction, extraFlags: number): MessageBase {
    const { subject } = interaction;
    const isAnswer = interaction.callback === undefined;
    const metadata = {
      id: interaction.id,
      type: subject.kind,
      user: subject.user,
      authorizing_integration_owners: { ...subject.owners },
      ...(interaction.originalId === undefined
        ? {}
        : { original_response_message_id: interaction.originalId }),
      ...(subject.message === undefined ? {} : { interacted_message_id: subject.message.id }),
      ...(subject.targetMessageId === undefined ? {} : { target_message_id: subject.targetMessageId }),
    };
    return {
      channelId: subject.channelId,
      author: this.setup.bot,
      type: !isAnswer ? 0 : subject.commandType === 1 ? 20 : subject.commandType === undefined ? 0 : 23,
      extraFlags: extraFlags | (subject.seenAlone ? Flag.ephemeral : 0),
      visibleTo: subject.user.id,
      extras: {
        application_id: this.setup.applicationId,
        webhook_id: this.setup.applicationId,
        interaction_metadata: metadata,
      },
    };
  }

  private callbackResponse(
    interaction: Interaction,
    type: number,
    message: WireMessage | undefined,
  ): unknown {
    const { subject, id } = interaction;
    const about = {
      id,
      type: subject.kind,
      channel_id: subject.channelId,
      ...(subject.guildId === undefined ? {} : { guild_id: subject.guildId }),
    };
    if (message === undefined) return { interaction: about };
    // The published schema knows a resource only of messages created or updated at once.
    const atOnce = type === Callback.message || type === Callback.update;
    return {
      interaction: {
        ...about,
        response_message_id: message.id,
        response_message_loading: hasFlag(message.flags, Flag.loading),
        response_message_ephemeral: hasFlag(message.flags, Flag.ephemeral),
      },
      ...(atOnce ? { resource: { type, message } } : {}),
    };
  }

  private interactionOf({ params, arrivedAt }: RouteCall): Interaction {
    if (params['webhook_id'] !== this.setup.applicationId) throw unknownWebhook();
    const interaction = this.setup.interactions.findByToken(String(params['webhook_token']));
    if (interaction === undefined || arrivedAt - interaction.sentAt > this.setup.tokenLifetimeMs) {
      throw invalidWebhookToken();
    }
    return interaction;
  }

  private target(call: RouteCall): { interaction: Interaction; id: string } {
    const interaction = this.interactionOf(call);
    const named = call.params['message_id'];
    if (interaction.callback === undefined) throw unknownWebhook();
    const id = named ?? interaction.originalId;
    const own = id === interaction.originalId || interaction.followUpIds.includes(String(id));
    if (id === undefined || !(own || id === interaction.subject.message?.id)) throw unknownMessage();
    return { interaction, id };
  }
}
