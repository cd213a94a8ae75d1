/**
 * Makes what says how long something lasts, to the nearest minute: `47 min`, `1 hr 3 min`, `2 hr`; below a minute to
 * the nearest second: `45 sec`.
 *
 * @param locale - whose units and digits it has (BCP 47)
 */
export function durations(locale: string): (seconds: number) => string {
  const unit = (name: 'hour' | 'minute' | 'second') => {
    const numbers = new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
    return (count: number) => numbers.format(count);
  };
  const [hours, minutes, seconds] = [unit('hour'), unit('minute'), unit('second')];
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });
  return (given) => {
    const whole = Math.max(0, Math.round(given));
    if (whole < 60) return seconds(whole);
    const allMinutes = Math.round(whole / 60);
    const [fullHours, rest] = [Math.floor(allMinutes / 60), allMinutes % 60];
    if (fullHours === 0) return minutes(rest);
    return rest === 0 ? hours(fullHours) : lists.format([hours(fullHours), minutes(rest)]);
  };
}
