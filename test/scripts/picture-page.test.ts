import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ButtonStyle, ComponentType, SeparatorSpacingSize } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { componentsHtml } from '../../scripts/picture/components-html.js';
import { pageHtml } from '../../scripts/picture/page-html.js';
import { replyMessage } from '../../src/discord/message.js';
import { english } from '../../src/texts/english.js';
import type { Card, Reply } from '../../src/reply/reply.js';
import { paragraph, words } from '../../src/reply/spans.js';

const card: Card = {
  type: 'card',
  lines: [[words('a <b> task')]],
  actions: [{ label: 'Context <1>', command: 'at', values: { time: '5' } }],
};

/** The HTML of a reply with the given blocks. */
function html(...blocks: Reply['blocks']): string {
  return componentsHtml(replyMessage({ kind: 'search', message: '', hits: [], blocks }, english).components);
}

const contextButton = '<discord-button type="secondary">Context &lt;1&gt;</discord-button>';

describe('a reply in a picture', () => {
  it('has its paragraphs one below the other', () => {
    expect(html(paragraph('title', 'One'), paragraph('faint', 'two'))).toBe(
      '<div class="text"><discord-header level="3">One</discord-header></div>\n' +
        '<div class="text"><discord-subscript>two</discord-subscript></div>',
    );
  });

  it('has the button of a card at its side', () => {
    expect(html(card)).toBe(
      '<div class="section"><div class="texts"><div class="text"><div>a &lt;b&gt; task</div></div></div>' +
        `<discord-action-row>${contextButton}</discord-action-row></div>`,
    );
  });

  it('has the thumbnail of a card at its side, and the button below', () => {
    expect(html({ ...card, picture: { url: 'https://e.org/?a&b', description: 'a "view"' } })).toBe(
      '<div class="section"><div class="texts"><div class="text"><div>a &lt;b&gt; task</div></div></div>' +
        '<img class="thumbnail" src="https://e.org/?a&amp;b" alt="a &quot;view&quot;"></div>\n' +
        `<discord-action-row>${contextButton}</discord-action-row>`,
    );
  });

  it('has a row of buttons in order', () => {
    const action = (label: string) => ({ label, command: 'at', values: { time: label } });
    expect(html({ type: 'actions', actions: [action('Earlier'), action('Later')] })).toBe(
      '<discord-action-row><discord-button type="secondary">Earlier</discord-button>' +
        '<discord-button type="secondary">Later</discord-button></discord-action-row>',
    );
  });

  it.each([
    ['a separator', { type: ComponentType.Separator, spacing: SeparatorSpacingSize.Small } as const],
    [
      'a select menu',
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.UserSelect, custom_id: 'a' }],
      } as const,
    ],
    [
      'a red button',
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.Button, style: ButtonStyle.Danger, custom_id: 'a', label: 'b' }],
      } as const,
    ],
  ])('is not drawn without %s that it has', (_, component) => {
    expect(() => componentsHtml([structuredClone(component) as never])).toThrow("can't be drawn");
  });
});

describe('the page around a reply', () => {
  it('names the command as text and holds the whole script, whatever is in it', () => {
    const page = pageHtml({ command: 'a "b"', message: '<i></i>', script: 'x = "</script>"' });
    expect(page).toContain('command="a &quot;b&quot;"');
    expect(page).toContain('<div class="components">\n<i></i>\n</div>');
    expect(page.split('</script>')).toHaveLength(2);
    expect(page).toContain('x = "<\\/script>"');
  });
});

describe('npm run picture', () => {
  it('says what is missing, and exits with 1, where no browser is installed', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const outcome = await new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', 'scripts/picture/render.ts'],
        { cwd: root, env: { ...process.env, CHROMIUM: '/no/such/browser' } },
        (error, stdout, stderr) => {
          resolve({ code: error?.code, stdout, stderr });
        },
      );
    });
    expect(outcome).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'There is no browser at /no/such/browser. The pictures are drawn by Chromium: install it ' +
        '(Debian: apt-get install chromium), or set CHROMIUM to the path of one.\n',
    });
  });
});
