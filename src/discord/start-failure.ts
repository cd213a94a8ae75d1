import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, RESTJSONErrorCodes } from 'discord.js';

/** Gateway close codes after which discord.js does not come back, as it words them. */
const DISALLOWED_INTENTS = /disallowed intents/i;

/**
 * Why the bot could not start, in words that tell the operator what to do.
 *
 * @returns undefined where the cause is none that an operator can mend
 */
export function describeStartFailure(error: unknown): string | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return INVALID_TOKEN;
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return INVALID_TOKEN;
    if (error.code === RESTJSONErrorCodes.MissingAccess) {
      return (
        'Discord does not let the bot register commands in the server DISCORD_GUILD_ID. Invite it there with the ' +
        'scopes “bot” and “applications.commands” (see README), or leave the setting empty.'
      );
    }
  }
  if (error instanceof Error && DISALLOWED_INTENTS.test(error.message)) {
    return 'Discord closed the connection because of its intents, though the bot asks for none; is the token of another application?';
  }
  const code = networkCode(error);
  if (code !== undefined) return `Discord can’t be reached (${code}). Check the network, then start again.`;
  return undefined;
}

const INVALID_TOKEN =
  'Discord does not accept DISCORD_TOKEN. Make a new one at https://discord.com/developers/applications, your ' +
  'application, page “Bot”, button “Reset Token”, and put it into .env.';

function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && /^(E[A-Z_]+|UND_ERR_[A-Z_]+)$/.test(code)) return code;
  return networkCode(error.cause);
}
