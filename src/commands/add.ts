import { lectureKey } from '../corpus/lecture-key.js';
import type { UploadedSegment } from '../import/upload/import-upload.js';
import { clip, plainText, visibleText } from '../reply/plain-text.js';
import type { Block, Line, Reply } from '../reply/reply.js';
import { paragraph, strong, words } from '../reply/spans.js';
import { UserError } from '../reply/user-error.js';
import type { Texts } from '../texts/texts.js';
import { formatRange } from '../timecode/format-timecode.js';
import type { Command } from './command.js';
import { discard } from './discard.js';
import { keep } from './keep.js';
import type { DraftLecture, ServerLectures } from './lectures/server-lectures.js';
import { privateOption } from './options/private-option.js';
import { forMember } from './refusals/server-refusal.js';
import { remarkSentence } from './replies/told-of-file.js';
import { addCommand } from './root.js';

/** A download, and a thread with hundreds of megabytes for a second or two. */
const COST = 5;

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
  described: ({ commands }) => commands.add,
  isForManagers: true,
  cost: COST,
  options: [
    {
      name: 'file',
      described: ({ options }) => options.file,
      type: 'file',
      required: true,
    },
    {
      name: 'title',
      described: ({ options }) => options.title,
      type: 'text',
      maxLength: LONGEST_TITLE,
    },
    {
      name: 'video',
      described: ({ options }) => options.video,
      type: 'text',
      maxLength: LONGEST_LINK,
    },
    privateOption,
  ],
  example: () => Promise.resolve({}),
  async run(values, { own, corpus }, { texts }) {
    const file = values.file('file');
    if (file === undefined || own === undefined) throw new UserError(texts.add.noFile, addCommand(texts));
    const bytes = await file.read();
    const name = plainText(file.name);
    const { title, video } = { title: values.text('title'), video: values.text('video') };
    const draft = await forMember(own.draft({ name, bytes, title, video }), texts, name);
    const before = corpus.byId.get(draft.videoId);
    return draftReply(draft, before && placeTaken(own, draft.videoId, texts), texts);
  },
};

function placeTaken(own: ServerLectures, videoId: string, { add }: Texts): string {
  return own.corpus.byId.get(videoId) === undefined ? add.takesPlaceInServer : add.takesPlaceOfOwn;
}

function draftReply(draft: DraftLecture, taken: string | undefined, texts: Texts): Reply {
  const { first, last, segments, videoId, draftId } = draft;
  const id = plainText(videoId) || lectureKey(videoId);
  const title = clip(plainText(draft.title) || id, SHOWN_TITLE);
  const range = formatRange(first.startSecond, last.endSecond);
  const extent = `${texts.counts.segments(segments)}, ${range}`;
  const video = texts.add.video(clip(id, SHOWN_TITLE));
  const blocks: Block[] = [
    paragraph('title', texts.add.question(title)),
    paragraph('faint', `${extent} · ${video}`),
    paragraph('normal', segmentLine(texts.add.first, first), segmentLine(texts.add.last, last)),
  ];
  const remarks = remarksOf(draft, taken, texts);
  if (remarks.length > 0)
    blocks.push(paragraph('normal', ...remarks.map((remark) => [words(`• ${remark}`)])));
  blocks.push({
    type: 'actions',
    actions: [
      { label: texts.add.confirm, command: keep.name, values: { draft: draftId } },
      { label: texts.add.cancel, command: discard.name, values: { draft: draftId } },
    ],
  });
  return { kind: add.name, message: texts.add.notYet(title, extent), hits: [], blocks };
}

function segmentLine(
  beginning: (times: string) => string,
  { text, startSecond, endSecond }: UploadedSegment,
): Line {
  return [strong(beginning(formatRange(startSecond, endSecond))), words(clip(plainText(text), SHOWN_TEXT))];
}

function remarksOf({ leftOut, remarks }: DraftLecture, taken: string | undefined, texts: Texts): string[] {
  const { add, captionFiles } = texts;
  const parts = leftOut.map(({ what, count, firstAt }) =>
    add.leftOut(count, captionFiles.leftOut[what], firstAt),
  );
  const told = remarks.map((remark) => remarkSentence(remark, texts));
  const all = [...(taken === undefined ? [] : [taken]), ...told, ...parts];
  const shown = all.slice(0, MOST_REMARKS).map((one) => clip(visibleText(one), SHOWN_REMARK));
  const rest = all.length - shown.length;
  return rest > 0 ? [...shown, add.moreRemarks(rest)] : shown;
}
