import { CaptionError } from './caption-error.js';
import type { CaptionSource } from './caption-format.js';
import { CAPTION_FORMATS } from './formats/index.js';
import { suggestedMap } from './formats/table-columns.js';
import { isParquet } from './formats/table-parquet.js';
import { LEFT_OUT } from './left-out-tally.js';
import type { Line } from './raw-cue.js';
import type { Reading } from './reading.js';
import type { Remark } from './remark.js';
import { decodeText } from './source/decode-text.js';
import { videoOfName } from './source/file-name.js';
import { readJsonText, type JsonFault } from './source/json-text.js';
import { listOf, recordOf } from './source/json-value.js';
import { refuseOtherFiles, refuseOtherJson, refuseOtherTexts } from './source/refuse-other-files.js';
import { makeTranscript } from './speech/make-transcript.js';
import type { Transcript } from './transcript.js';

/** A file that may hold captions. */
export interface CaptionFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For tables: our column -> theirs, as `text` -> `caption`. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
}

/** Text of this many bytes is years of speech; what is larger is something else. */
const LARGEST_BYTES = 256 * 1024 * 1024;
/** Ten hours of speech. */
const LONGEST_CUE_CHARACTERS = 1_000_000;
const FIELDS_SHOWN = 20;

/**
 * Reads a file of captions in any of the formats there are, which is told by what is in it; its name counts only
 * for the id and title of the video.
 *
 * @returns a transcript for each video that the file is about, in the order of the file; at least one, each with at
 *   least one cue
 * @throws CaptionError when the file cannot be read as any of the formats: one sentence or two for the operator,
 *   which name the file, the line where there is one, and what to do
 */
export async function readCaptions(file: CaptionFile): Promise<readonly Transcript[]> {
  const { source, remark, fault } = openSource(file);
  const format = CAPTION_FORMATS.find(({ matches }) => matches(source));
  if (format === undefined) {
    throw fault === undefined ? unknownKind(source) : brokenJson(file.name, fault);
  }
  const readings = await format.read(source);
  refuseEndlessCues(file.name, readings);
  const transcripts = readings.map(makeTranscript);
  const [first, ...others] = transcripts.filter(({ cues }) => cues.length > 0);
  if (first === undefined) {
    throw new CaptionError(
      `${file.name}: the file, read as ${format.name}, has no captions in it${withLeftOut(transcripts)}. ` +
        'Check that it is the right file, and that the download was complete.',
      { fault: { code: 'nothing-said' } },
    );
  }
  const empty = transcripts.filter(({ cues }) => cues.length === 0);
  const remarks = [
    ...(remark === undefined ? [] : [remark]),
    ...first.remarks,
    ...empty.map((transcript): Remark => {
      const { videoId } = transcript;
      return {
        sentence: `The video ${videoId ?? 'without an id'} has no captions in the file${withLeftOut([transcript])}.`,
        about: { code: 'silent-video' },
      };
    }),
  ];
  return [{ ...first, remarks }, ...others].map((transcript) => withName(transcript, file.name));
}

interface OpenedSource {
  readonly source: CaptionSource;
  /** What is worth knowing of how the file was read. */
  readonly remark: Remark | undefined;
  /** Why a file that looks like JSON is none. */
  readonly fault: JsonFault | undefined;
}

function openSource({ name, bytes, columns = new Map() }: CaptionFile): OpenedSource {
  refuseOtherFiles(name, bytes);
  if (bytes.length > LARGEST_BYTES) {
    throw new CaptionError(
      `${name}: the file is too large for captions. Split it, or check that it is the right one.`,
    );
  }
  if (isParquet(bytes)) {
    const source = { name, bytes, text: '', json: undefined, brokenLines: [], columns };
    return { source, remark: undefined, fault: undefined };
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    throw new CaptionError(
      `${name}: the file is not text, or not in an encoding that can be told. Open it in an editor and save it as UTF-8.`,
      { fault: { code: 'no-text' } },
    );
  }
  const { text, remark } = decoded;
  refuseOtherTexts(name, text);
  const { value: json, brokenLines, fault } = readJsonText(text);
  refuseOtherJson(name, json);
  const source = { name, bytes, text, json, brokenLines, columns };
  return { source, remark, fault };
}

function brokenJson(name: string, { sentence, breaksOff }: JsonFault): CaptionError {
  return new CaptionError(`${name}: ${sentence}. Download or export the captions again.`, {
    fault: { code: breaksOff ? 'cut-off' : 'unreadable' },
  });
}

function unknownKind({ name, json }: CaptionSource): CaptionError {
  const kinds = CAPTION_FORMATS.map((format) => format.name).join(', ');
  const none = `${name}: the file is none of the kinds that are read: ${kinds}.`;
  const fields = Object.keys(recordOf(json) ?? listOf(json).map(recordOf).find(Boolean) ?? {});
  if (fields.length === 0) {
    return new CaptionError(`${none} Download or export the captions in one of them.`, {
      fault: { code: 'no-times' },
    });
  }
  const shown = fields.slice(0, FIELDS_SHOWN).map((field) => field.slice(0, 60));
  const advice = `If one is the text and one the start in seconds, say which, as in ${suggestedMap(fields)}`;
  return new CaptionError(`${none} Its fields are ${shown.join(', ')}. ${advice}`, {
    fault: { code: 'no-fields', fields: shown },
  });
}

/** @throws CaptionError when so much stands under one time that it cannot be meant as captions */
function refuseEndlessCues(name: string, readings: readonly Reading[]): void {
  for (const { cues } of readings) {
    const endless = cues.find(({ lines }) => charactersIn(lines) > LONGEST_CUE_CHARACTERS);
    if (endless !== undefined) {
      throw new CaptionError(
        `${name}${endless.at === undefined ? '' : `, line ${endless.at}`}: more than a million characters stand under ` +
          'one time. Check that it is the right file.',
      );
    }
  }
}

function charactersIn(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => line.reduce((inLine, { text }) => inLine + text.length, sum), 0);
}

/** What the file does not say about its video, its name may. */
function withName(transcript: Transcript, name: string): Transcript {
  if (transcript.videoId !== undefined) {
    return transcript;
  }
  const { videoId, title } = videoOfName(name);
  return { ...transcript, videoId, title: transcript.title ?? title };
}

function withLeftOut(transcripts: readonly Transcript[]): string {
  const counts = transcripts.flatMap(({ leftOut }) =>
    leftOut.map(
      ({ what, count, firstAt }) =>
        `${count} ${LEFT_OUT[what]}${firstAt === undefined ? '' : `, the first at ${firstAt}`}`,
    ),
  );
  return counts.length === 0 ? '' : ` (left out: ${counts.join('; ')})`;
}
