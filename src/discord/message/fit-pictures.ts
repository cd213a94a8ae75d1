import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Block } from '../../reply/reply.js';

/** Discord's limit for the components of a message, those within others included. */
const MOST_COMPONENTS = 40;

/**
 * Builds a message so that it keeps to Discord's limit of components: with all pictures where they fit, else without
 * the last of them. A card with a picture and two buttons makes six components, one without makes four.
 */
export function fitPictures(
  blocks: readonly Block[],
  build: (blocks: readonly Block[]) => APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const components = build(blocks);
  if (countComponents(components) <= MOST_COMPONENTS) return components;
  const last = blocks.findLastIndex((block) => block.type === 'card' && block.picture !== undefined);
  if (last < 0) return components;
  const fewer = blocks.map((block, index) =>
    index === last && block.type === 'card' ? { ...block, picture: undefined } : block,
  );
  return fitPictures(fewer, build);
}

function countComponents(components: readonly APIMessageTopLevelComponent[]): number {
  let count = 0;
  for (const component of components) {
    count += 1;
    if ('components' in component) count += component.components.length;
    if ('accessory' in component) count += 1;
  }
  return count;
}
