import type { FileFault } from '../../captions/file-fault.js';
import type { FileRemark } from '../../captions/remark.js';
import { clip, plainText } from '../../reply/plain-text.js';
import type { CaptionFileTexts } from '../../texts/caption-file-texts.js';
import type { Texts } from '../../texts/texts.js';
import { formatRange, formatTimecode } from '../../timecode/format-timecode.js';

/** How much of a name, and of a list of names, is repeated to the member. */
const SHOWN_NAME = 100;
const SHOWN_COLUMN = 40;
const MOST_COLUMNS = 10;

/** What is wrong with a file of captions, and what to do. */
export function faultSentence(fault: FileFault, { captionFiles, own, options }: Texts): string {
  switch (fault.code) {
    case 'no-columns':
      return naming(fault.columns, (columns) => captionFiles.noColumns(fault.missing, columns), captionFiles);
    case 'no-fields':
      return naming(fault.fields, captionFiles.noFields, captionFiles);
    case 'open-quotes':
      return captionFiles.openQuotes(fault.line);
    case 'several-lectures':
      return captionFiles.severalLectures(fault.lectures);
    case 'which-video':
      return own.whichVideo(options.video.name);
    case 'no-video':
      return captionFiles.noVideo(shown(fault.typed));
    default:
      return captionFiles.faults[fault.code];
  }
}

/** What is worth a look in a file of captions. */
export function remarkSentence(remark: FileRemark, { captionFiles }: Texts): string {
  switch (remark.code) {
    case 'characters':
      return captionFiles.characters(remark.count, remark.line);
    case 'cut-off':
      return captionFiles.cutOff(formatTimecode(remark.second));
    case 'made-up': {
      const { start, end, texts } = remark;
      const times = end === undefined ? formatTimecode(start) : formatRange(start, end);
      return captionFiles.madeUp(times, texts.map(shown));
    }
    case 'ends':
      return captionFiles.ends(shown(remark.column));
    default:
      return captionFiles.remarks[remark.code];
  }
}

/** A sentence that names columns or fields; where none has a name, that there are no captions in the file. */
function naming(
  names: readonly string[],
  sentence: (shown: readonly string[]) => string,
  { faults }: CaptionFileTexts,
): string {
  const all = names.map((name) => clip(plainText(name), SHOWN_COLUMN)).filter((name) => name !== '');
  if (all.length === 0) return faults['no-times'];
  return sentence(all.length > MOST_COLUMNS ? [...all.slice(0, MOST_COLUMNS), '…'] : all);
}

function shown(text: string): string {
  return clip(plainText(text), SHOWN_NAME);
}
