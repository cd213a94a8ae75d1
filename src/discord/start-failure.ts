import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { GatewayClosedError } from './gateway-closed-error.js';
import { isNetworkCode } from './requests/network-code.js';

const INVALID_TOKEN =
  'Discord does not accept DISCORD_TOKEN. Make a new one at https://discord.com/developers/applications, your ' +
  'application, page “Bot”, button “Reset Token”, and put it into .env.';

const WRONG_INTENTS =
  'Discord closed the connection because of its intents, though the bot asks for none. Check that DISCORD_TOKEN ' +
  'belongs to the bot’s own application at https://discord.com/developers/applications, and update the bot.';

/** What to do after the gateway closed with a code that lets nobody back in. */
const CLOSED: Readonly<Partial<Record<number, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: INVALID_TOKEN,
  [GatewayCloseCodes.InvalidIntents]: WRONG_INTENTS,
  [GatewayCloseCodes.DisallowedIntents]: WRONG_INTENTS,
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in so many servers that Discord demands more connections (2,500 servers each at most). Set ' +
    'LECTURE_SHARDS=auto, and start again.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer speaks the version of its API that this bot knows. Update the bot.',
};

/** Names are looked up by nobody who could find one. */
const NO_NAMES = 'EAI_FAIL';

/** Codes that OpenSSL and Node.js give for a certificate they don't trust. */
const CERTIFICATE = /^(CERT_|UNABLE_TO_|SELF_SIGNED_CERT|DEPTH_ZERO_|ERR_TLS_CERT)/;

/** What `ws` says where there is an answer at the gateway's address, but no connection. */
const NO_CONNECTION = /^Unexpected server response: (\d+)$/;

/**
 * Why the bot could not start or go on, in words that tell the operator what to do.
 *
 * @returns undefined where the cause is none that an operator can mend
 */
export function describeStartFailure(error: unknown): string | undefined {
  if (error instanceof GatewayClosedError) {
    return CLOSED[error.code] ?? `${error.message} Update the bot, then start again.`;
  }
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
    return undefined;
  }
  if (error instanceof HTTPError) return troubleAtDiscord(error.status);
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) {
    return 'Discord does not answer. Check the network, then start again.';
  }
  return networkFailure(error);
}

/** Whether Discord lets nobody in with these settings, so that there is no use in trying again. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof GatewayClosedError) return true;
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  if (!(error instanceof DiscordAPIError)) return false;
  return error.status === 401 || error.code === RESTJSONErrorCodes.MissingAccess;
}

function troubleAtDiscord(status: number | string): string {
  return `Discord has trouble of its own (status ${status}). Look at https://discordstatus.com, and start again later.`;
}

function networkFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const [, status] = NO_CONNECTION.exec(error.message) ?? [];
  if (status !== undefined) return troubleAtDiscord(status);
  const code = 'code' in error ? String(error.code) : '';
  if (code === NO_NAMES || isNetworkCode(code))
    return `Discord can’t be reached (${code}). Check the network, then start again.`;
  if (CERTIFICATE.test(code)) {
    return (
      `The certificate shown in place of Discord’s can’t be trusted (${code}). Where a proxy stands in between, name ` +
      'the file with its certificate in NODE_EXTRA_CA_CERTS.'
    );
  }
  return networkFailure(error.cause);
}
