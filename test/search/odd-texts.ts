import { PAUSE } from './small-search.js';

/** What transcripts hardly hold, but may. */
export const ODD_TEXTS = [
  'naïve Bayes — Schrödinger’s “cat” isn’t ½ dead',
  PAUSE,
  '模型 是 深度 学习 的 模型',
  'café ＦＵＬＬ width ﬁne ligatures ﷺ ①②③',
  'emoji 👩‍👩‍👧‍👦 and 🧠🧠 flags 🇩🇪 in between',
  PAUSE,
  'lone \ud83d half and \udc00 other half',
  'x́̂̃̄̅̆̇̈ zalgo and zero\u200bwidth\u200djoiners\u00adsoft',
  '… !!! ???',
  'مرحبا بالعالم שלום',
  'İstanbul straße ΣΊΣΥΦΟΣ Ǆ',
  'w'.repeat(700),
  `${'🧠'.repeat(200)} brain ${'é'.repeat(400)} end`,
];
