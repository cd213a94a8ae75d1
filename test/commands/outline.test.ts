import { describe, expect, it } from 'vitest';
import { outline } from '../../src/commands/outline.js';
import { runCommand } from '../../src/commands/run-command.js';
import { replyMessage } from '../../src/discord/message/message.js';
import { english } from '../../src/texts/english.js';
import { choose, libraryOf, menuOf, sampleLibrary, textOf, type, type Said } from './library.js';

const plants = { videoId: 'a', title: 'Plants', said: [[0, 30, 'leaves are green']] as Said[] };
const animals = { videoId: 'b', title: 'Animals', said: [[0, 30, 'fur is brown']] as Said[] };

describe('/lecture outline', () => {
  it('lists what the sample covers, each chapter with a link to its start', async () => {
    const reply = await runCommand(outline, {}, await sampleLibrary());
    expect(reply.message).toMatch(/^20 chapters of “Lecture 7 Self-Supervised Learning.*”\.$/);
    const lines = textOf(reply).split('\n');
    expect(lines[0]).toMatch(/^Outline · Lecture 7 Self-Supervised Learning/);
    expect(lines).toContainEqual(expect.stringMatching(/^54:30 rotation, /));
    expect(lines.at(-1)).toBe(
      '20 chapters, 34:42–1:21:40, 47 min · found from what is said, named by the words that stand out',
    );
    expect(reply.hits).toHaveLength(20);
    expect(reply.hits[0]).toMatchObject({
      videoId: 'dMUes74-nYY',
      startSecond: 2082,
      url: 'https://www.youtube.com/watch?v=dMUes74-nYY&t=2082s',
    });
    expect(reply.hits.map(({ startSecond }) => startSecond).slice(1)).toEqual(
      reply.hits.map(({ endSecond }) => endSecond).slice(0, -1),
    );
  });

  it.each<[string, Said[], RegExp]>([
    [
      'by the titles of the video',
      [[0, 30, 'leaves are green', { chapter: 'Leaves' }], [30, 60, 'bark is brown', { chapter: 'Bark' }]],
      /\n0:00 Leaves\n0:30 Bark\n2 chapters, 0:00–1:00, 1 min · as the video has them$/,
    ],
    [
      'and finds what lies between them',
      [
        [0, 30, 'leaves are green', { chapter: 'Leaves' }],
        [30, 90, 'moss on stones and moss on trees'],
        [90, 120, 'bark is brown', { chapter: 'Bark' }],
      ],
      /\n0:00 Leaves\n0:30 moss, .*\n1:30 Bark\n3 chapters, .* · those without a title are found from what is said$/,
    ],
  ])('names chapters %s', async (_title, said, text) => {
    const reply = await runCommand(outline, {}, libraryOf({ ...plants, said }));
    expect(textOf(reply)).toMatch(text);
    expect(reply.hits.at(-1)).toMatchObject({ chapter: 'Bark', excerpt: 'Bark' });
  }); // prettier-ignore

  it('leaves out terms that there is no room for, and cuts none', async () => {
    const terms = ['pneumonoultramicroscopic', 'silicovolcanoconiosis', 'electroencephalographically'];
    const said: Said[] = [[0, 30, `${terms[0]} ${terms[0]} and ${terms[1]} or ${terms[1]} and ${terms[2]}`]];
    const lines = textOf(await runCommand(outline, {}, libraryOf({ ...plants, said }))).split('\n');
    expect(lines[1]).toBe(`0:00 ${terms[0]!}, ${terms[1]!}`);
  });

  it('asks which lecture is meant where there are several, and the example works', async () => {
    const two = libraryOf(plants, animals);
    const reply = await runCommand(outline, {}, two);
    expect(reply.message).toContain('Which lecture do you mean? There are “Animals” and “Plants”.');
    const [, example = ''] = /This works: (.*)$/.exec(reply.message) ?? [];
    expect(example).toBe('/lecture outline b');
    expect(await type(example, two)).toMatchObject({ message: '1 chapter of “Animals”.' });
    expect((await choose(menuOf(reply), 'Animals', two)).message).toBe('1 chapter of “Animals”.');
  });

  it('takes the lecture by words of its title', async () => {
    const reply = await runCommand(outline, { lecture: 'plant' }, libraryOf(plants, animals));
    expect(textOf(reply)).toMatch(/^Outline · Plants\n0:00 leaves/);
  });

  it('has a heading that a title from right to left does not turn', async () => {
    const reply = await runCommand(outline, {}, libraryOf({ ...plants, title: 'نباتات' }));
    expect(reply.blocks[0]).toMatchObject({
      tone: 'title',
      lines: [[{ text: 'Outline · ' }, { text: 'نباتات', apart: true }]],
    });
  });

  it('keeps to the length of a message with twenty long titles, all of them linked', async () => {
    const said = Array.from({ length: 40 }, (_, at): Said => {
      const chapter =
        `Chapter ${at} *of* [this] lecture_with a title that _never_ seems to end at all `.repeat(3);
      return [at * 30, at * 30 + 30, 'words', { chapter }];
    });
    const library = libraryOf({ videoId: 'dMUes74-nYY', title: 'T*'.repeat(200), said });
    const { components } = replyMessage(await runCommand(outline, {}, library), english);
    const texts = components.map((component) => ('content' in component ? component.content : ''));
    expect(texts.join('').length).toBeLessThan(4000);
    expect(texts.join('').match(/\]\(https:\/\/youtu\.be\/dMUes74-nYY\?t=\d+\)/g)).toHaveLength(20);
  });
});
