import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { componentsHtml } from '../../preview/html/components-html.js';

const text = { type: ComponentType.TextDisplay, content: '### One\na <b> **task**' } as const;
const button = {
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: 'a',
  label: 'Context <1>',
} as const;

const textHtml = '<div class="text"><h3>One</h3><div>a &lt;b&gt; <strong>task</strong></div></div>';
const buttonHtml =
  '<button type="button" class="button secondary"><span class="label">Context &lt;1&gt;</span></button>';

describe('a reply in the preview', () => {
  it.each<[string, APIMessageTopLevelComponent[], string]>([
    ['its texts one below the other', [text, text], `${textHtml}\n${textHtml}`],
    [
      'a button at the side of a text',
      [{ type: ComponentType.Section, components: [text], accessory: button }],
      `<div class="section"><div class="texts">${textHtml}</div>${buttonHtml}</div>`,
    ],
    [
      'a picture at the side of a text',
      [
        {
          type: ComponentType.Section,
          components: [text],
          accessory: {
            type: ComponentType.Thumbnail,
            media: { url: 'https://e.org/?a&b' },
            description: 'a "view"',
          },
        },
      ],
      `<div class="section"><div class="texts">${textHtml}</div>` +
        '<img class="thumbnail" src="https://e.org/?a&amp;b" alt="a &quot;view&quot;"></div>',
    ],
    [
      'buttons in a row',
      [{ type: ComponentType.ActionRow, components: [button, button] }],
      `<div class="row">${buttonHtml}${buttonHtml}</div>`,
    ],
  ])('has %s', (_, components, shown) => {
    expect(componentsHtml(components)).toBe(shown);
  });
});

describe('a component that no reply has as yet', () => {
  const row = (component: unknown) => [{ type: ComponentType.ActionRow, components: [component] }] as never;

  it('is seen, a select menu with what it offers', () => {
    const options = [
      { label: 'All <12>', value: 'a', default: true },
      { label: 'Lecture 1', value: 'b', description: '3 & more', emoji: { name: '🎓' } },
    ];
    const menu = { type: ComponentType.StringSelect, custom_id: 'a', placeholder: 'Which?', options };
    const shown = componentsHtml(row(menu));
    expect(shown).toContain('<span class="label">All &lt;12&gt;</span>');
    expect(shown).toContain(
      '<li class="chosen">All &lt;12&gt;</li><li><span aria-hidden="true">🎓 </span>Lecture 1<span class="description">3 &amp; more</span></li>',
    );
    const closed = componentsHtml(row({ ...menu, options: options.slice(1) }));
    expect(closed).toContain('<span class="label placeholder">Which?</span>');
  });

  it.each([
    [ButtonStyle.Primary, 'primary'],
    [ButtonStyle.Success, 'success'],
    [ButtonStyle.Danger, 'danger'],
  ])('is seen, a button of style %i', (style, name) => {
    const button = { type: ComponentType.Button, style, custom_id: 'a', label: 'b', disabled: true };
    expect(componentsHtml(row(button))).toContain(`class="button ${name}" disabled>`);
  });

  it('is seen, a button that leads out of Discord', () => {
    const button = {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      url: 'https://e.org/?a&b',
      label: 'b',
    };
    expect(componentsHtml(row(button))).toContain('href="https://e.org/?a&amp;b"');
  });

  it.each<[string, APIMessageTopLevelComponent, string]>([
    [
      'a picture',
      {
        type: ComponentType.MediaGallery,
        items: [{ media: { url: 'https://e.org/a.png' }, description: 'where "it" is' }],
      },
      '<div class="gallery single"><img src="https://e.org/a.png" alt="where &quot;it&quot; is"></div>',
    ],
    [
      'a line between parts',
      { type: ComponentType.Separator, spacing: SeparatorSpacingSize.Small },
      '<div class="separator line small"></div>',
    ],
    [
      'a frame with a colour',
      {
        type: ComponentType.Container,
        accent_color: 0xff,
        components: [{ type: ComponentType.TextDisplay, content: 'a' }],
      },
      '<div class="container" style="border-left: 4px solid #0000ff"><div class="text"><div>a</div></div></div>',
    ],
  ])('is seen, %s', (_, component, shown) => {
    expect(componentsHtml([component])).toBe(shown);
  });

  it.each<[string, unknown]>([
    ['a menu of members', row({ type: ComponentType.UserSelect, custom_id: 'a' })],
    ['a button to a shop', row({ type: ComponentType.Button, style: ButtonStyle.Premium, sku_id: '1' })],
    ['a file', [{ type: ComponentType.File, file: { url: 'attachment://a.txt' } }]],
  ])('is not left out in silence: %s', (_, components) => {
    expect(() => componentsHtml(components as never)).toThrow('can');
  });
});
