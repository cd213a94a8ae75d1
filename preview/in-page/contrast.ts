/** The least contrast that text of ordinary size may have, and large text (WCAG 2.2, 1.4.3). */
const LEAST = { ordinary: 4.5, large: 3 };

/** Large text is 24 CSS pixels, or 18.66 where it is bold. */
const LARGE = { ordinary: 24, bold: 18.66 };

/** Red, green and blue from 0 to 255, and how much it covers, from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, cover: number];

/** What the text of an element lacks in contrast with what is behind it; undefined where it can be read. */
export function lackOfContrast(element: Element): string | undefined {
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const background = backgroundOf(element);
  const contrast = ratio(over(parse(color), background), background);
  const large = Number(fontWeight) >= 700 ? LARGE.bold : LARGE.ordinary;
  const least = parseFloat(fontSize) >= large ? LEAST.large : LEAST.ordinary;
  return contrast >= least ? undefined : `contrast of ${contrast.toFixed(2)}, ${least} is needed`;
}

/** What is behind an element's text: its own background over those of all that it is in, over white. */
function backgroundOf(element: Element | null): Colour {
  if (element === null) return [255, 255, 255, 1];
  return over(parse(getComputedStyle(element).backgroundColor), backgroundOf(element.parentElement));
}

/** Computed colours are `rgb(…)` or `rgba(…)`. */
function parse(colour: string): Colour {
  const [red = NaN, green = NaN, blue = NaN, cover = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, cover];
}

function over([red, green, blue, cover]: Colour, below: Colour): Colour {
  const mixed = (one: number, other: number) => one * cover + other * (1 - cover);
  return [mixed(red, below[0]), mixed(green, below[1]), mixed(blue, below[2]), 1];
}

function ratio(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
