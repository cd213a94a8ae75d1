import type { UploadedFile } from '../test/fake-discord/command-invocation.js';

const CUES = [
  'so granite cools slowly far below the ground and that is why you can see the crystals in it',
  'feldspar is the pink one here and the glassy one between them is quartz',
  'and if the same melt comes out at the surface it cools so fast that no crystal has the time to grow',
];

const VTT = CUES.map((text, index) => {
  const minute = String(index * 2).padStart(2, '0');
  return `00:${minute}:01.000 --> 00:${minute}:15.000\n${text}\n`;
});

/** Captions of a short lecture, as a downloader calls them. */
export const ROCKS: UploadedFile = {
  filename: 'Alpine rocks [dK3x_Qr8-Zw].en.vtt',
  content: `WEBVTT\n\n${VTT.join('\n')}`,
  contentType: 'text/vtt; charset=utf-8',
};

/** The same, with cues that can't be used. */
export const ROCKS_DAMAGED: UploadedFile = {
  ...ROCKS,
  content: `WEBVTT\n\n00:00:50.000 --> 00:00:40.000\nthis ends before it starts\n\n00:xx --> 00:00:41.000\nno time\n\n${VTT.join('\n')}`,
};

/** The same, under a name that says nothing of the video. */
export const ROCKS_WITHOUT_VIDEO: UploadedFile = { ...ROCKS, filename: 'rocks.vtt' };
