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

/**
 * Writes a stretch of a video, with an en dash: `52:36–53:07`; one that ends where it starts as a single time.
 * Both ends in seconds, as for `formatTimecode`.
 */
export function formatRange(startSecond: number, endSecond: number): string {
  const [start, end] = [formatTimecode(startSecond), formatTimecode(endSecond)];
  return start === end ? start : `${start}–${end}`;
}

/**
 * Writes how long something lasts, to the nearest minute: `47 min`, `1 h 3 min`, `2 h`; below a minute to the
 * nearest second: `45 s`.
 *
 * @param seconds - 0 or more; less counts as 0
 */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) {
    return `${whole} s`;
  }
  const allMinutes = Math.round(whole / 60);
  const hours = Math.floor(allMinutes / 60);
  const minutes = allMinutes % 60;
  if (hours === 0) {
    return `${minutes} min`;
  }
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
}
