import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISeparatorComponent,
} from 'discord.js';
import { escapeHtml } from './escape-html.js';
import { markdownHtml } from './markdown-html.js';
import { selectHtml } from './select-html.js';

/**
 * A message's components as HTML, in the order in which Discord shows them.
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
    case ComponentType.MediaGallery:
      return galleryHtml(component);
    case ComponentType.Separator:
      return separatorHtml(component);
    case ComponentType.Container:
      return containerHtml(component);
    default:
      throw new Error(`Component type ${component.type} can't be drawn.`);
  }
}

function sectionHtml({ components, accessory }: APISectionComponent): string {
  const texts = components.map(componentHtml).join('');
  const side =
    accessory.type === ComponentType.Thumbnail
      ? `<img class="thumbnail" src="${escapeHtml(accessory.media.url)}" alt="${escapeHtml(accessory.description ?? '')}">`
      : buttonHtml(accessory);
  return `<div class="section"><div class="texts">${texts}</div>${side}</div>`;
}

function rowHtml({ components }: APIActionRowComponent<APIComponentInMessageActionRow>): string {
  const parts = components.map((component) => {
    switch (component.type) {
      case ComponentType.Button:
        return buttonHtml(component);
      case ComponentType.StringSelect:
        return selectHtml(component);
      default:
        throw new Error(`Component type ${component.type} can't be drawn.`);
    }
  });
  return `<div class="row">${parts.join('')}</div>`;
}

const BUTTON_CLASSES = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
} as const;

function buttonHtml(button: APIButtonComponent): string {
  if (button.style === ButtonStyle.Premium) throw new Error('A button to a shop can’t be drawn.');
  const emoji =
    button.emoji?.name === undefined
      ? ''
      : `<span aria-hidden="true">${escapeHtml(button.emoji.name)}</span> `;
  const label = `<span class="label">${emoji}${escapeHtml(button.label ?? '')}</span>`;
  if (button.style === ButtonStyle.Link) {
    return `<a class="button secondary" href="${escapeHtml(button.url)}" target="_blank" rel="noreferrer">${label}<span aria-hidden="true"> ↗</span></a>`;
  }
  const disabled = button.disabled === true ? ' disabled' : '';
  return `<button type="button" class="button ${BUTTON_CLASSES[button.style]}"${disabled}>${label}</button>`;
}

function galleryHtml({ items }: APIMediaGalleryComponent): string {
  const pictures = items.map(
    ({ media, description }) => `<img src="${escapeHtml(media.url)}" alt="${escapeHtml(description ?? '')}">`,
  );
  return `<div class="gallery ${items.length === 1 ? 'single' : 'several'}">${pictures.join('')}</div>`;
}

function separatorHtml({ divider = true, spacing }: APISeparatorComponent): string {
  const size = spacing === SeparatorSpacingSize.Large ? 'large' : 'small';
  return `<div class="separator ${divider ? 'line ' : ''}${size}"></div>`;
}

function containerHtml({ components, accent_color: colour }: APIContainerComponent): string {
  const accent =
    colour === undefined || colour === null
      ? ''
      : ` style="border-left: 4px solid #${colour.toString(16).padStart(6, '0')}"`;
  return `<div class="container"${accent}>${components.map(componentHtml).join('\n')}</div>`;
}
