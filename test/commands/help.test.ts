import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/commands/command.js';
import { help } from '../../src/commands/help.js';
import { runCommand } from '../../src/commands/run-command.js';
import { libraryOf, sampleLibrary, textOf, type, type SmallLecture } from './library.js';

const lectures: SmallLecture[] = [
  { videoId: 'plants', title: 'Plants', said: [[0, 30, 'leaves make sugar from light']] },
  { videoId: 'animals', title: 'Animals', said: [[600, 630, 'muscles burn sugar with oxygen']] },
];

async function examplesOf(library: Library): Promise<string[]> {
  const reply = await runCommand(help, {}, library);
  const examples = reply.blocks.flatMap((block) =>
    'lines' in block ? block.lines.flatMap((line) => line.filter((span) => span.code)) : [],
  );
  return examples.map(({ text }) => text);
}

describe('/lecture help', () => {
  it.each<[string, () => Library | Promise<Library>]>([
    ['the sample', sampleLibrary],
    ['several lectures', () => libraryOf(...lectures)],
    ['a lecture of a few small words', () => libraryOf({ videoId: 's', said: [[0, 5, 'so we go to it']] })],
    [
      'a lecture of words that carry no weight',
      () =>
        libraryOf({
          videoId: 's',
          said: [[0, 5, 'because everything should because there which something']],
        }),
    ],
    [
      'a lecture in capitals with accents',
      () => libraryOf({ videoId: 's', said: [[5, 9, 'ÉNERGIE CINÉTIQUE']] }),
    ],
    [
      'a lecture that starts late',
      () => libraryOf({ videoId: 's', said: [[7200, 7230, 'quantum tunnelling']] }),
    ],
  ])('gives five examples that work on %s', async (_title, made) => {
    const library = await made();
    const examples = await examplesOf(library);
    expect(examples.map((example) => example.split(' ')[1])).toEqual([
      'search',
      'search',
      'at',
      'outline',
      'list',
    ]);
    for (const example of examples) {
      const reply = await type(example, library);
      expect(reply.hits.length, example).toBeGreaterThan(0);
      expect(reply.message).not.toMatch(/before the first|past the last|Nothing/);
    }
  });

  it('shows a term that the sample is about, not one that every sentence has', async () => {
    const [word, phrase] = await examplesOf(await sampleLibrary());
    expect(word).not.toMatch(/basically|actually|because/);
    expect(phrase).toMatch(/^\/lecture search "\p{L}+ \p{L}+"$/u);
  });

  it('leaves out what would find nothing: text without spaces has no word short enough to type', async () => {
    const text = '我们今天讲一下深度学习的基本概念和自监督学习的方法以及应用'.repeat(8);
    const examples = await examplesOf(libraryOf({ videoId: 'z', said: [[0, 5, text]] }));
    for (const example of examples) expect(example.length).toBeLessThan(100);
    expect(examples.slice(-3)).toEqual(['/lecture at 0:00', '/lecture outline', '/lecture list']);
  });

  it('says who may press buttons and how to be answered alone', async () => {
    const text = textOf(await runCommand(help, {}, libraryOf(...lectures)));
    expect(text).toContain('private:true');
    expect(text).toContain('Anybody can press the buttons');
  });
});
