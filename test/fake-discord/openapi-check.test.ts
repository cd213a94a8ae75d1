import { ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startFakeDiscord } from './fake-discord.js';
import { loadOpenApi, openApiLocation, requestMisfits, responseMisfits } from './openapi-check.js';
import type { RecordedRequest } from './rest-server.js';
import { card, COMMANDS, startSmallBot } from './small-bot.js';

const document = loadOpenApi();
const missing = document === undefined;
if (missing) {
  process.stderr.write(
    `Requests are not checked against Discord's OpenAPI document: there is none at ${openApiLocation()} ` +
      '(DISCORD_OPENAPI names another place).\n',
  );
}

const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const COMMAND_ROUTE = '/applications/{application_id}/commands';
const ORIGINAL = '/webhooks/{webhook_id}/{webhook_token}/messages/@original';

const EVERY_KIND = {
  flags: MessageFlags.IsComponentsV2 as const,
  components: [
    ...card('text', 'press').components,
    { type: ComponentType.Separator },
    {
      type: ComponentType.Section,
      components: [{ type: ComponentType.TextDisplay, content: 'b' }],
      accessory: { type: ComponentType.Thumbnail, media: { url: 'https://example.org/a.png' } },
    },
    { type: ComponentType.MediaGallery, items: [{ media: { url: 'https://example.org/b.png' } }] },
  ],
};

function request(method: string, route: string, body: unknown): RecordedRequest {
  return { method, route, path: route, query: {}, headers: {}, body, time: 0, status: 200 };
}

describe.skipIf(missing)("the check against Discord's OpenAPI document (skipped where it is missing)", () => {
  const misfits = (method: string, route: string, body: unknown) =>
    requestMisfits([request(method, route, body)], document ?? {});

  it('accepts what Discord accepts', () => {
    const { components, flags } = card('text', 'id');
    expect(misfits('POST', CALLBACK, { type: 4, data: { flags, components } })).toEqual([]);
    expect(misfits('POST', CALLBACK, { type: 8, data: { choices: [{ name: 'a', value: 'b' }] } })).toEqual(
      [],
    );
    expect(misfits('PATCH', ORIGINAL, { content: 'text' })).toEqual([]);
    expect(misfits('PUT', COMMAND_ROUTE, COMMANDS)).toEqual([]);
    expect(misfits('GET', COMMAND_ROUTE, undefined)).toEqual([]);
  });

  it('names the field of a body which does not fit', () => {
    const components = [
      { type: 10, content: 'fine' },
      { type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'x'.repeat(81) }] },
    ];
    expect(misfits('POST', CALLBACK, { type: 4, data: { flags: 1 << 15, components } })).toContainEqual({
      method: 'POST',
      route: CALLBACK,
      path: '/data/components/1/components/0/label',
      message: 'must NOT have more than 80 characters {"limit":80}',
    });
  });

  it.each([
    ['a callback of no known type', 'POST', CALLBACK, { type: 99 }],
    ['an empty text display', 'PATCH', ORIGINAL, { components: [{ type: 10, content: '' }] }],
    ['a section without an accessory', 'PATCH', ORIGINAL, { components: [{ type: 9, components: [] }] }],
    ['content of 2,001 characters', 'PATCH', ORIGINAL, { content: 'x'.repeat(2001) }],
    ['a command without a name', 'PUT', COMMAND_ROUTE, [{ description: 'x' }]],
    ['a body left out', 'PUT', COMMAND_ROUTE, undefined],
    ['a route there is not', 'POST', '/lectures', {}],
  ])('finds %s', (_what, method, route, body) => {
    expect(misfits(method, route, body)).not.toEqual([]);
  });

  it('fails the closing of a fake Discord which got a misfit', async () => {
    const discord = await startFakeDiscord();
    const sent = await fetch(`${discord.restApi}/v10/applications/${discord.applicationId}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify([{ name: 5 }]),
    });
    expect(sent.status).toBe(400);
    await expect(discord.close()).rejects.toThrow(
      'PUT /applications/{application_id}/commands /0/name must be',
    );
  });

  it('is passed by all answers of the fake Discord itself', async () => {
    const discord = await startFakeDiscord();
    const { client } = await startSmallBot(discord, {
      command: async (interaction) => {
        await interaction.deferReply({ withResponse: true });
        await interaction.editReply(EVERY_KIND);
        await interaction.followUp('more');
        await interaction.fetchReply();
      },
      button: (interaction) => interaction.update({ ...card('new', 'press'), withResponse: true }),
      autocomplete: (interaction) => interaction.respond([{ name: 'a', value: 'b' }]),
    });
    await client.application.commands.set(COMMANDS);
    await client.application.commands.set(COMMANDS, discord.guildId);
    await client.application.commands.set([], discord.guildId);
    await client.application.commands.fetch();
    await client.application.fetch();
    const search = { command: 'lecture', subcommand: 'search', options: { query: 'x' } };
    await discord.autocomplete({ ...search, focused: 'query' });
    const { message } = await discord.slash({ ...search, where: 'dm' });
    await discord.press(message, 'press');
    discord.failNext({ route: '/users/@me', status: 429, retryAfter: 0.01 });
    await client.rest.get('/users/@me');
    await client.rest.get('/unknown').catch(() => undefined);
    await client.destroy();
    expect(discord.unknownRoutes).toEqual(['GET /unknown']);
    discord.requests.splice(
      0,
      discord.requests.length,
      ...discord.requests.filter(({ path }) => path !== '/unknown'),
    );
    await discord.close();
    expect(responseMisfits(discord.responses, document ?? {})).toEqual([]);
    expect(new Set(discord.responses.map(({ request: { route } }) => route)).size).toBe(9);
  });
});

it('does without the document where there is none', () => {
  expect(loadOpenApi('/nowhere/openapi.json')).toBeUndefined();
});
