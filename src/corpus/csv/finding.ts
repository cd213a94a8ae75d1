/** The columns of segments that are read. */
export const SEGMENT_COLUMNS = [
  'video_id',
  'text',
  'start_second',
  'end_second',
  'url',
  'title',
  'thumbnail',
  'word_starts',
  'chapter',
] as const;

/** The name of a column of segments that is read. */
export type SegmentColumn = (typeof SEGMENT_COLUMNS)[number];

/** The columns of the glossary that are read; all of them are needed. */
export const GLOSSARY_COLUMNS = ['term', 'heard_as', 'video_id'] as const;

/** The name of a column of the glossary that is read. */
export type GlossaryColumn = (typeof GLOSSARY_COLUMNS)[number];

/** Why a row, a line or the rest of a file is left out, in words for the operator. */
export const FAULT_TEXT = {
  'no-video-id': 'there is no video id',
  'no-text': 'there is no text',
  'no-number': 'there is no number; whole seconds are expected, such as 2082',
  'not-a-number': 'not a number; whole seconds are expected, such as 2082',
  negative: 'a time cannot be negative',
  'too-large': 'more than 359,999 seconds (99:59:59), which no video lasts',
  'end-before-start': 'the segment ends before it starts',
  'url-not-http': 'not an http or https address',
  'no-term': 'there is no term; the word or words that members search for are expected, such as word2vec',
  'no-heard-as':
    'there is nothing heard; the words that stand in the transcript are expected, such as word Tyvek',
  'heard-as-term': 'the same words as the term, which are found without a glossary; remove the row',
  'column-count': 'the row has not as many columns as the first line',
  'broken-quotes':
    'a quote is not closed, or stands in the middle of a field; put the field in "…" and double quotes within it',
  'not-utf8': 'the bytes are not UTF-8; save the file as UTF-8',
  nul: 'a NUL character stands in the field; the file may be damaged',
  'line-ends':
    'the lines of the file end in CR alone; save it with the line ends of Unix (LF) or Windows (CRLF)',
  unreadable: 'the file could not be read beyond this line',
} as const;

/** Why something is left out. */
export type FaultReason = keyof typeof FAULT_TEXT;

/** What the operator may want to look at in rows that are used, in words for the operator. */
export const NOTE_TEXT = {
  fraction: 'a part of a second was dropped',
  'thumbnail-not-http': 'not an http or https address; used without a picture',
  'word-start-not-whole':
    'not a whole number; tenths of a second after start_second are expected, parted by spaces, such as 0 3 7 12; used without times of words',
  'word-starts-count': 'not as many times as the text has words; used without times of words',
  'word-starts-descending': 'a word starts before the one in front of it; used without times of words',
  'word-start-after-end':
    'a word starts more than a second after the segment ends; tenths of a second after start_second are expected; used without times of words',
  'word-start-too-large':
    'a word starts more than 65,535 tenths of a second after the segment does; used without times of words',
  'several-titles': 'the video has another title in an earlier row, which is used',
  'several-thumbnails': 'the video has another thumbnail in an earlier row, which is used',
  'no-rows': 'the file has no rows below its first line',
} as const;

/** What is worth a look in rows that are used. */
export type NoteReason = keyof typeof NOTE_TEXT;

/** Something in the data that the operator should know of, and where it stands. */
export interface Finding<Reason> {
  readonly file: string;
  /** The line of the file where the row starts, from 1 (in `.gz` of the unpacked file). */
  readonly line: number;
  /** Undefined when it concerns the whole row or file. */
  readonly column: SegmentColumn | GlossaryColumn | undefined;
  /** What stands there: clipped, with invisible characters spelt out as `\u{1f}`. */
  readonly value: string;
  readonly reason: Reason;
}

/** Something that was left out. */
export type Fault = Finding<FaultReason>;

/** Something that was used, but may not be as the operator meant it. */
export type Note = Finding<NoteReason>;
