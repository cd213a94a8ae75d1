import fc from 'fast-check';
import { MOST_CARDS, MOST_PARAGRAPHS, type Block, type Span } from '../../../src/reply/reply.js';
import { anyText } from './any-text.js';

const text = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3_000 }) },
);
const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ text }),
  fc.record({ text, strong: fc.constant(true) }),
  fc.record({ text, code: fc.constant(true) }),
  fc.record({ text, url: fc.webUrl({ withQueryParameters: true, withFragments: true }) }),
);
const line = fc.oneof(
  { weight: 4, arbitrary: fc.array(span, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(span, { maxLength: 20, size: 'max' }) },
);
const lines = fc.array(line, { maxLength: 3 });
const anyAction = fc.record({
  label: fc.string({ minLength: 1, maxLength: 200 }).map((label) => `x${label}`),
  command: fc.constant('search'),
  values: fc.record({ query: fc.string({ unit: 'grapheme', maxLength: 200 }), page: fc.nat(50) }),
});
const card: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('card' as const),
  lines,
  note: fc.option(line, { nil: undefined }),
  picture: fc.option(
    fc.record({
      url: fc.webUrl(),
      description: fc.string({ minLength: 1, maxLength: 2_000 }).map((description) => `x${description}`),
    }),
    { nil: undefined },
  ),
  actions: fc.array(anyAction, { minLength: 1, maxLength: 2 }),
});
const aParagraph: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('paragraph' as const),
  tone: fc.constantFrom('title' as const, 'normal' as const, 'faint' as const),
  lines,
});
/** At most seven buttons in two rows. */
const rows: fc.Arbitrary<Block[]> = fc
  .tuple(fc.array(anyAction, { maxLength: 5 }), fc.array(anyAction, { maxLength: 2 }))
  .map((all) => all.map((actions) => ({ type: 'actions', actions })));
const menu: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('menu' as const),
  label: fc.string({ minLength: 1, maxLength: 300 }).map((label) => `x${label}`),
  command: fc.constant('search'),
  values: fc.record({ query: fc.string({ unit: 'grapheme', maxLength: 200 }) }),
  option: fc.constant('lecture'),
  choices: fc
    .uniqueArray(fc.stringMatching(/^[A-Za-z0-9_~-]{1,32}$/), { minLength: 1, maxLength: 25 })
    .chain((values) =>
      fc.tuple(
        ...values.map((value, index) =>
          fc.record({
            label: fc.string({ unit: 'grapheme', maxLength: 200 }).map((label) => `x${label}`),
            detail: fc.string({ unit: 'grapheme', maxLength: 200 }).map((detail) => `x${detail}`),
            value: fc.constant(value),
            isChosen: fc.constant(index === 0),
          }),
        ),
      ),
    ),
});
/** Blocks as they may be at most, with texts of any length. */
export const anyBlocks: fc.Arbitrary<Block[]> = fc
  .tuple(
    fc.array(aParagraph, { minLength: 1, maxLength: MOST_PARAGRAPHS }),
    fc.array(card, { maxLength: MOST_CARDS }),
    rows,
    fc.array(menu, { maxLength: 1 }),
  )
  .map((all) => all.flat());
