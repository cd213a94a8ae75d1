import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CaptionError } from '../../../src/captions/caption-error.js';
import { infoJsonNames, languageOfName, videoOfName } from '../../../src/captions/source/file-name.js';
import { readInfoJson } from '../../../src/captions/source/info-json.js';
import { parseVideoId } from '../../../src/captions/video-id.js';

describe('the name of a file as a downloader writes it', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['Title [dMUes74-nYY].en.vtt', 'dMUes74-nYY', 'Title'],
    ['/tmp/my talks/Title [dMUes74-nYY].en-US.srt', 'dMUes74-nYY', 'Title'],
    ['C:\\talks\\Title [dMUes74-nYY].a.en.vtt', 'dMUes74-nYY', 'Title'],
    ['Title [dMUes74-nYY].en-orig.json3', 'dMUes74-nYY', 'Title'],
    ['Title [dMUes74-nYY].zh-Hans.vtt', 'dMUes74-nYY', 'Title'],
    ['Title [dMUes74-nYY].mp4.srt', 'dMUes74-nYY', 'Title'],
    ['What is 1\u29f82\uff1f [2020] [dMUes74-nYY].en.vtt', 'dMUes74-nYY', 'What is 1/2? [2020]'],
    ['L [HtSuA80QTyo].en-eEY6OEpapPo.vtt', 'HtSuA80QTyo', 'L'],
    ['L [HtSuA80QTyo].en-en-nP7-2PuUl7o.vtt', 'HtSuA80QTyo', 'L'],
    ['L [HtSuA80QTyo].en-_bcdE1ghiAA.vtt', 'HtSuA80QTyo', 'L'],
    ['L [HtSuA80QTyo].en-ab_cdefghiA.vtt', 'HtSuA80QTyo', 'L'],
    ['L [HtSuA80QTyo].en-j3PyPqV-e1s.vtt', 'HtSuA80QTyo', 'L'],
    ['L-HtSuA80QTyo.en-j3PyPqV-e1s.vtt', 'HtSuA80QTyo', 'L'],
    ['HtSuA80QTyo.en-eEY6OEpapPo.vtt', 'HtSuA80QTyo', undefined],
    ['L [HtSuA80QTyo] (1).vtt', 'HtSuA80QTyo', 'L'],
    ['L [HtSuA80QTyo].en (1).vtt', 'HtSuA80QTyo', 'L'],
    ['L [HtSuA80QTyo] [1080p].en.vtt', 'HtSuA80QTyo', 'L'],
    ['L [HtSuA80QTyo] corrected by hand.vtt', 'HtSuA80QTyo', 'L'],
    ['L-HtSuA80QTyo.en (1).vtt', 'HtSuA80QTyo', 'L'],
    ['L [HtSuA80QTyo].EN.JSON3', 'HtSuA80QTyo', 'L'],
    ['The [electronics] of it.vtt', undefined, 'The [electronics] of it'],
    ['talk (1).vtt', undefined, 'talk (1)'],
    ['Title-dMUes74-nYY.en-US.srt', 'dMUes74-nYY', 'Title'],
    ['dMUes74-nYY.json3', 'dMUes74-nYY', undefined],
    ['dMUes74-nYY.en.vtt', 'dMUes74-nYY', undefined],
    ['Title-Convolution.srt', undefined, 'Title-Convolution'],
    ['lecture-004.vtt', undefined, 'lecture-004'],
    ['Lecture 7. Vision.vtt', undefined, 'Lecture 7. Vision'],
    ['Title [a transcript].vtt', undefined, 'Title [a transcript]'],
    ['.vtt', undefined, undefined],
  ])('%s', (name, videoId, title) => {
    expect(videoOfName(name)).toEqual({ videoId, title });
  });

  it.each<[string, string[]]>([
    [
      'a/Title [dMUes74-nYY].en.vtt',
      ['a/Title [dMUes74-nYY].info.json', 'a/Title [dMUes74-nYY].en.info.json'],
    ],
    ['talk.mp4.srt', ['talk.info.json', 'talk.mp4.info.json']],
    ['talk.srt', ['talk.info.json']],
    ['talk (1).srt', ['talk (1).info.json']],
    [
      'L [HtSuA80QTyo].en-en-nP7-2PuUl7o.vtt',
      ['L [HtSuA80QTyo].info.json', 'L [HtSuA80QTyo].en-en-nP7-2PuUl7o.info.json'],
    ],
    [
      'L [HtSuA80QTyo] (1).en.vtt',
      ['L [HtSuA80QTyo].info.json', 'L [HtSuA80QTyo] (1).info.json', 'L [HtSuA80QTyo] (1).en.info.json'],
    ],
  ])('tells where the description of the video may lie: %s', (name, expected) => {
    expect(infoJsonNames(name)).toEqual(expected);
  });
});

it.each<[string, string | undefined]>([
  ['Title [dMUes74-nYY].en.vtt', 'en'],
  ['L [HtSuA80QTyo].en-ab_cdefghiA.vtt', 'en'],
  ['L [HtSuA80QTyo].a.de-DE (1).vtt', 'de'],
  ['L [HtSuA80QTyo].EN.JSON3', 'en'],
  ['L [HtSuA80QTyo].vtt', undefined],
])('the name of a file tells the language: %s', (name, language) => {
  expect(languageOfName(name)).toBe(language);
});

describe('the description that a downloader leaves', () => {
  const name = 'Word vectors [dMUes74-nYY].info.json';

  it('gives title, picture, length and chapters in order', async () => {
    const bytes = await readFile(join(import.meta.dirname, '../files', name));
    expect(readInfoJson(name, bytes)).toEqual({
      videoId: 'dMUes74-nYY',
      title: 'Word vectors: an introduction',
      thumbnail: 'https://i.ytimg.com/vi/dMUes74-nYY/maxresdefault.jpg',
      url: undefined,
      chapters: [
        { start: 0, title: 'Why vectors' },
        { start: 600.5, title: 'Skip-gram' },
      ],
      durationSeconds: 4512,
    });
  });

  it('gives the address of a video elsewhere, and none that is not http', () => {
    const info = { id: '1', webpage_url: 'https://media.example.org/7', thumbnail: 'javascript:alert(1)' };
    expect(readInfoJson(name, Buffer.from(JSON.stringify(info)))).toMatchObject({
      url: 'https://media.example.org/7',
      thumbnail: undefined,
    });
  });

  it.each<[string, string]>([
    [
      '{"id": ',
      'the JSON breaks off before its end. Download it again, or delete it: the captions can do without.',
    ],
    ['[]', 'the file is no description of a video.'],
    [
      '{"_type": "playlist", "id": "x"}',
      'the file describes a whole playlist. Use the file of one of its videos.',
    ],
  ])('is refused where it is none: %s', (json, message) => {
    expect(() => readInfoJson(name, Buffer.from(json))).toThrow(CaptionError);
    expect(() => readInfoJson(name, Buffer.from(json))).toThrow(`${name}: ${message}`);
  });
});

describe('which video is meant', () => {
  it.each([
    'dMUes74-nYY',
    ' dMUes74-nYY ',
    'https://www.youtube.com/watch?v=dMUes74-nYY&t=3156s',
    'youtu.be/dMUes74-nYY?si=x',
    'https://www.youtube-nocookie.com/embed/dMUes74-nYY',
    'https://youtube.com/shorts/dMUes74-nYY',
    'https://www.youtube.com/live/dMUes74-nYY?feature=share',
    'https://m.youtube.com/watch?list=PL1&v=dMUes74-nYY',
  ])('is read from %s', (text) => {
    expect(parseVideoId(text)).toBe('dMUes74-nYY');
  });

  it("may be another site's id", () => {
    expect(parseVideoId('vimeo-76979871')).toBe('vimeo-76979871');
  });

  it.each([
    '',
    'two words',
    'https://example.org/v',
    'https://www.youtube.com/playlist?list=PL1',
    'https://youtu.be/short',
  ])('is not guessed from "%s"', (text) => {
    expect(() => parseVideoId(text)).toThrow(CaptionError);
    expect(() => parseVideoId(text)).toThrow(
      'names no video. Give its id, as in dMUes74-nYY, or a link to it on YouTube',
    );
  });
});
