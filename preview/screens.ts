/**
 * How wide a chat is, in CSS pixels: on a desktop in a window of 1280 with the lists of servers, channels and members
 * open (72, 240 and 240 of them), and on a small phone.
 */
export const WIDTHS = { desktop: 728, phone: 360 } as const;

/** What a reply is looked at on. */
export interface Screen {
  readonly width: keyof typeof WIDTHS;
  readonly theme: 'dark' | 'light';
}

/** Every width in every theme. */
export const screens: readonly Screen[] = [
  { width: 'desktop', theme: 'dark' },
  { width: 'desktop', theme: 'light' },
  { width: 'phone', theme: 'dark' },
  { width: 'phone', theme: 'light' },
];
