import type { CaptionFormat } from '../caption-format.js';
import { plainJson } from './plain-json.js';
import { subRip } from './subrip.js';
import { tableCsv } from './table-csv.js';
import { tableJson } from './table-json.js';
import { tableParquet } from './table-parquet.js';
import { timedNotes } from './timed-notes.js';
import { webVtt } from './webvtt.js';
import { whisperCppJson } from './whisper-cpp-json.js';
import { whisperJson } from './whisper-json.js';
import { whisperTsv } from './whisper-tsv.js';
import { youtubeJson3 } from './youtube-json3.js';
import { youtubeTimedtext } from './youtube-timedtext.js';

/** Every format there is, in the order in which a file is tried against them: what is told most surely comes first. */
export const CAPTION_FORMATS: readonly CaptionFormat[] = [
  tableParquet,
  webVtt,
  youtubeJson3,
  whisperCppJson,
  tableJson,
  whisperJson,
  plainJson,
  youtubeTimedtext,
  whisperTsv,
  tableCsv,
  subRip,
  timedNotes,
];
