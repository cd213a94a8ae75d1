import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
} from 'discord.js';
import { escapeHtml, markdownHtml } from './markdown-html.js';

/**
 * A message's components as HTML of the Discord web components, in the order in which Discord shows them.
 *
 * @throws Error at a component that replies are not made of: a picture without it would be untrue
 */
export function componentsHtml(components: readonly APIMessageTopLevelComponent[]): string {
  return components.map(componentHtml).join('\n');
}

function componentHtml(component: APIMessageTopLevelComponent): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return `<div class="text">${markdownHtml(component.content)}</div>`;
    case ComponentType.Section:
      return sectionHtml(component);
    case ComponentType.ActionRow:
      return rowHtml(component);
    default:
      throw new Error(`Component type ${component.type} can't be drawn.`);
  }
}

function sectionHtml({ components, accessory }: APISectionComponent): string {
  const texts = components.map(componentHtml).join('');
  const side =
    accessory.type === ComponentType.Thumbnail
      ? `<img class="thumbnail" src="${escapeHtml(accessory.media.url)}" alt="${escapeHtml(accessory.description ?? '')}">`
      : `<discord-action-row>${buttonHtml(accessory)}</discord-action-row>`;
  return `<div class="section"><div class="texts">${texts}</div>${side}</div>`;
}

function rowHtml({ components }: APIActionRowComponent<APIComponentInMessageActionRow>): string {
  const buttons = components.map((component) => {
    if (component.type === ComponentType.Button) return buttonHtml(component);
    throw new Error(`Component type ${component.type} can't be drawn.`);
  });
  return `<discord-action-row>${buttons.join('')}</discord-action-row>`;
}

function buttonHtml(button: APIButtonComponent): string {
  if (button.style !== ButtonStyle.Secondary) throw new Error(`Button style ${button.style} can't be drawn.`);
  return `<discord-button type="secondary">${escapeHtml(button.label ?? '')}</discord-button>`;
}
