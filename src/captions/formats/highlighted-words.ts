/** A cue of a subtitle file with its markup. */
export interface MarkedCue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  /** Line of the file, from 1. */
  readonly at: number;
}

const HIGHLIGHT = /<u>([^<>]*)<\/u>/g;
/** Whisper's cues touch; this much apart, a text is said anew. */
const LONGEST_GAP_SECONDS = 0.05;

/**
 * Joins the cues that Whisper writes with `--highlight_words`: the whole text again for each of its words, with that
 * word underlined, and once more without where nothing is said. What comes out is one cue with the time of each word
 * within its text, as `<…>` of WebVTT. A file in which underlining means something else stays as it is.
 */
export function joinHighlightedWords(cues: readonly MarkedCue[]): readonly MarkedCue[] {
  const highlighted = cues.filter((cue) => highlightOf(cue) !== undefined).length;
  if (highlighted === 0 || highlighted * 2 < cues.length) {
    return cues;
  }
  const joined: MarkedCue[] = [];
  let run: Run | undefined;
  for (const cue of cues) {
    const text = cue.lines.join('\n');
    const plain = text.replace(HIGHLIGHT, '$1');
    const place = highlightOf(cue);
    const goesOn =
      run?.plain === plain &&
      cue.start - run.end <= LONGEST_GAP_SECONDS &&
      (place === undefined || place > (run.words.at(-1)?.place ?? -1));
    if (run === undefined || !goesOn) {
      if (run !== undefined) {
        joined.push(cueOf(run));
      }
      run = { plain, start: cue.start, end: cue.end, at: cue.at, words: [] };
    }
    run.end = cue.end;
    if (place !== undefined) {
      run.words.push({ place, start: cue.start });
    }
  }
  return run === undefined ? joined : [...joined, cueOf(run)];
}

/** A text and what of it was highlighted so far. */
interface Run {
  readonly plain: string;
  readonly start: number;
  end: number;
  readonly at: number;
  readonly words: { readonly place: number; readonly start: number }[];
}

/** Where in the plain text the one highlighted word stands; undefined when none or several do. */
function highlightOf({ lines }: MarkedCue): number | undefined {
  const [first, second] = lines.join('\n').matchAll(HIGHLIGHT);
  return second === undefined ? first?.index : undefined;
}

function cueOf({ plain, start, end, at, words }: Run): MarkedCue {
  let text = '';
  let from = 0;
  for (const word of words) {
    const seconds = (word.start % 60).toFixed(3).padStart(6, '0');
    text += `${plain.slice(from, word.place)}<${Math.floor(word.start / 60)}:${seconds}>`;
    from = word.place;
  }
  return { start, end, at, lines: (text + plain.slice(from)).split('\n') };
}
