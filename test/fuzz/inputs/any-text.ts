import fc from 'fast-check';

/** Every plane of Unicode as often as any other, with halves of surrogate pairs and code points that mean nothing. */
const anyCodePoint = fc
  .tuple(fc.nat(16), fc.nat(0xffff))
  .map(([plane, place]) => String.fromCodePoint(plane * 0x10000 + place));

const halfOfPair = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));

const control = fc
  .oneof(fc.nat(0x1f), fc.integer({ min: 0x7f, max: 0x9f }))
  .map((unit) => String.fromCharCode(unit));

/** What shows nothing, or turns and joins what stands around it: direction marks, joiners, fillers, tags. */
const invisible = fc.constantFrom(
  ...Array.from(
    '\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e' +
      '\u2060\u2061\u2064\u2066\u2067\u2068\u2069\u206a\u206f\u2800\u3164\ufe00\ufe0e\ufe0f\ufeff\uffa0' +
      '\ufff9\ufffb\ufffc\ufffd\ufffe\uffff\ue000\u{e0001}\u{e0041}\u{e007f}\u{f0000}\u{10ffff}',
  ),
);

const space = fc.constantFrom(
  ...Array.from(' \t\n\r\v\f\u0085\u00a0\u1680\u2002\u2009\u2028\u2029\u202f\u205f\u3000'),
  '\r\n',
);

/** Letters with more marks than any language writes, and other characters that many code points make. */
const cluster = fc.oneof(
  fc
    .tuple(fc.constantFrom('a', 'é', '模', '·', ''), fc.integer({ min: 0x300, max: 0x36f }), fc.nat(80))
    .map(([base, mark, count]) => base + String.fromCodePoint(mark).repeat(count)),
  fc.constantFrom('👩‍👩‍👧‍👦', '🇩🇪', '🇩', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '✌🏽', '1️⃣', '학습'.normalize('NFD'), 'क्षि', 'ก็'),
  fc
    .tuple(fc.constantFrom('👩', 'a'), fc.integer({ min: 1, max: 90 }))
    .map(([one, count]) => `${one}\u200d`.repeat(count)),
);

/** What changes its length or its letters with its case or its normal form. */
const changing = fc.constantFrom(
  'İ',
  'ı',
  'ß',
  'ẞ',
  'ﬁ',
  'ﷺ',
  'ǅ',
  'ς',
  '\u212a',
  '½',
  '①',
  '１',
  'ŉ',
  'ΐ',
  '㎏',
  '²',
);

const word = fc.constantFrom(
  ...[
    'jigsaw',
    'puzzle',
    'the',
    'word2vec',
    'requires_grad',
    "don't",
    'neural net',
    'colour',
    'SVD',
    '90',
    '4,000',
  ],
  ...['模型', '深度学习', 'かな', 'カタカナ', 'สวัสดีครับ', 'مرحبا', 'שלום', 'Привет', 'straße', 'été', 'ñandú'],
);

/** What means something to Discord, to CSV, to HTML, to addresses or to our own queries. */
const markup = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '|',
    '||',
    '`',
    '```',
    '\\',
    '#',
    '# ',
    '### ',
    '-# ',
    '- ',
    '> ',
    '>>> ',
    '1. ',
    '+ ',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](',
    '[a](https://evil.example)',
    '<',
    '>',
    '<@80351110224678912>',
    '<@&1>',
    '<#1>',
  ],
  ...[
    '@everyone',
    '@here',
    '<t:1:R>',
    '<:a:1>',
    '</lecture search:1>',
    '<id:guide>',
    'https://',
    'https://e.org/a_b_c',
  ],
  ...[
    ':',
    '://',
    '//',
    '/',
    '?',
    '&',
    '=',
    '%',
    '%20',
    '%E0%A4%A',
    ';',
    ',',
    '.',
    '"',
    '""',
    "'",
    '“',
    '”',
    '«',
    '-',
    '--',
    '–',
  ],
  ...[
    '&amp;',
    '&#0;',
    '<c>',
    '-->',
    '{',
    '}',
    '{}',
    '[]',
    'null',
    'NaN',
    '1e999',
    '-0',
    '__proto__',
    'constructor',
  ],
  ...[
    'lecture:',
    ' -',
    ' "',
    '" ',
    '-"',
    'page:',
    'private:true',
    '*',
    '~',
    '+',
    '0',
    '52:36',
    '1:02:03',
    '99:99',
  ],
);

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }) },
  { weight: 4, arbitrary: word },
  { weight: 4, arbitrary: markup },
  { weight: 3, arbitrary: space },
  { weight: 2, arbitrary: anyCodePoint },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: halfOfPair },
  { weight: 1, arbitrary: control },
  { weight: 2, arbitrary: invisible },
  { weight: 1, arbitrary: cluster },
  { weight: 1, arbitrary: changing },
);

/** A piece many times over. */
const repeated = fc.tuple(piece, fc.integer({ min: 2, max: 300 })).map(([one, count]) => one.repeat(count));

/** Text of every kind that may come from a member, a file or the network, up to so many pieces long. */
export function textOf(pieces: number): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 12,
      arbitrary: fc.array(piece, { maxLength: pieces, size: 'medium' }).map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.tuple(piece, repeated, piece).map((all) => all.join('')) },
    { weight: 1, arbitrary: invisible },
  );
}

export const anyText = textOf(30);
