import { describeMachine } from '../document.js';
import { fold } from '../fold.js';
import { summarise } from '../statistics.js';
import { figure, renderTable, withCommas } from '../table.js';
import type { AnswerTimes } from './use-bot.js';

/** Most milliseconds that an answer may take. */
export const GOAL_MS = 300;

/** The page that says how long members wait, and whether that meets the goal. */
export function renderAnswers(times: AnswerTimes, segments: number, date: Date): string {
  const rows = [...times].map(([what, all]) => {
    const { p50, p99, worst, count } = summarise(all);
    return [what, withCommas(count), figure(p50), figure(p99), figure(worst)];
  });
  const slow = [...times].filter(([, all]) => Math.max(...all) > GOAL_MS).map(([what]) => what);
  const verdict =
    slow.length === 0
      ? `Every answer was there within ${GOAL_MS} ms.`
      : `Not always within ${GOAL_MS} ms: ${slow.join(', ')}.`;
  return [
    '# How long members wait',
    fold(
      `The figures are from \`npm run bench:answers -- --segments ${segments} --write\`: the bot as an operator starts it, ` +
        'with lectures made by the generator of the benchmark, answers a member who searches in every way and uses ' +
        'every kind of button, one thing after the other, and adds lectures to a server, each of an hour. A second passes ' +
        'before a button under what was added or removed is pressed, and none before the search after that, which waits ' +
        'until the lectures are open. Discord is the stand-in that the tests have, on the same machine, ' +
        'so the times are those of the bot and of the way through the local network: from the event at the gateway ' +
        'until the answer had been taken and checked.',
    ),
    describeMachine(date),
    `**Lectures.** ${withCommas(segments)} segments.`,
    renderTable([['ms until answered', 'times', 'p50', 'p99', 'worst'], ...rows]),
    verdict,
  ].join('\n\n');
}
