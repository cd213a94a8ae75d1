import type { Line } from '../reply/reply.js';
import { code, paragraph, words } from '../reply/spans.js';
import type { Texts } from '../texts/texts.js';
import { at } from './at.js';
import type { Command, Library } from './command.js';
import { tellingTerms } from './lectures/telling-terms.js';
import { list } from './list.js';
import { optionName } from './options/option.js';
import { privateOption } from './options/private-option.js';
import { outline } from './outline.js';
import { addCommand } from './root.js';
import { search } from './search.js';
import { spellCommand } from './spell-command.js';

/** `/lecture help`: five examples that work on the loaded lectures. */
export const help: Command = {
  name: 'help',
  described: ({ commands }) => commands.help,
  options: [privateOption],
  example: () => Promise.resolve({}),
  async run(_values, library, { texts }) {
    const examples = await workingExamples(library, texts);
    return {
      kind: help.name,
      message: texts.help.tryOut(examples.map(([command]) => command).join(' · ')),
      hits: [],
      blocks: [
        paragraph('title', texts.help.title),
        paragraph(
          'normal',
          ...examples.flatMap(([command, purpose]): Line[] => [[code(command)], [words(purpose)]]),
        ),
        paragraph('faint', texts.help.aside(optionName(privateOption, texts), texts.commands.findInLectures)),
        ...(library.own === undefined
          ? []
          : [paragraph('faint', texts.help.ownLectures(code(addCommand(texts))))]),
      ],
    };
  },
};

/** What to type, and what it is for. Fewer than five only where the search finds nothing in what the lectures say. */
async function workingExamples(
  library: Library,
  texts: Texts,
): Promise<readonly (readonly [command: string, purpose: string])[]> {
  const { word, phrase } = await tellingTerms(library);
  const searches: (readonly [string, string])[] = [];
  if (word !== undefined) {
    searches.push([spellCommand(search, texts, { query: word }), texts.help.findsTerm]);
  }
  if (phrase !== undefined) {
    searches.push([spellCommand(search, texts, { query: `"${phrase}"` }), texts.help.findsPhrase]);
  }
  return [
    ...searches,
    [spellCommand(at, texts, await at.example(library)), texts.help.showsTime],
    [spellCommand(outline, texts, await outline.example(library)), texts.help.showsOutline],
    [spellCommand(list, texts), texts.help.namesLectures],
  ];
}
