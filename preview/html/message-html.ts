import { componentsHtml } from './components-html.js';
import { escapeHtml } from './escape-html.js';
import type { PreviewReply } from '../make-replies.js';

/** A reply as it stands in a chat, below what it answers. */
export function messageHtml({ components, answers, isEphemeral, isEdited }: PreviewReply): string {
  const note = isEphemeral
    ? `<p class="note">${EYE} Only you can see this • <span class="dismiss">Dismiss message</span></p>`
    : '';
  return `<article class="message${isEphemeral ? ' ephemeral' : ''}">
<p class="source">${sourceHtml(answers)}</p>
<img class="avatar" src="${BOT_AVATAR}" alt="">
<p class="author"><span class="name">Lecture bot</span> <span class="app">APP</span> <span class="time">Today at 20:14</span></p>
<div class="components">
${componentsHtml(components)}
</div>
${isEdited ? '<p class="edited">(edited)</p>' : ''}${note}
</article>`;
}

function sourceHtml({ command, isPress }: PreviewReply['answers']): string {
  const shown = `<span class="command">${escapeHtml(command)}</span>`;
  return isPress
    ? `<img class="avatar" src="${BOT_AVATAR}" alt=""><span class="name">Lecture bot</span> replied to ${shown}`
    : `<img class="avatar" src="${MEMBER_AVATAR}" alt=""><span class="name">Ada</span> used ${shown}`;
}

const EYE =
  '<svg class="eye" viewBox="0 0 24 24" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" ' +
  'd="M12 5C5 5 1 12 1 12s4 7 11 7 11-7 11-7-4-7-11-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z"/></svg>';

/** A round picture of a play button, for the bot. */
const BOT_AVATAR = avatar('#5865f2', '<path d="M15 11v18l15-9z" fill="#fff"/>');

/** A round picture of a head and shoulders, for whoever asked. */
const MEMBER_AVATAR = avatar(
  '#3ba55d',
  '<circle cx="20" cy="16" r="6" fill="#fff"/><path d="M8 34a12 11 0 0 1 24 0z" fill="#fff"/>',
);

function avatar(colour: string, drawing: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${drawing}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
