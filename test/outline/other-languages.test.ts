import { describe, expect, it } from 'vitest';
import { OTHER_LANGUAGES } from '../../eval/languages/samples.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { chapterName, outlineOf } from '../../src/outline/outline.js';
import { makeSegment } from '../corpus/make-segment.js';
import { spoken } from './spoken.js';

/** Segments of a topic, seconds of each, and how often the segments of each topic are said, in turns. */
const TOPIC = { segments: 5, seconds: 5, times: [3, 5, 2, 6, 4, 3, 5, 4] };

/** A lecture in which a few segments of a sample are said over and over, then the next few. */
async function overAndOver(data: string) {
  const texts = (await loadCorpus(data)).corpus.lectures[0]!.segments.map(({ text }) => text);
  const said = TOPIC.times.flatMap((times, topic) => {
    const first = topic * TOPIC.segments;
    return Array.from({ length: times }, () => texts.slice(first, first + TOPIC.segments)).flat();
  });
  const segments = said.map((text, at) =>
    makeSegment(at * TOPIC.seconds, (at + 1) * TOPIC.seconds, { text, videoId: 'v' }),
  );
  return makeLecture({ videoId: 'v', segments });
}

describe('the outline of a lecture in another language', () => {
  it.each(OTHER_LANGUAGES)('has its chapters start where topics do: $name', async ({ data }) => {
    const starts = outlineOf(await overAndOver(data)).map(({ startSecond }) => startSecond);
    let start = 0;
    const topics = TOPIC.times.map((times) => {
      start += times * TOPIC.segments * TOPIC.seconds;
      return start;
    });
    expect(starts).toHaveLength(TOPIC.times.length);
    // Where the last one is over, none starts.
    for (const second of topics.slice(0, -1)) {
      const nearest = Math.min(...starts.map((other) => Math.abs(other - second)));
      expect(nearest, `${starts.join()} near ${second}`).toBeLessThanOrEqual(10);
    }
  });

  it.each([
    ['German', 'de', ['Gradientenabstieg', 'Faltungsnetz', 'Transferlernen']],
    ['Spanish', 'es', ['función', 'gradiente', 'árboles']],
    ['French', 'fr', ['étiquettes', 'plongements', 'négatifs']],
    ['Portuguese', 'pt', ['recomendação', 'documentos', 'vizinhos']],
    ['Japanese', 'ja', ['ラベル', 'データ拡張', '単語']],
  ])('names chapters by what is said, spelt as it is there: %s', async (_name, code, terms) => {
    const { corpus } = await loadCorpus(`eval/languages/${code}.csv`);
    const named = outlineOf(corpus.lectures[0]!).flatMap((chapter) => chapter.terms);
    expect(named).toEqual(expect.arrayContaining(terms));
  });

  it.each([
    [
      'German: verbs are less than nouns',
      'wir sehen jetzt wie man den Gletscher misst und misst und misst und der Gletscher fließt',
      'Gletscher, misst',
    ],
    [
      'French: an article is no part of a word',
      "alors l'énergie et l'énergie de l'atome c'est l'énergie",
      'énergie, atome',
    ],
    [
      'Japanese: words are put together without spaces, and without what has endings',
      '今日は損失関数について話します小さな損失関数ですね損失関数を使います',
      '損失関数, 小さな',
    ],
  ])('%s', (_title, text, name) => {
    expect(outlineOf(spoken(text)).map(chapterName)).toEqual([name]);
  });
});
