import { escapeHtml } from './markdown-html.js';

/** Width of the picture in CSS pixels: a message of Discord's desktop window with its margins. */
export const PAGE_WIDTH = 720;

/** What a picture shows besides the reply itself. */
export interface PageParts {
  /** What was typed, without the slash: `lecture search`. */
  readonly command: string;
  /** The message's components as HTML. */
  readonly message: string;
  /** The script that defines the web components, whole: the page loads nothing. */
  readonly script: string;
}

/** Layout of text displays and sections, which the web components do not have, as Discord's dark theme has it. */
const STYLE = `
  body { margin: 0; width: ${PAGE_WIDTH}px; background: #313338; }
  discord-messages { background: #313338; border: 0; padding: 8px 0; }
  discord-message { color: #dbdee1; }
  .components { display: flex; flex-direction: column; gap: 8px; }
  .text { line-height: 1.375; }
  .text discord-header { display: block; margin: -12px 0 -8px; color: #f2f3f5; }
  .text discord-subscript { display: block; }
  .section { display: flex; gap: 12px; justify-content: space-between; align-items: flex-start; }
  .texts { display: flex; flex-direction: column; gap: 4px; min-width: 0; }
  .section discord-action-row { flex: none; margin: -4px -8px -4px 0; }
  .thumbnail { flex: none; width: 85px; height: 85px; border-radius: 8px; object-fit: cover; }
`;

/** A round picture of a play button, for the bot. */
const BOT_AVATAR = avatar('#5865f2', '<path d="M15 11v18l15-9z" fill="#fff"/>');

/** A round picture of a head and shoulders, for whoever asked. */
const MEMBER_AVATAR = avatar(
  '#3ba55d',
  '<circle cx="20" cy="16" r="6" fill="#fff"/><path d="M8 34a12 11 0 0 1 24 0z" fill="#fff"/>',
);

/** A page that shows one reply in a chat, with the command that it answers above it. */
export function pageHtml({ command, message, script }: PageParts): string {
  // A script ends at the first "</script", even inside of a string.
  const safeScript = script.replaceAll('</script', '<\\/script');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>lecture-bot</title>
<style>${STYLE}</style>
<discord-messages>
<discord-message author="lecture-bot" bot avatar="${BOT_AVATAR}" timestamp="Today at 20:14">
<discord-command slot="reply" author="ada" avatar="${MEMBER_AVATAR}" command="${escapeHtml(command)}"></discord-command>
<div class="components">
${message}
</div>
</discord-message>
</discord-messages>
<script>${safeScript}</script>
</html>`;
}

function avatar(colour: string, drawing: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${drawing}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
