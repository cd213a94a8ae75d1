import type { Lecture } from '../corpus/lecture.js';
import { foldedWords } from '../corpus/folded-words.js';
import type { Line } from '../reply/reply.js';
import { code, paragraph, words } from '../reply/spans.js';
import { formatTimecode } from '../timecode/format-timecode.js';
import type { Command } from './command.js';
import { privateOption } from './private-option.js';

/** What an example falls back to where a lecture is too short to have telling words. */
const ANY_WORD = 'introduction';

/** Words shorter than this say little about a lecture. */
const TELLING_LENGTH = 6;

/** Segments that are read for examples: enough to know a lecture's words, few enough to answer at once. */
const READ_SEGMENTS = 400;

/** `/lecture help`: four examples that work on the loaded lectures. */
export const help: Command = {
  name: 'help',
  description: 'Examples to try',
  options: [privateOption],
  run(_values, { corpus }) {
    const [lecture] = corpus.lectures;
    if (lecture === undefined) throw new Error('There are no lectures to take examples from');
    const { word, phrase } = tellingTerms(lecture);
    const middle = lecture.segments[Math.floor(lecture.segments.length / 2)] ?? lecture.segments[0];
    const time = formatTimecode(middle?.startSecond ?? 0);
    const only = corpus.lectures.length > 1 ? ` lecture:${lecture.key}` : '';
    const examples: readonly (readonly [command: string, purpose: string])[] = [
      [`/lecture search ${word}`, 'finds where a term is explained, also when the recogniser misheard it'],
      [`/lecture search "${phrase}"`, 'finds an exact phrase; whole questions work too'],
      [`/lecture at ${time}${only}`, 'shows what is said at that time; a YouTube link with a time works too'],
      ['/lecture list', 'names the lectures'],
    ];
    return Promise.resolve({
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
      ],
    });
  },
};

/** The longer word and the pair of longer words that the lecture uses most. */
function tellingTerms(lecture: Lecture): { word: string; phrase: string } {
  const wordCounts = new Map<string, number>();
  const pairCounts = new Map<string, number>();
  for (const { text } of lecture.segments.slice(0, READ_SEGMENTS)) {
    let previous = '';
    for (const word of foldedWords(text)) {
      const isTelling = word.length >= TELLING_LENGTH;
      if (isTelling) countUp(wordCounts, word);
      if (isTelling && previous.length >= TELLING_LENGTH) countUp(pairCounts, `${previous} ${word}`);
      previous = word;
    }
  }
  const word = mostCounted(wordCounts) ?? ANY_WORD;
  return { word, phrase: mostCounted(pairCounts) ?? word };
}

function countUp(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

function mostCounted(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [term, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = term;
  }
  return best;
}
