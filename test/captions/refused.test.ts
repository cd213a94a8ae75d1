import { describe, expect, it } from 'vitest';
import { CaptionError } from '../../src/captions/caption-error.js';
import { readCaptions } from '../../src/captions/read-captions.js';

describe('a file that holds no captions is refused with what it is and what to do', () => {
  it.each<[string, string | Buffer, string]>([
    ['zero.srt', '', 'zero.srt: the file is empty. Download or export the captions again.'],
    [
      'white.srt',
      ' \r\n\n ',
      'white.srt: there is nothing in the file. Download or export the captions again.',
    ],
    [
      'page.vtt',
      '<!DOCTYPE html>\n<html><body>0:00 hi</body></html>',
      'page.vtt: the file is a web page, not captions. Download the caption file itself; a page saved from the browser has none.',
    ],
    [
      'talk.zip',
      'PK\x03\x04rest',
      'talk.zip: the file is a zip archive (or an Office document). Unpack it and give the caption file in it.',
    ],
    [
      'none.zip',
      'PK\x05\x06\0\0',
      'none.zip: the file is an empty zip archive. Give the caption file itself.',
    ],
    ['talk.gz', Buffer.from([0x1f, 0x8b, 8, 0]), 'talk.gz: the file is packed with gzip. Unpack it first.'],
    ['talk.zst', Buffer.from('28b52ffd04580900', 'hex'), 'talk.zst: the file is packed with zstd.'],
    ['talk.lz4', Buffer.from('04224d186440a7', 'hex'), 'talk.lz4: the file is packed with lz4.'],
    ['talk.Z', Buffer.from('1f9d90', 'hex'), 'talk.Z: the file is packed with compress.'],
    ['talk.cab', 'MSCF\0\0\0\0', 'talk.cab: the file is a cabinet archive.'],
    [
      'talk.tar',
      `${'talk.vtt'.padEnd(257, '\0')}ustar\u000000WEBVTT`,
      'talk.tar: the file is a tar archive.',
    ],
    ['talk.pdf', '%PDF-1.7', 'talk.pdf: the file is a PDF. Give the captions as .vtt or .srt.'],
    [
      'talk.mp4',
      '\0\0\0\x20ftypisom',
      'talk.mp4: the file is a video or sound. Give its captions, not the recording itself.',
    ],
    [
      'talk.mkv',
      Buffer.from('1a45dfa3', 'hex'),
      'talk.mkv: the file is a video or sound. Give its captions, not the recording itself.',
    ],
    [
      'talk.ass',
      '[Script Info]\nTitle: x',
      'talk.ass: the file is a styled subtitle file (.ass), which is not read. Convert it to .srt first, for example with: ffmpeg -i FILE out.srt',
    ],
    [
      'talk.ttml',
      '<?xml version="1.0"?>\n<tt xmlns="x"><body/></tt>',
      'talk.ttml: the file is a TTML file, which is not read. Download the captions as .vtt, or convert them to .srt.',
    ],
    [
      'noise.bin',
      Buffer.from([1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0]),
      'noise.bin: the file is not text, or not in an encoding that can be told. Open it in an editor and save it as UTF-8.',
    ],
    [
      'talk.info.json',
      '{"id": "a", "extractor": "youtube", "title": "x"}',
      'talk.info.json: the file describes a video but has no captions in it. Give the caption file beside it; the description is found by itself.',
    ],
    [
      'chat.json',
      '{"replayChatItemAction": {}}\n{"replayChatItemAction": {}}\n',
      'chat.json: the file is the chat of a live stream. Give the captions of the video.',
    ],
    [
      'none.vtt',
      'WEBVTT\n\n',
      'none.vtt: the file, read as WebVTT (.vtt), has no captions in it. Check that it is the right file, and that the download was complete.',
    ],
    [
      'music.srt',
      '1\n00:00:01,000 --> 00:00:02,000\n[Music]\n',
      'music.srt: the file, read as SubRip (.srt), has no captions in it (left out: 1 sounds that are not speech ([Music]), the first at 2). Check that it is the right file, and that the download was complete.',
    ],
    [
      'silence.json',
      '{"text": "", "segments": [], "language": "en"}',
      "silence.json: the file, read as Whisper's JSON, has no captions in it. Check that it is the right file, and that the download was complete.",
    ],
    [
      'cut.json',
      '[{"text": "a", "start": 1}, {"te',
      'cut.json: the JSON breaks off before its end. Download or export the captions again.',
    ],
    [
      'cut.parquet',
      'PAR1 and no more',
      'cut.parquet: the Parquet file is damaged or packed in an unusual way',
    ],
    ['prose.txt', 'This is only prose.', 'prose.txt: the file is none of the kinds that are read: '],
    [
      'other.json',
      '[{"caption": "a", "begin": 1}]',
      'Its fields are caption, begin. If one is the text and one the start in seconds, say which, as in --map text=caption --map start_second=begin',
    ],
  ])('%s', async (name, content, message) => {
    const reading = readCaptions({ name, bytes: Buffer.from(content as string) });
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toBeInstanceOf(CaptionError);
  });

  it.each(['[{"text": "a", "start": 1}\n,{"text" 5}]', '{"segments": [\n{"text" 5}]}'])(
    'with the line where the JSON is damaged: %s',
    async (json) => {
      await expect(readCaptions({ name: 'bad.json', bytes: Buffer.from(json) })).rejects.toThrow(
        'bad.json: the JSON is damaged in line 2. Download or export the captions again.',
      );
    },
  );
});
