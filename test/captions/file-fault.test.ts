import { describe, expect, it } from 'vitest';
import type { FileFault } from '../../src/captions/file-fault.js';
import { readCaptions } from '../../src/captions/read-captions.js';

describe('what is wrong with a file is known in whatever language it is told', () => {
  it.each<[string, string, FileFault]>([
    ['zero.srt', '', { code: 'empty' }],
    ['white.srt', ' \n ', { code: 'empty' }],
    ['page.vtt', '<html>', { code: 'web-page' }],
    ['talk.vtt', 'PK\x03\x04rest', { code: 'archive' }],
    ['talk.vtt', '%PDF-1.7', { code: 'pdf' }],
    ['talk.vtt', 'GIF89a', { code: 'picture' }],
    ['talk.vtt', 'OggS', { code: 'recording' }],
    ['talk.txt', '[Script Info]', { code: 'other-subtitles' }],
    ['talk.txt', 'SQLite format 3', { code: 'unreadable' }],
    ['noise.txt', '\x01\0\0\0\x02\0\0\0', { code: 'no-text' }],
    ['a.json', '{"id": "a", "extractor": "youtube"}', { code: 'description' }],
    ['chat.json', '{"replayChatItemAction": {}}', { code: 'live-chat' }],
    ['none.vtt', 'WEBVTT\n\n', { code: 'nothing-said' }],
    ['prose.txt', 'This is only prose.', { code: 'no-times' }],
    ['cut.json', '[{"text": "a", "start": 1}, {"te', { code: 'cut-off' }],
    ['bad.json', '[{"text": "a", "start": 1}\n,{"text" 5}]', { code: 'unreadable' }],
    ['cut.parquet', 'PAR1 and no more', { code: 'unreadable' }],
    ['other.json', '[{"caption": "a", "begin": 1}]', { code: 'no-fields', fields: ['caption', 'begin'] }],
    [
      'rows.csv',
      'text,when\na,1\n',
      { code: 'no-columns', missing: ['start_second'], columns: ['text', 'when'] },
    ],
    ['rows.csv', 'text,start\na,1\n"b,2\n', { code: 'open-quotes', line: 3 }],
  ])('%s: %j', async (name, content, fault) => {
    await expect(readCaptions({ name, bytes: Buffer.from(content, 'latin1') })).rejects.toMatchObject({
      fault,
    });
  });
});
