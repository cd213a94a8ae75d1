/** Why something typed is not a time in a video. */
export type TimecodeFault =
  'empty' | 'not-a-time' | 'negative' | 'over-59' | 'too-late' | 'other-site' | 'link-without-video';
