import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/commands/command.js';
import { libraryOf, type SmallLecture } from '../commands/library.js';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';
import type { Answer, Circumstances } from '../fake-discord/member.js';
import { makeUser } from '../fake-discord/places.js';
import { buttons, menus, visibleText } from '../fake-discord/visible.js';
import type { WireMessage } from '../fake-discord/wire.js';
import { searchReplacedBy, stage } from './stage.js';

const { open, run } = stage();

const GERMAN = { locale: 'de' };

/** Words of English sentences that no German one has. */
const ENGLISH =
  /(?<!\/)\b(?:the|of|and|is|are|to|from|this|that|with|for|lectures?|search|results?|watch|context|share|said|found|please)\b/iu;

const cells: SmallLecture = {
  videoId: 'zellen',
  title: 'Zellen',
  said: Array.from({ length: 24 }, (_, at) => [
    at * 60,
    at * 60 + 30,
    `die Zelle teilt sich ${at % 3 === 0 ? 'und die Mitose beginnt' : 'noch einmal'}`,
    { chapter: at < 12 ? 'Teilung' : 'Wachstum' },
  ]),
};
const rocks: SmallLecture = {
  videoId: 'gesteine',
  title: 'Gesteine',
  said: [[3000, 3030, 'Granit erstarrt langsam und die Zelle fehlt']],
};

/** What a member reads of an answer, buttons and menus included, without addresses. */
function readIn(message: WireMessage): string {
  const chosen = menus(message).flatMap(({ placeholder = '', options = [] }) => [
    placeholder,
    ...options.flatMap(({ label, description = '' }) => [label, description]),
  ]);
  const all = [visibleText(message), ...buttons(message).map(({ label }) => label), ...chosen];
  return all.join('\n').replace(/https?:[^\s)`]+/gu, '');
}

/** The commands that an answer spells out. */
function speltIn(message: WireMessage): string[] {
  return [...visibleText(message).matchAll(/`(\/[^`]+)`/gu)].map(([, command = '']) => command);
}

/** Types a command as it is spelt in an answer, in a Discord that is set to German. */
function typeGerman(discord: FakeDiscord, line: string): Promise<Answer> {
  const [, command = '', subcommand = '', rest = ''] = /^\/(\S+) (\S+) ?(.*)$/u.exec(line) ?? [];
  const root = discord.visibleCommands('guild').find(({ type }) => type === 1);
  const called = root?.options?.find((one) => one.name_localizations?.['de'] === subcommand);
  const options: Record<string, string> = {};
  const bare = rest
    .replace(/(?<=^|\s)(\p{L}+):(?:"([^"]*)"|(\S+))/gu, (_whole, name: string, quoted, plain) => {
      options[name] = String(quoted ?? plain);
      return '';
    })
    .trim();
  const first = called?.options?.[0]?.name_localizations?.['de'] ?? '';
  if (bare !== '') options[first] = bare;
  return discord.slash({ command, subcommand, options, ...GERMAN });
}

async function startWith(library: Library) {
  const discord = await open();
  await run(discord, { library });
  const german = (subcommand: string, options: Record<string, string | boolean> = {}, rest = {}) =>
    discord.slash({ command: 'lecture', subcommand, options, ...GERMAN, ...rest });
  return { discord, german };
}

describe('a member whose Discord is set to German', () => {
  it('searches, reads around what was found and shares it, all in German', async () => {
    const { discord, german } = await startWith(libraryOf(cells, rocks));
    const found = await german('suchen', { suchbegriff: 'Zelle', privat: true });
    expect(readIn(found.message)).toMatch(/^### Ergebnisse für „Zelle“\n/);
    expect(readIn(found.message)).toContain('Auf eine Vorlesung eingrenzen\nZellen\n24 Stellen');
    const [menu] = menus(found.message);
    const narrowed = await discord.select(found.message, menu?.custom_id ?? '', ['zellen'], GERMAN);
    expect(readIn(narrowed.message)).toContain('Alle Vorlesungen');
    const next = await discord.press(narrowed.message, 'Nächste Seite', GERMAN);
    expect(readIn(next.message)).toContain('Seite 2 von ');
    const before = await discord.press(next.message, 'Vorige Seite', GERMAN);
    const [context] = buttons(before.message).filter(({ label }) => label === 'Zusammenhang');
    const around = await discord.press(before.message, context!, GERMAN);
    const later = await discord.press(around.message, 'Später', GERMAN);
    const earlier = await discord.press(later.message, 'Früher', GERMAN);
    const [share] = buttons(earlier.message).filter(({ label }) => /^[\d:]+ im Kanal teilen$/.test(label));
    const shared = await discord.press(earlier.message, share!, GERMAN);
    expect(readIn(shared.message)).toContain('Geteilt von ');
    const back = await discord.press(earlier.message, 'Zurück zu den Ergebnissen', GERMAN);
    for (const { message } of [found, narrowed, next, before, around, later, earlier, shared, back]) {
      expect(readIn(message)).not.toMatch(ENGLISH);
    }
  });

  it.each<[string, string, Record<string, string>, RegExp]>([
    ['what is said at a time', 'bei', { zeit: '5:10', vorlesung: 'Zellen' }, /Ab 5:10 ansehen/],
    ['that nothing is said then', 'bei', { zeit: '5:45', vorlesung: 'Zellen' }, /Da wird nichts gesagt/],
    ['that it is too late', 'bei', { zeit: '55:00', vorlesung: 'Zellen' }, /nach den letzten Worten/],
    ['the chapters', 'gliederung', { vorlesung: 'Zellen' }, /### Gliederung · Zellen\n.*Teilung/s],
    ['the lectures', 'liste', {}, /2 Vorlesungen, 25 Abschnitte/],
    ['examples', 'hilfe', {}, /Mit privat:true siehst nur du die Antwort/],
    ['that nothing was found', 'suchen', { suchbegriff: 'Kolibri' }, /In den Vorlesungen passt nichts zu/],
    [
      'that nothing was found in one',
      'suchen',
      { suchbegriff: 'Granit', vorlesung: 'zellen' },
      /In dieser Vorlesung passt nichts zu „Granit“\.\nIn anderen Vorlesungen kommt es vor/,
    ],
    ['where a time is meant', 'suchen', { suchbegriff: 'Zelle 5:10' }, /Falls 5:10 eine Zeit/],
    ['that a time cannot be read', 'bei', { zeit: 'Banane' }, /Das kann ich nicht als Zeit lesen/],
    [
      'which lecture may be meant',
      'bei',
      { zeit: '5:10' },
      /Welche Vorlesung meinst du\?[^]*\nGesteine\n+Zellen/,
    ],
    [
      'that a lecture is not there',
      'suchen',
      { suchbegriff: 'a', vorlesung: 'Algebra' },
      /Keine Vorlesung heißt/,
    ],
    ['that a query has no word', 'suchen', { suchbegriff: '?!' }, /Darin ist kein Wort/],
  ])(
    'is told in German %s, with commands that work as they are spelt',
    async (_what, name, options, text) => {
      const { discord, german } = await startWith(libraryOf(cells, rocks));
      const { message } = await german(name, options);
      expect(readIn(message)).toMatch(text);
      expect(readIn(message)).not.toMatch(ENGLISH);
      for (const line of speltIn(message).filter((one) => one.startsWith('/lecture'))) {
        const answer = await typeGerman(discord, line);
        expect(visibleText(answer.message), line).not.toMatch(/So klappt es/);
        expect(readIn(answer.message), line).not.toMatch(ENGLISH);
      }
    },
  );

  it.each<[string, (at: FakeDiscord, circumstances: Circumstances) => Promise<Answer>, RegExp]>([
    [
      'in the menu of a message',
      (at, rest) => at.contextMenu({ command: 'In Vorlesungen suchen', message: { content: '🧩' }, ...rest }),
      /In dieser Nachricht sind keine Wörter/,
    ],
    [
      'where a server’s lectures are theirs alone',
      (at, rest) =>
        at.slash({ command: 'lecture', subcommand: 'entfernen', options: { vorlesung: 'x' }, ...rest }),
      /Eigene Vorlesungen hat nur ein Server/,
    ],
  ])('is refused in German %s', async (_where, ask, text) => {
    const { discord } = await startWith(libraryOf(cells));
    const { message, ephemeral } = await ask(discord, GERMAN);
    expect(ephemeral).toBe(true);
    expect(readIn(message)).toMatch(text);
    expect(readIn(message)).toMatch(/So klappt es: `\/lecture (?:hilfe|liste)`/);
    expect(readIn(message)).not.toMatch(ENGLISH);
  });

  it('is apologised to in German for a fault of ours', async () => {
    const discord = await open();
    await run(
      discord,
      searchReplacedBy(() => Promise.reject(new TypeError('boom'))),
    );
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'suchen',
      options: { suchbegriff: 'a' },
      ...GERMAN,
    });
    expect(visibleText(message)).toMatch(
      /^Hier ist etwas schiefgelaufen; es ist als [0-9a-f]{8} vermerkt\..*\nSo klappt es: `\/lecture hilfe`$/,
    );
  });

  it('presses a button under an answer in another language, and gets a copy in German', async () => {
    const { discord } = await startWith(libraryOf(cells, rocks));
    const theirs = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'Zelle' },
    });
    expect(readIn(theirs.message)).toMatch(/^### Results for “Zelle”/);
    const own = await discord.press(theirs.message, 'Next page', { user: makeUser('Jonas'), ...GERMAN });
    expect(readIn(own.message)).toMatch(/^### Ergebnisse für „Zelle“/);
    expect(readIn(own.message)).not.toMatch(ENGLISH);
    expect(readIn(discord.currentMessage(theirs.message))).toBe(readIn(theirs.message));
  });
});

describe('members in other languages', () => {
  it.each([
    ['es-ES', 'buscar', 'consulta', /^### Resultados para «Zelle»/],
    ['es-419', 'buscar', 'consulta', /^### Resultados para «Zelle»/],
    ['fr', 'chercher', 'recherche', /^### Résultats pour «\u202FZelle\u202F»/],
    ['pt-BR', 'buscar', 'busca', /^### Resultados para “Zelle”/],
    ['ja', '検索', '検索語', /^### 「Zelle」の検索結果/],
  ])('search in %s', async (locale, subcommand, option, text) => {
    const { discord } = await startWith(libraryOf(cells));
    const options = { [option]: 'Zelle' };
    const { message } = await discord.slash({ command: 'lecture', subcommand, options, locale });
    expect(readIn(message)).toMatch(text);
    expect(readIn(message)).not.toMatch(ENGLISH);
  });

  it.each(['en-GB', 'uk', 'zh-CN'])(
    'read English where their language has no catalogue: %s',
    async (locale) => {
      const { discord } = await startWith(libraryOf(cells));
      const options = { query: 'Zelle' };
      const { message } = await discord.slash({ command: 'lecture', subcommand: 'search', options, locale });
      expect(readIn(message)).toMatch(/^### Results for “Zelle”/);
    },
  );
});
