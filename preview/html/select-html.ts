import type { APIStringSelectComponent } from 'discord.js';
import { escapeHtml } from './escape-html.js';

/** What Discord says in a menu that says nothing itself. */
const PLACEHOLDER = 'Make a selection';

/** A select menu, closed, and below it the list that opens when it is pressed. */
export function selectHtml({ placeholder, options, disabled }: APIStringSelectComponent): string {
  const chosen = options.filter((option) => option.default === true).map(({ label }) => label);
  const shown = chosen.length === 0 ? (placeholder ?? PLACEHOLDER) : chosen.join(', ');
  const entries = options.map(({ label, description, default: isChosen, emoji }) => {
    const mark =
      emoji?.name === undefined ? '' : `<span aria-hidden="true">${escapeHtml(emoji.name)} </span>`;
    const more =
      description === undefined ? '' : `<span class="description">${escapeHtml(description)}</span>`;
    return `<li${isChosen === true ? ' class="chosen"' : ''}>${mark}${escapeHtml(label)}${more}</li>`;
  });
  return (
    `<div class="select"><button type="button" class="closed"${disabled === true ? ' disabled' : ''}>` +
    `<span class="label${chosen.length === 0 ? ' placeholder' : ''}">${escapeHtml(shown)}</span>` +
    `<span aria-hidden="true">⌄</span></button><ul class="options">${entries.join('')}</ul></div>`
  );
}
