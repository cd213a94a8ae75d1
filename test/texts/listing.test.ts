import { describe, expect, it } from 'vitest';
import { link, words } from '../../src/reply/spans.js';
import { spanListing } from '../../src/texts/listing.js';

const text = (locale: string, ...items: string[]) =>
  spanListing(locale)(items.map(words))
    .map((span) => span.text)
    .join('');

describe('a list of things', () => {
  it.each([
    ['en-US', ['0:10'], '0:10'],
    ['en-US', ['0:10', '0:20'], '0:10 and 0:20'],
    ['en-US', ['0:10', '0:20', '0:30'], '0:10, 0:20, and 0:30'],
    ['de', ['0:10', '0:20', '0:30'], '0:10, 0:20 und 0:30'],
    ['ja', ['0:10', '0:20', '0:30'], '0:10、0:20、0:30'],
  ])('reads as in %s', (locale, items, read) => {
    expect(text(locale, ...items)).toBe(read);
  });

  it('keeps what each of them is', () => {
    const first = link('0:10', 'https://youtu.be/x?t=10');
    expect(spanListing('en-US')([first, words('more')])).toEqual([first, words(' and '), words('more')]);
  });
});
