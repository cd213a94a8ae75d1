import fc from 'fast-check';

/** A line that is said, with its words. */
export interface SpokenLine {
  readonly words: readonly string[];
}

const word = fc.constantFrom(
  'very',
  'a',
  'no',
  '2026',
  'word2vec',
  'a<b',
  'R&D',
  "don't",
  'été',
  '词',
  '->',
  '[CLS]',
);

/** Lines with few different words, so that many are said again. */
export const spokenLines: fc.Arbitrary<SpokenLine[]> = fc.array(
  fc.record({ words: fc.array(word, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 12 },
);

/** When each line starts: two seconds after the one before it. */
export const LINE_SECONDS = 2;

export function startOf(line: number): number {
  return line * LINE_SECONDS;
}

/** When each word of a line is said. */
export function startOfWord(line: number, index: number): number {
  return startOf(line) + index * 0.4;
}

function clock(second: number, mark: string): string {
  const milliseconds = String(Math.round(second * 1000) % 1000).padStart(3, '0');
  const whole = Math.floor(second + 0.0005);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}${mark}${milliseconds}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The line with a time before each word but the first, as YouTube writes it. */
function withTags({ words }: SpokenLine, line: number): string {
  const [first = '', ...others] = words.map(escaped);
  return first + others.map((text, n) => `<${clock(startOfWord(line, n + 1), '.')}><c> ${text}</c>`).join('');
}

const plain = ({ words }: SpokenLine): string => escaped(words.join(' '));

/** As YouTube's automatic captions roll: each line below the one before it, then alone for 10 ms. */
export function rolling(lines: readonly SpokenLine[], kind: 'vtt' | 'srt', hasTags: boolean): string {
  const mark = kind === 'vtt' ? '.' : ',';
  const cues = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const [start, end] = [startOf(index), startOf(index + 1)];
    return [
      `${clock(start, mark)} --> ${clock(end - 0.01, mark)}\n${before === undefined ? ' ' : plain(before)}\n${hasTags ? withTags(line, index) : plain(line)}`,
      `${clock(end - 0.01, mark)} --> ${clock(end, mark)}\n${plain(line)}\n `,
    ];
  });
  return written(cues, kind);
}

/** One cue a line, as people and recognisers write them. */
export function plainly(lines: readonly SpokenLine[], kind: 'vtt' | 'srt'): string {
  const mark = kind === 'vtt' ? '.' : ',';
  const cues = lines.map(
    (line, index) => `${clock(startOf(index), mark)} --> ${clock(startOf(index + 1), mark)}\n${plain(line)}`,
  );
  return written(cues, kind);
}

function written(cues: readonly string[], kind: 'vtt' | 'srt'): string {
  return kind === 'vtt'
    ? `WEBVTT\nKind: captions\nLanguage: en\n\n${cues.join('\n\n')}\n`
    : cues.map((cue, index) => `${index + 1}\n${cue}\n\n`).join('');
}

/** As YouTube's player gets them. */
export function json3(lines: readonly SpokenLine[]): string {
  const events = lines.flatMap((line, index) => [
    {
      tStartMs: startOf(index) * 1000,
      dDurationMs: 2 * LINE_SECONDS * 1000,
      segs: line.words.map((text, n) => ({
        utf8: n === 0 ? text : ` ${text}`,
        tOffsetMs: Math.round((startOfWord(index, n) - startOf(index)) * 1000),
      })),
    },
    {
      tStartMs: startOf(index + 1) * 1000 - 10,
      dDurationMs: LINE_SECONDS * 1000,
      aAppend: 1,
      segs: [{ utf8: '\n' }],
    },
  ]);
  return JSON.stringify({ wireMagic: 'pb3', events });
}

/** The same as XML. */
export function srv3(lines: readonly SpokenLine[]): string {
  const rows = lines.map((line, index) => {
    const parts = line.words.map((text, n) => {
      const offset = Math.round((startOfWord(index, n) - startOf(index)) * 1000);
      return `<s t="${offset}">${n === 0 ? '' : ' '}${escaped(text)}</s>`;
    });
    return `<p t="${startOf(index) * 1000}" d="${2 * LINE_SECONDS * 1000}" w="1">${parts.join('')}</p>`;
  });
  return `<?xml version="1.0" encoding="utf-8" ?><timedtext format="3"><body>${rows.join('\n')}</body></timedtext>`;
}

/** As a transcript package returns them. */
export function packaged(lines: readonly SpokenLine[]): string {
  return JSON.stringify(
    lines.map((line, index) => ({
      text: line.words.join(' '),
      start: startOf(index),
      duration: LINE_SECONDS,
    })),
  );
}

/** As Whisper does with times of words. */
export function whisper(lines: readonly SpokenLine[]): string {
  const segments = lines.map((line, index) => ({
    start: startOf(index),
    end: startOf(index + 1),
    text: ` ${line.words.join(' ')}`,
    words: line.words.map((text, n) => ({ word: ` ${text}`, start: startOfWord(index, n) })),
  }));
  return JSON.stringify({ segments });
}

/** As Whisper's table. */
export function whisperTable(lines: readonly SpokenLine[]): string {
  const rows = lines.map(
    (line, index) => `${startOf(index) * 1000}\t${startOf(index + 1) * 1000}\t${line.words.join(' ')}`,
  );
  return ['start\tend\ttext', ...rows].join('\n');
}

/** As notes. */
export function notes(lines: readonly SpokenLine[]): string {
  return lines.map((line, index) => `[${clock(startOf(index), '.')}] ${line.words.join(' ')}`).join('\n');
}
