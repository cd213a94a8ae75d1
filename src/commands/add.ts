import { counted } from '../reply/counted.js';
import { clip, plainText } from '../reply/plain-text.js';
import type { Block, Line, Reply } from '../reply/reply.js';
import { paragraph, strong, words } from '../reply/spans.js';
import { UserError } from '../reply/user-error.js';
import type { UploadedSegment } from '../import/import-upload.js';
import { formatRange } from '../timecode/format-timecode.js';
import type { Command } from './command.js';
import { discard } from './discard.js';
import { keep } from './keep.js';
import { privateOption } from './private-option.js';
import { ADD } from './root.js';
import { forMember } from './server-refusal.js';
import type { DraftLecture, ServerLectures } from './server-lectures.js';

const LONGEST_TITLE = 200;
/** A link with all that sites put behind it. */
const LONGEST_LINK = 400;

/** How much is shown of the title, of a segment, and of each remark, in UTF-16 units. */
const SHOWN_TITLE = 100;
const SHOWN_TEXT = 300;
const SHOWN_REMARK = 300;
/** How many remarks and reasons for leaving something out are shown. */
const MOST_REMARKS = 5;

/** `/lecture add`: makes a lecture of the server's own of a file of captions, once that is confirmed. */
export const add: Command = {
  name: 'add',
  description: 'Add a lecture to this server from a file of captions (for members who manage it)',
  isForManagers: true,
  options: [
    {
      name: 'file',
      description: 'Captions or a transcript with times: .vtt, .srt, .json and more, 8 MB at most',
      type: 'file',
      required: true,
    },
    {
      name: 'title',
      description: 'The lecture’s title; else the file’s',
      type: 'text',
      maxLength: LONGEST_TITLE,
    },
    {
      name: 'video',
      description: 'A link to the video at YouTube, or its id; else as the file or its name says',
      type: 'text',
      maxLength: LONGEST_LINK,
    },
    privateOption,
  ],
  example: () => Promise.resolve({}),
  async run(values, { own, corpus }) {
    const file = values.file('file');
    if (file === undefined || own === undefined) throw new UserError('Please attach a file.', ADD);
    const bytes = await file.read();
    const name = plainText(file.name);
    const { title, video } = { title: values.text('title'), video: values.text('video') };
    const draft = await forMember(own.draft({ name, bytes, title, video }));
    const before = corpus.byId.get(draft.videoId);
    return draftReply(draft, before && placeTaken(own, draft.videoId));
  },
};

function placeTaken(own: ServerLectures, videoId: string): string {
  return own.corpus.byId.get(videoId) === undefined
    ? 'There is a lecture of this video already; in this server yours will be there in its place.'
    : 'This server has a lecture of this video already; yours will take its place.';
}

function draftReply(draft: DraftLecture, taken: string | undefined): Reply {
  const { first, last, segments, videoId, draftId } = draft;
  const title = clip(plainText(draft.title) || videoId, SHOWN_TITLE);
  const range = formatRange(first.startSecond, last.endSecond);
  const count = `${counted(segments, 'segment')}, ${range}`;
  const blocks: Block[] = [
    paragraph('title', `Add “${title}”?`),
    paragraph('faint', `${count} · video ${clip(plainText(videoId), SHOWN_TITLE)}`),
    paragraph('normal', segmentLine('First', first), segmentLine('Last', last)),
  ];
  const remarks = remarksOf(draft, taken);
  if (remarks.length > 0)
    blocks.push(paragraph('normal', ...remarks.map((remark) => [words(`• ${remark}`)])));
  blocks.push({
    type: 'actions',
    actions: [
      { label: 'Confirm', command: keep.name, values: { draft: draftId } },
      { label: 'Cancel', command: discard.name, values: { draft: draftId } },
    ],
  });
  return { kind: add.name, message: `“${title}”: ${count}. Not added yet.`, hits: [], blocks };
}

function segmentLine(which: string, { text, startSecond, endSecond }: UploadedSegment): Line {
  return [
    strong(`${which}, ${formatRange(startSecond, endSecond)}: `),
    words(clip(plainText(text), SHOWN_TEXT)),
  ];
}

function remarksOf({ leftOut, remarks }: DraftLecture, taken: string | undefined): string[] {
  const parts = leftOut.map(({ what, count, firstAt }) => {
    const where = firstAt === undefined ? '' : `, the first at line ${firstAt}`;
    return `Left out: ${count.toLocaleString('en')} ${what}${where}.`;
  });
  const all = [...(taken === undefined ? [] : [taken]), ...remarks, ...parts];
  const shown = all.slice(0, MOST_REMARKS).map((one) => clip(plainText(one), SHOWN_REMARK));
  const rest = all.length - shown.length;
  return rest > 0 ? [...shown, `And ${counted(rest, 'remark')} more.`] : shown;
}
