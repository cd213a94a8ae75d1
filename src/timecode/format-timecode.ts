/**
 * Writes a second of a video as it stands in the player: `0:07`, `52:36`, `1:02:03`.
 *
 * @param second - seconds from the start, 0 or more; fractions are dropped, less than 0 counts as 0
 */
export function formatTimecode(second: number): string {
  const whole = Math.max(0, Math.floor(second));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const seconds = String(whole % 60).padStart(2, '0');
  return hours === 0 ? `${minutes}:${seconds}` : `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`;
}

/** Writes a second of a video in units, as in links: `7s`, `52m36s`, `1h2m3s`. The second as for `formatTimecode`. */
export function formatUnits(second: number): string {
  const numbers = formatTimecode(second).split(':').map(Number);
  const units = ['h', 'm', 's'].slice(-numbers.length);
  const parts = numbers.map((number, place) => `${number}${units[place] ?? ''}`);
  return parts.join('').replace(/^0m/, '');
}

/**
 * Writes a stretch of a video, with an en dash: `52:36–53:07`; one that ends where it starts as a single time.
 * Both ends in seconds, as for `formatTimecode`.
 */
export function formatRange(startSecond: number, endSecond: number): string {
  const [start, end] = [formatTimecode(startSecond), formatTimecode(endSecond)];
  return start === end ? start : `${start}–${end}`;
}
