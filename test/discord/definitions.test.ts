import { describe, expect, it } from 'vitest';
import { commands, messageCommands, ROOT } from '../../src/commands/index.js';
import { discordDefinitions } from '../../src/discord/definitions.js';

const definitions = discordDefinitions(ROOT, commands, messageCommands);

describe('the commands that Discord is told of', () => {
  it('are one slash command and the menu entry of messages, usable everywhere', () => {
    expect(definitions).toMatchObject([
      { type: 1, name: 'lecture', integrationTypes: [0, 1], contexts: [0, 1, 2] },
      { type: 3, name: 'Find in lectures', integrationTypes: [0, 1], contexts: [0, 1, 2] },
    ]);
  });

  it('offer what members can type, and keep to themselves what only buttons use', () => {
    const [slash] = definitions;
    const options = slash !== undefined && 'options' in slash ? slash.options : [];
    expect(
      options.map((command) => [
        command.name,
        'options' in command ? command.options.map((option) => option.name) : [],
      ]),
    ).toEqual([
      ['search', ['query', 'lecture', 'private']],
      ['at', ['time', 'lecture', 'private']],
      ['outline', ['lecture', 'private']],
      ['list', ['private']],
      ['help', ['private']],
      ['add', ['file', 'title', 'video', 'private']],
      ['remove', ['lecture', 'private']],
    ]);
  });

  it('are named and described in the languages that there are, down to each option', () => {
    const [slash, menu] = definitions;
    const locales = ['de', 'es-ES', 'es-419', 'fr', 'pt-BR', 'ja'];
    expect(menu?.nameLocalizations).toMatchObject({ de: 'In Vorlesungen suchen', ja: '講義の中を検索' });
    expect(Object.keys(menu?.nameLocalizations ?? {})).toEqual(locales);
    expect(slash).toMatchObject({
      descriptionLocalizations: { de: 'Finde die Stelle in einer Vorlesung' },
      options: [
        {
          name: 'search',
          nameLocalizations: { de: 'suchen', fr: 'chercher' },
          options: [{ nameLocalizations: { de: 'suchbegriff' } }, { nameLocalizations: { ja: '講義' } }, {}],
        },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
    // A command with subcommands may lose them in the menu of Discord when its own name is localised.
    expect(slash).not.toHaveProperty('nameLocalizations');
    const written = JSON.stringify(slash);
    const translated = written.match(/"(?:name|description)Localizations":\{[^}]*\}/gu) ?? [];
    expect(translated).toHaveLength(2 * (written.split('"name":').length - 1) - 1);
    for (const one of translated) expect(one.match(/"[\w-]+":/gu)).toHaveLength(locales.length + 1);
  });

  it('ask for a query of at most 200 characters and complete it', () => {
    expect(definitions[0]).toMatchObject({
      options: [
        {
          options: [
            { name: 'query', type: 3, required: true, maxLength: 200, autocomplete: true },
            { name: 'lecture', type: 3, required: false, autocomplete: true },
            { name: 'private', type: 5, required: false },
          ],
        },
        {},
        { options: [{ name: 'lecture', type: 3, required: false, autocomplete: true }, {}] },
        {},
        {},
        { options: [{ name: 'file', type: 11, required: true }, {}, {}, {}] },
        { options: [{ name: 'lecture', type: 3, required: true, autocomplete: true }, {}] },
      ],
    });
  });
});
