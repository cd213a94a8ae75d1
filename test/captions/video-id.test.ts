import { describe, expect, it } from 'vitest';
import { CaptionError } from '../../src/captions/caption-error.js';
import { parseVideoId } from '../../src/captions/video-id.js';

describe('an id with a dot in it', () => {
  it.each(['lec.srt', 'cs231n.7', 'week-2.part.one'])('may be %s', (id) => {
    expect(parseVideoId(id)).toBe(id);
  });

  it.each(['youtu.be', 'www.youtube.com', 'vimeo.com/76979871', 'example.org?v=1', 'https://lec.srt'])(
    'is not %s, which is a link',
    (text) => {
      expect(() => parseVideoId(text)).toThrow(CaptionError);
    },
  );
});
