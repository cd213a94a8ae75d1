import fc from 'fast-check';
import { formatTimecode } from '../../../src/timecode/format-timecode.js';
import { LATEST_SECOND } from '../../../src/timecode/parse-timecode.js';
import { address } from './addresses.js';
import { anyText } from './any-text.js';
import { mutated } from './mutated.js';

/** Seconds of a video, some of them later than any that is understood. */
export const second = fc.nat(LATEST_SECOND + 5);
const time = fc.oneof(
  second.map(formatTimecode),
  second.map((whole) => `${whole}s`),
  fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map(([h, m, s]) => `${h}h${m}m${s}s`),
  fc.constantFrom(
    '52.36',
    '1 h 3 min',
    '52:36–53:07',
    '５２：３６',
    '-5',
    '1:75',
    '3156.5',
    '2 hours 1 minute 5 seconds',
  ),
  fc.stringMatching(/^[0-9hms: .–-]{0,12}$/),
);
const link = fc
  .tuple(
    fc.constantFrom('https://', 'http://', '', '//', 'HTTPS://'),
    fc.constantFrom('www.youtube.com', 'youtu.be', 'm.youtube.com', 'www.youtube-nocookie.com', 'vimeo.com'),
    fc.constantFrom(
      '/watch?v=dMUes74-nYY&',
      '/dMUes74-nYY?',
      '/embed/dMUes74-nYY?',
      '/live/x?',
      '/watch?',
      '/',
    ),
    fc.constantFrom('t=', 'start=', 'time_continue=', '#t=', 'si=x&t=', ''),
    time,
  )
  .map((parts) => parts.join(''));
const sentence = fc.tuple(
  fc.constantFrom('look at ', '<', '[52:36](', ''),
  link,
  fc.constantFrom(' please', '>', ')', ''),
);

/** Times and links as members type and paste them, and what is nearly one. */
export const typedTime = mutated(
  fc.oneof(
    time,
    link,
    sentence.map((parts) => parts.join('')),
    address,
    anyText,
  ),
);
