/** Why something typed is not a time in a video. */
export type TimecodeFault =
  'empty' | 'not-a-time' | 'negative' | 'over-59' | 'too-late' | 'other-site' | 'link-without-video';

/** For each fault one sentence that says what is wrong and gives an example that works: plain text. */
export const TIMECODE_FAULT_TEXT: Readonly<Record<TimecodeFault, string>> = {
  empty: 'Please say a time in the video, such as 52:36 or 1:02:03.',
  'not-a-time':
    'I cannot read that as a time; try 52:36, 1:02:03, 3156, 52m36s or a YouTube link with a time.',
  negative: 'A time cannot be below zero; count from the start of the video, as in 52:36.',
  'over-59': 'After a colon, minutes and seconds go up to 59, as in 52:36 or 1:02:03.',
  'too-late': 'That is later than any video lasts; try a time up to 99:59:59, such as 52:36.',
  'other-site': 'I can read the time in YouTube links only; for other links type the time, as in 52:36.',
  'link-without-video':
    'That link leads to no single video; paste the link of the video, or type a time, as in 52:36.',
};
