import { missingAccess } from './api-error.js';
import type { CommandStore } from './command-store.js';
import type { JsonRecord } from './json.js';
import type { Route, RouteCall } from './rest-server.js';
import { validateCommand, validateCommands } from './validate-command.js';
import type { WireCommand, WireCommandOption, WireUser } from './wire.js';

/** What the routes about the application itself work on. */
export interface ApplicationSetup {
  readonly applicationId: string;
  readonly bot: WireUser;
  readonly commands: CommandStore;
  /** Servers the bot is in. */
  readonly guildIds: readonly string[];
  /** Where the gateway is, and how many shards it recommends and takes. */
  readonly gateway: () => JsonRecord;
}

const GLOBAL = '/applications/{application_id}/commands';
const GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';

/** Routes for the gateway's address, the bot's own user and application, and its commands. */
export function applicationRoutes(setup: ApplicationSetup): Route[] {
  const { applicationId, bot, commands } = setup;
  const application = {
    id: applicationId,
    name: 'Lecture bot',
    icon: null,
    description: '',
    type: null,
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: bot,
    approximate_guild_count: setup.guildIds.length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
  const route = (method: string, template: string, handle: Route['handle']): Route => ({
    method,
    template,
    needsToken: true,
    handle,
  });
  const scope = ({ params }: RouteCall): string | undefined => {
    const guildId = params['guild_id'];
    if (params['application_id'] !== applicationId) throw missingAccess();
    if (guildId !== undefined && !setup.guildIds.includes(guildId)) throw missingAccess();
    return guildId;
  };
  const commandRoutes = [GLOBAL, GUILD].flatMap((template) => [
    route('GET', template, (call) => {
      const list = commands.list(scope(call));
      return { body: call.query.get('with_localizations') === 'true' ? list : list.map(withoutTranslations) };
    }),
    route('PUT', template, (call) => {
      const guildId = scope(call);
      return { body: commands.overwrite(validateCommands(call.body), guildId) };
    }),
    route('POST', template, (call) => {
      const { command, isNew } = commands.upsert(validateCommand(call.body), scope(call));
      return { status: isNew ? 201 : 200, body: command };
    }),
    route('DELETE', `${template}/{command_id}`, (call) => {
      commands.delete(String(call.params['command_id']), scope(call));
      return {};
    }),
  ]);
  return [
    route('GET', '/gateway/bot', () => ({ body: setup.gateway() })),
    route('GET', '/users/@me', () => ({
      body: { ...bot, mfa_enabled: false, locale: 'en-US', verified: true },
    })),
    route('GET', '/applications/@me', () => ({ body: application })),
    route('GET', '/oauth2/applications/@me', () => ({ body: application })),
    ...commandRoutes,
  ];
}

/** A command or an option as Discord returns it to those who don't ask for its translations. */
function withoutTranslations(node: WireCommand | WireCommandOption): object {
  const entries = Object.entries(node).filter(([key]) => !key.endsWith('_localizations'));
  const options = node.options?.map(withoutTranslations);
  return { ...Object.fromEntries(entries), ...(options === undefined ? {} : { options }) };
}
