import { describe, expect, it } from 'vitest';
import { commands, messageCommands, ROOT } from '../../src/commands/index.js';
import { optionName } from '../../src/commands/options/option.js';
import type { Line } from '../../src/reply/reply.js';
import { words } from '../../src/reply/spans.js';
import { english } from '../../src/texts/english.js';
import { french } from '../../src/texts/french.js';
import { german } from '../../src/texts/german.js';
import { textsFor, translations } from '../../src/texts/index.js';
import { japanese } from '../../src/texts/japanese.js';
import { portuguese } from '../../src/texts/portuguese.js';
import { spanish } from '../../src/texts/spanish.js';
import type { Texts } from '../../src/texts/texts.js';
import { everyText } from './every-text.js';

const languages: readonly (readonly [string, Texts])[] = [
  ['German', german],
  ['Spanish', spanish],
  ['French', french],
  ['Portuguese', portuguese],
  ['Japanese', japanese],
];
const all = [['English', english] as const, ...languages];

/** "Application Command Naming" of Discord; letters are in lower case where there is such a case. */
const NAME = /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

describe.each(all)('names and descriptions in %s', (_language, texts) => {
  const offered = commands.filter((command) => command.isHidden !== true);
  const described = [
    { name: ROOT, description: texts.commands.root },
    ...offered.flatMap((command) => [
      command.described(texts),
      ...command.options.flatMap((option) => (option.hidden === true ? [] : [option.described(texts)])),
    ]),
  ];

  it.each(described)('are such as Discord takes: $name', ({ name, description }) => {
    expect(name).toMatch(NAME);
    expect(name).toBe(name.toLowerCase());
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(100);
  });

  it('tell commands apart, and the options of each', () => {
    const names = offered.map((command) => command.described(texts).name);
    expect(new Set(names).size).toBe(names.length);
    for (const { options } of offered) {
      const own = options.map((option) => optionName(option, texts));
      expect(new Set(own).size).toBe(own.length);
    }
  });

  it('fit into the menu of a message', () => {
    for (const { named } of messageCommands) expect(named(texts)).toMatch(/^\S.{0,30}\S$/u);
  });
});

it('English names are those that the code and Discord go by', () => {
  for (const command of commands) {
    if (command.isHidden !== true) expect(command.described(english).name).toBe(command.name);
    for (const option of command.options) expect(optionName(option, english)).toBe(option.name);
  }
  for (const command of messageCommands) expect(command.named(english)).toBe(command.name);
});

describe('numbers with their noun', () => {
  it.each([
    [
      english,
      ['0 lectures', '1 lecture', '2 lectures', '21 lectures', '1,204 lectures', '1,000,000 lectures'],
    ],
    [
      german,
      [
        '0 Vorlesungen',
        '1 Vorlesung',
        '2 Vorlesungen',
        '21 Vorlesungen',
        '1.204 Vorlesungen',
        '1.000.000 Vorlesungen',
      ],
    ],
    [spanish, ['0 clases', '1 clase', '2 clases', '21 clases', '1204 clases', '1.000.000 de clases']],
    [french, ['0 cours', '1 cours', '2 cours', '21 cours', '1 204 cours', '1 000 000 de cours']],
    [portuguese, ['0 aula', '1 aula', '2 aulas', '21 aulas', '1.204 aulas', '1.000.000 de aulas']],
    [japanese, ['講義0件', '講義1件', '講義2件', '講義21件', '講義1,204件', '講義1,000,000件']],
  ])('are of lectures as the language has them: $locale', ({ counts }, written) => {
    expect([0, 1, 2, 21, 1_204, 1_000_000].map((count) => plain(counts.lectures(count)))).toEqual(written);
  });

  it.each([
    [english, ['0 segments', '1 segment', '2 segments', '21 segments', '1,204 segments']],
    [german, ['0 Abschnitte', '1 Abschnitt', '2 Abschnitte', '21 Abschnitte', '1.204 Abschnitte']],
    [spanish, ['0 segmentos', '1 segmento', '2 segmentos', '21 segmentos', '1204 segmentos']],
    [french, ['0 segment', '1 segment', '2 segments', '21 segments', '1 204 segments']],
    [portuguese, ['0 segmento', '1 segmento', '2 segmentos', '21 segmentos', '1.204 segmentos']],
    [japanese, ['区間0個', '区間1個', '区間2個', '区間21個', '区間1,204個']],
  ])('are of segments as the language has them: $locale', ({ counts }, written) => {
    expect([0, 1, 2, 21, 1_204].map((count) => plain(counts.segments(count)))).toEqual(written);
  });

  it.each([
    [english, ['0 passages', '1 passage', '2 passages', '21 passages', '1,204 passages']],
    [german, ['0 Stellen', '1 Stelle', '2 Stellen', '21 Stellen', '1.204 Stellen']],
    [spanish, ['0 pasajes', '1 pasaje', '2 pasajes', '21 pasajes', '1204 pasajes']],
    [french, ['0 passage', '1 passage', '2 passages', '21 passages', '1 204 passages']],
    [portuguese, ['0 trecho', '1 trecho', '2 trechos', '21 trechos', '1.204 trechos']],
    [japanese, ['0箇所', '1箇所', '2箇所', '21箇所', '1,204箇所']],
  ])('are of passages as the language has them: $locale', ({ counts }, written) => {
    expect([0, 1, 2, 21, 1_204].map((count) => plain(counts.passages(count)))).toEqual(written);
  });

  it.each([
    [english, ['0 chapters', '1 chapter', '2 chapters', '21 chapters', '1,204 chapters']],
    [german, ['0 Kapitel', '1 Kapitel', '2 Kapitel', '21 Kapitel', '1.204 Kapitel']],
    [spanish, ['0 capítulos', '1 capítulo', '2 capítulos', '21 capítulos', '1204 capítulos']],
    [french, ['0 chapitre', '1 chapitre', '2 chapitres', '21 chapitres', '1 204 chapitres']],
    [portuguese, ['0 capítulo', '1 capítulo', '2 capítulos', '21 capítulos', '1.204 capítulos']],
    [japanese, ['チャプター0個', 'チャプター1個', 'チャプター2個', 'チャプター21個', 'チャプター1,204個']],
  ])('are of chapters as the language has them: $locale', ({ counts }, written) => {
    expect([0, 1, 2, 21, 1_204].map((count) => plain(counts.chapters(count)))).toEqual(written);
  });

  it.each([
    [english, 'the best 60 passages in 3 lectures', '60 passages'],
    [german, 'die besten 60 Stellen in 3 Vorlesungen', '60 Stellen'],
    [spanish, 'los mejores 60 pasajes en 3 clases', '60 pasajes'],
    [french, 'les 60 meilleurs passages dans 3 cours', '60 passages'],
    [portuguese, 'os melhores 60 trechos em 3 aulas', '60 trechos'],
    [japanese, '上位60箇所（講義3件）', '60箇所'],
  ])('say what a search found: $locale', ({ search }, ofSeveral, ofOne) => {
    expect(plain(search.tally({ passages: 60, lectures: 3, isCut: true }))).toBe(ofSeveral);
    expect(plain(search.tally({ passages: 60, lectures: 1, isCut: false }))).toBe(ofOne);
  });

  it.each([
    [english, 'Found around 52:36 and 1 more place', 'Mostly found around 52:36, 54:00, and 3 more places'],
    [
      german,
      'Gefunden um 52:36 und an 1 weiteren Stelle',
      'Gefunden vor allem um 52:36, 54:00 und an 3 weiteren Stellen',
    ],
    [spanish, 'Aparece hacia 52:36 y 1 lugar más', 'Aparece sobre todo hacia 52:36, 54:00 y 3 lugares más'],
    [french, 'Trouvé vers 52:36 et 1 autre endroit', 'Trouvé surtout vers 52:36, 54:00 et 3 autres endroits'],
    [
      portuguese,
      'Encontrado por volta de 52:36 e mais 1 ponto',
      'Encontrado principalmente por volta de 52:36, 54:00 e mais 3 pontos',
    ],
    [
      japanese,
      '見つかったのは 52:36のあたり、ほか1箇所',
      '見つかったのはおもに 52:36、54:00のあたり、ほか3箇所',
    ],
  ])('say where it found it: $locale', ({ search }, one, several) => {
    const text = (line: Line) => plain(line.map((span) => span.text).join(''));
    expect(text(search.around([words('52:36')], 1))).toBe(one);
    expect(text(search.mostlyAround([words('52:36'), words('54:00')], 3))).toBe(several);
  });
});

describe('a page past the end', () => {
  it.each([
    [english, 'There is only one page.', 'There are only 4 pages; this is the last one.'],
    [german, 'Es gibt nur eine Seite.', 'Es gibt nur 4 Seiten; das ist die letzte.'],
    [spanish, 'Solo hay una página.', 'Solo hay 4 páginas; esta es la última.'],
    [french, 'Il n’y a qu’une page.', 'Il n’y a que 4 pages ; voici la dernière.'],
    [portuguese, 'Só há uma página.', 'Só há 4 páginas; esta é a última.'],
    [
      japanese,
      '結果は1ページまでなので、最後のページを表示しています。',
      '結果は4ページまでなので、最後のページを表示しています。',
    ],
  ])('is said not to be there in $locale', ({ pages }, ofOne, ofSeveral) => {
    expect(plain(pages.pastEnd(1))).toBe(ofOne);
    expect(plain(pages.pastEnd(4))).toBe(ofSeveral);
  });
});

describe('what may have been meant', () => {
  it.each([
    [english, 'Did you mean “A” or “B”?'],
    [german, 'Meintest du „A“ oder „B“?'],
    [spanish, '¿Querías decir «A» o «B»?'],
    [french, 'Voulais-tu dire « A » ou « B » ?'],
    [portuguese, 'Você quis dizer “A” ou “B”?'],
    [japanese, 'もしかして「A」または「B」ですか？'],
  ])('is asked as the language has it: $locale', ({ lectures, quoted }, written) => {
    expect(plain(lectures.didYouMean(['A', 'B'].map(quoted)))).toBe(written);
  });
});

describe('several names in a sentence', () => {
  it.each([
    [english, '“A”, “B”, and “C”'],
    [german, '„A“, „B“ und „C“'],
    [spanish, '«A», «B» y «C»'],
    [french, '« A », « B » et « C »'],
    [portuguese, '“A”, “B” e “C”'],
    [japanese, '「A」、「B」、「C」'],
  ])('stand as the language has them: $locale', (texts, written) => {
    expect(plain(texts.listed(['A', 'B', 'C'].map(texts.quoted)))).toBe(written);
  });
});

/** What reads the same in English and in another language. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  German: ['options.video.name'],
  Spanish: ['options.video.name', 'add.video'],
  French: ['counts.segments', 'counts.passages'],
  Portuguese: ['quoted', 'captionFiles.named'],
  Japanese: [],
};

describe.each(languages)('the texts in %s', (language, texts) => {
  const original = everyText(english);
  const translated = everyText(texts);

  it('are all translated', () => {
    const same = [...translated].filter(([path, text]) => original.get(path) === text);
    expect(same.map(([path]) => path)).toEqual(SAME[language]);
  });

  it('leave out nothing that the English ones are given', () => {
    const given = (text = '') => (text.match(/⟦\d⟧|NaN|601|302/gu) ?? []).sort();
    for (const [path, text] of translated) expect(given(text), path).toEqual(given(original.get(path)));
  });

  it('have the quotation marks of their language, in pairs', () => {
    const [open = '', close = ''] = texts
      .quoted('|')
      .replace(/[\s\u202F]/gu, '')
      .split('|');
    for (const [path, text] of translated) {
      const marks = text.match(/["“”„‟«»「」『』]/gu) ?? [];
      // A phrase in a query stands in the marks that one types.
      const own = marks.filter((mark) => mark !== '"');
      expect(marks.length % 2, path).toBe(0);
      expect(own, path).toEqual(own.map((_mark, index) => (index % 2 === 0 ? open : close)));
    }
  });

  it('have no space too many, and end as the English ones do', () => {
    const ending = (text = '') =>
      /[.。:：?？]?[\s\u00A0]*$/u.exec(text)?.[0].normalize('NFKC').replaceAll('。', '.');
    for (const [path, text] of translated) {
      expect(text, path).not.toMatch(/^\s|\s{2}|\n/u);
      // Units are cut short with a full stop in some languages.
      if (texts !== japanese && path !== 'lasting')
        expect(ending(text), path).toBe(ending(original.get(path)));
    }
  });
});

it('French keeps marks of punctuation on the line of the word before them', () => {
  for (const [path, text] of everyText(french)) {
    expect(text, path).not.toMatch(/ [;:!?»]|« |[^\s\u00A0\u202F\d][;!?»]|«[^\u202F]/u);
    // Colons within what one types have no space before them.
    expect(text.replace(/(?<=\d):(?=\d)|:true/gu, ''), path).not.toMatch(/[^\u00A0]:/u);
  }
});

it('Japanese has full-width marks of punctuation after its own letters', () => {
  for (const [path, text] of everyText(japanese)) {
    expect(text, path).not.toMatch(/[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}][,.:;!?()]/u);
  }
});

describe('the language of a member', () => {
  it.each([
    ['en-US', english],
    ['en-GB', english],
    ['de', german],
    ['es-ES', spanish],
    ['es-419', spanish],
    ['fr', french],
    ['pt-BR', portuguese],
    ['ja', japanese],
    ['uk', english],
    ['tlh', english],
    ['', english],
    ['constructor', english],
  ])('%s', (locale, texts) => {
    expect(textsFor(locale)).toBe(texts);
  });

  it('is one of those that Discord is told of', () => {
    expect(translations.map(([locale]) => locale)).toEqual(['de', 'es-ES', 'es-419', 'fr', 'pt-BR', 'ja']);
  });
});

/** No-break spaces as ordinary ones. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ');
}
