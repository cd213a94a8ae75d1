import type { Language } from '../search/language/language.js';

/** Numbers in words by the code of a language, folded. */
const NUMBERS = new Map<string, ReadonlySet<string>>([
  [
    'en',
    setOf(`
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
      nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
      billion billions percent percentage
    `),
  ],
  [
    'de',
    setOf(`
      eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig sechzig siebzig
      achtzig neunzig hundert tausend million millionen milliarde milliarden prozent
    `),
  ],
  [
    'es',
    setOf(`
      dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta sesenta setenta
      ochenta noventa cien ciento mil millon millones porcentaje
    `),
  ],
  [
    'fr',
    setOf(`
      deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents
      mille million millions milliard milliards pourcent
    `),
  ],
  [
    'pt',
    setOf(`
      dois duas tres quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta sessenta setenta
      oitenta noventa cem cento mil milhao milhoes porcento
    `),
  ],
  [
    'it',
    setOf(`
      due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta sessanta settanta
      ottanta novanta cento mille mila milione milioni
    `),
  ],
  [
    'nl',
    setOf(`
      twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig
      negentig honderd duizend miljoen miljard procent
    `),
  ],
]);

const STARTS_WITH_DIGIT = /^\p{N}/u;
/** Numbers of Japanese and Chinese, with what counts one thing or another. */
const HAN_NUMBER = /^[一二三四五六七八九十百千万億兆〇两兩]+[つ個个回目番年月日時分秒枚人度割]*$/u;
/** What Japanese writes in hiragana alone holds sentences together, or is of every day. */
const HIRAGANA_ONLY = /^[\p{sc=Hira}ー]+$/u;
/** In Japanese such a word is often a noun, or a part of one that the dictionary has cut ("誤差", "逆", "伝播"). */
const ONE_HAN = /^\p{sc=Han}$/u;

/**
 * Whether a word of a lecture in this language can tell one topic from another: numbers and single letters can't, nor
 * what holds sentences together.
 *
 * @param term - a folded word
 */
export function isTellingWord(term: string, { code, functionWords, questionWords }: Language): boolean {
  return (
    (term.length > 1 || (code === 'ja' && ONE_HAN.test(term))) &&
    !STARTS_WITH_DIGIT.test(term) &&
    NUMBERS.get(code)?.has(term) !== true &&
    !HAN_NUMBER.test(term) &&
    !HIRAGANA_ONLY.test(term) &&
    !functionWords.has(term) &&
    !questionWords.has(term)
  );
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
