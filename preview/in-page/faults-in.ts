import { lackOfContrast } from './contrast.js';

/** Where a browser draws a fraction of a pixel more, nobody sees it. */
const TOLERANCE = 1;

/** How much of a text is quoted, in UTF-16 units. */
const QUOTED = 40;

/** What members read, press or look at: none of these may cover another. */
const PARTS = '.text, .button, .closed, .options, .components img';

/** What is wrong with how a message is drawn, a sentence each; none where all is well. */
export function faultsIn(message: Element): string[] {
  const faults = [
    ...emptyParts(message),
    ...parts(message, '*')
      .filter(runsOver)
      .map((element) => `“${quoted(element)}” runs over.`),
    ...textNodes(message).flatMap((text) => textFaults(text, message)),
    ...parts(message, '.components img').flatMap((picture) => pictureFaults(picture, message)),
    ...coveredParts(message),
  ];
  return [...new Set(faults)];
}

function emptyParts(message: Element): string[] {
  const components = message.querySelector('.components');
  if (components === null || components.children.length === 0) return ['The message is empty.'];
  const nameless = (element: Element) => element.textContent.trim() === '';
  return [
    ...parts(message, '.text')
      .filter(nameless)
      .map(() => 'A text is empty.'),
    ...parts(message, 'button, a')
      .filter(nameless)
      .map(() => 'A button or link says nothing.'),
  ];
}

/** Whether an element's content is wider than it is. Where that is not seen, the text in it is cut off instead. */
function runsOver(element: Element): boolean {
  return (
    element.clientWidth > 0 &&
    element.scrollWidth > element.clientWidth + TOLERANCE &&
    getComputedStyle(element).overflowX === 'visible'
  );
}

function textFaults(text: Text, message: Element): string[] {
  const { parentElement: parent } = text;
  if (parent === null) return [];
  const range = document.createRange();
  range.selectNodeContents(text);
  const rects = [...range.getClientRects()];
  const hiding = ancestors(parent, message).filter((one) => getComputedStyle(one).overflowX !== 'visible');
  const borders = [message, ...hiding].map((one) => one.getBoundingClientRect());
  const isCut = rects.some((rect) => borders.some((border) => !isWithin(rect, border)));
  const isHidden = rects.length === 0;
  const lack = parent.closest(':disabled') === null ? lackOfContrast(parent) : undefined;
  return [
    ...(isCut ? [`“${quoted(text)}” is cut off.`] : []),
    ...(isHidden ? [`“${quoted(text)}” is not shown.`] : []),
    ...(lack === undefined ? [] : [`“${quoted(text)}” is hard to read: ${lack}.`]),
  ];
}

function pictureFaults(picture: Element, message: Element): string[] {
  if (!(picture instanceof HTMLImageElement)) return [];
  const { alt, src } = picture;
  return [
    ...(alt.trim() === '' ? [`The picture ${src} has no description.`] : []),
    ...(picture.complete && picture.naturalWidth > 0 ? [] : [`The picture ${src} is not shown.`]),
    ...(isWithin(picture.getBoundingClientRect(), message.getBoundingClientRect())
      ? []
      : [`The picture ${src} is cut off.`]),
  ];
}

function coveredParts(message: Element): string[] {
  const all = parts(message, PARTS);
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => !one.contains(other) && meets(extentOf(one), extentOf(other)))
      .map((other) => `“${quoted(one)}” and “${quoted(other)}” cover each other.`),
  );
}

/** Where an element is seen: text may stand out of its box. */
function extentOf(element: Element): DOMRect {
  if (!element.matches('.text')) return element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function parts(message: Element, selector: string): Element[] {
  return [...message.querySelectorAll(selector)];
}

function ancestors(element: Element, end: Element): Element[] {
  return element === end || element.parentElement === null
    ? []
    : [element, ...ancestors(element.parentElement, end)];
}

/** The texts that a member sees; what stands between tags to keep the HTML readable is none. */
function textNodes(message: Element): Text[] {
  const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data.trim() !== '') found.push(node);
  }
  return found;
}

function isWithin(inner: DOMRect, outer: DOMRect): boolean {
  return (
    inner.left >= outer.left - TOLERANCE &&
    inner.right <= outer.right + TOLERANCE &&
    inner.top >= outer.top - TOLERANCE &&
    inner.bottom <= outer.bottom + TOLERANCE
  );
}

function meets(one: DOMRect, other: DOMRect): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE
  );
}

function quoted(node: Node): string {
  const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const name = text === '' && node instanceof Element ? node.className || node.tagName.toLowerCase() : text;
  return name.length > QUOTED ? `${name.slice(0, QUOTED)}…` : name;
}
