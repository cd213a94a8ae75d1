import type { Line } from '../reply/reply.js';
import { code, paragraph, words } from '../reply/spans.js';
import { at } from './at.js';
import type { Command, Library } from './command.js';
import { list } from './list.js';
import { privateOption } from './private-option.js';
import { ADD } from './root.js';
import { search } from './search.js';
import { spellCommand } from './spell-command.js';
import { tellingTerms } from './telling-terms.js';

/** `/lecture help`: four examples that work on the loaded lectures. */
export const help: Command = {
  name: 'help',
  description: 'Examples to try',
  options: [privateOption],
  example: () => Promise.resolve({}),
  async run(_values, library) {
    const examples = await workingExamples(library);
    return {
      kind: help.name,
      message: `Try ${examples.map(([command]) => command).join(' · ')}`,
      hits: [],
      blocks: [
        paragraph('title', 'Find the moment in a lecture'),
        paragraph(
          'normal',
          ...examples.map(([command, purpose]): Line => [code(command), words(` ${purpose}`)]),
        ),
        paragraph(
          'faint',
          'Add private:true to see an answer alone. In the menu of any message: Apps, Find in lectures. ' +
            'Anybody can press the buttons; whoever did not ask gets a copy of their own.',
        ),
        ...(library.own === undefined
          ? []
          : [
              paragraph('faint', [
                words('Whoever manages this server can give it lectures of its own: '),
                code(ADD),
              ]),
            ]),
      ],
    };
  },
};

/** What to type, and what it is for. Fewer than four only where the search finds nothing in what the lectures say. */
async function workingExamples(
  library: Library,
): Promise<readonly (readonly [command: string, purpose: string])[]> {
  const { word, phrase } = await tellingTerms(library);
  const searches: (readonly [string, string])[] = [];
  if (word !== undefined) {
    searches.push([
      spellCommand(search, { query: word }),
      'finds where a term is explained, also when the recogniser misheard it',
    ]);
  }
  if (phrase !== undefined) {
    searches.push([
      spellCommand(search, { query: `"${phrase}"` }),
      'finds an exact phrase; whole questions work too',
    ]);
  }
  return [
    ...searches,
    [
      spellCommand(at, await at.example(library)),
      'shows what is said at that time; a YouTube link with a time works too',
    ],
    [spellCommand(list), 'names the lectures'],
  ];
}
