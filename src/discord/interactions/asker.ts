import {
  GuildMember,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js';
import type { Asker } from '../../commands/command.js';
import { textsFor } from '../../texts/index.js';
import type { AnswerPlace } from './answer-place.js';
import type { LastLectures } from './last-lectures.js';

/** What an interaction tells of the member who uses a command, and of the place. */
export function askerOf(
  interaction: RepliableInteraction,
  place: AnswerPlace,
  lastLectures: LastLectures,
): Asker {
  const isAlone = interaction.context === InteractionContextType.BotDM;
  const changesPrivate =
    place.replaces &&
    interaction.isMessageComponent() &&
    interaction.message.flags.has(MessageFlags.Ephemeral);
  return {
    managesServer: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    texts: textsFor(interaction.locale),
    name: shownName(interaction),
    usesComponent: interaction.isMessageComponent(),
    isPrivate: !isAlone && (place.ephemeral || changesPrivate),
    lastLecture: lastLectures.at(interaction.channelId),
  };
}

/** As others see the member where they are: a server may know them by another name. */
function shownName({ member, user }: RepliableInteraction): string {
  if (member === null) return user.displayName;
  return member instanceof GuildMember ? member.displayName : (member.nick ?? user.displayName);
}
