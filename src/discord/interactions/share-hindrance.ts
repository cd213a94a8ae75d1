import { ApplicationIntegrationType, PermissionFlagsBits, type RepliableInteraction } from 'discord.js';
import type { ShareTexts } from '../../texts/lecture-texts.js';

/** Why a member can share nothing where they are, by the text that tells them. */
export type ShareHindrance = keyof Pick<ShareTexts, 'mayNotWrite' | 'onlyTheySee'>;

/**
 * Why the bot may not show all in a channel what a member found, which would be to speak for them; undefined where it
 * may. Outside of servers nobody needs a permission.
 *
 * @see https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags
 */
export function shareHindrance(
  { guildId, memberPermissions, authorizingIntegrationOwners }: RepliableInteraction,
  isThread: boolean,
): ShareHindrance | undefined {
  if (guildId === null || memberPermissions === null) return undefined;
  const { SendMessages, SendMessagesInThreads, UseExternalApps } = PermissionFlagsBits;
  if (!memberPermissions.has(isThread ? SendMessagesInThreads : SendMessages)) return 'mayNotWrite';
  // Discord would show it to the member alone, without a word.
  const isInServer = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
  return isInServer || memberPermissions.has(UseExternalApps) ? undefined : 'onlyTheySee';
}
