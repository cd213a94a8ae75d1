import { segmentAt } from '../corpus/segment-at.js';
import { clip, plainText } from '../reply/plain-text.js';
import type { Action } from '../reply/reply.js';
import { link, paragraph, words } from '../reply/spans.js';
import { UserError } from '../reply/user-error.js';
import { Corrector } from '../search/excerpt/corrections.js';
import { formatRange, formatTimecode } from '../timecode/format-timecode.js';
import { linkAtSecond } from '../timecode/link-at-second.js';
import type { Command } from './command.js';
import { keyedLecture } from './lectures/lecture-choice.js';
import { lectureHeading, shownTitle } from './lectures/lecture-title.js';
import { piecesOf, stretchAround } from './lectures/stretch.js';
import { citation } from './replies/citation.js';
import { citedSecond, nearestSegment } from './replies/moment.js';
import { shownChapter } from './replies/shown-chapter.js';
import { helpCommand } from './root.js';

/** How much of what is said is shared, in UTF-16 units: half a minute of fast speech. */
const SHARED_TEXT = 1_000;

/** The button that shows all in the channel what a member found for themselves: a moment, and what is said then. */
export const share: Command = {
  name: 'share',
  isHidden: true,
  isForAll: true,
  options: [
    { name: 'second', type: 'text', required: true, hidden: true },
    { name: 'lecture', type: 'text', required: true, hidden: true },
  ],
  example: () => Promise.resolve({}),
  async run(values, { corpus, read, glossary = [] }, { texts, name }) {
    const found = keyedLecture(corpus, values.text('lecture') ?? '', texts);
    const given = values.text('second') ?? '';
    if (!/^\d{1,9}$/.test(given)) throw new UserError(texts.share.noMoment, helpCommand(texts));
    const lecture = await read(found);
    const moment = { lecture, second: Number(given), ...segmentAt(lecture, Number(given)) };
    const { index } = moment;
    const segment = nearestSegment(moment);
    // Where nothing is said, what is shared are the nearest words.
    const second = citedSecond(moment);
    const piece = piecesOf(lecture, stretchAround(lecture, index, second)).find(({ last }) => index <= last);
    const { startSecond, endSecond, text } = piece ?? segment;
    const chapter = shownChapter(segment, texts);
    const range = formatRange(startSecond, endSecond);
    const watch = link(texts.at.watchFrom(formatTimecode(second)), linkAtSecond(segment.url, second));
    const said = new Corrector(glossary, lecture.videoId).correctText(text);
    const readAround: Action = {
      label: texts.search.context,
      command: 'at',
      values: { time: String(second), lecture: lecture.key },
      asCopy: true,
    };
    return {
      kind: share.name,
      message: texts.at.within(formatTimecode(second), shownTitle(lecture)),
      hits: [],
      lecture: lecture.key,
      blocks: [
        ...(name === undefined ? [] : [paragraph('faint', texts.share.sharedBy(plainText(name)))]),
        lectureHeading(formatTimecode(second), lecture),
        paragraph(
          'normal',
          [watch, words(` · ${range}${chapter === '' ? '' : ` · ${chapter}`}`)],
          clip(said, SHARED_TEXT),
        ),
        paragraph('faint', citation(lecture, second, segment.url, texts)),
        { type: 'actions', actions: [readAround] },
      ],
    };
  },
};
