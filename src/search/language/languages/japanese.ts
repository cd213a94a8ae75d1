import { jpn } from 'stopword';
import { makeLanguage } from '../language.js';

/** The ending of a verb or an adjective, written in hiragana behind its stem in Han. */
const OKURIGANA = /(?<=\p{sc=Han})\p{sc=Hira}+$/u;
/** "コンピューター" is written "コンピュータ" as well; in short words it makes a difference. */
const LONG_VOWEL = /(?<=^\p{sc=Kana}[\p{sc=Kana}ー]{2,})ー$/u;

export const JAPANESE = makeLanguage({
  code: 'ja',
  isUnspaced: true,
  stopWords: jpn,
  functionWords: `
    ね よ わ さ ぞ って とは には では でも からは までは のは のが のを のか んです んだ でした ました ません でしょ でしょう だろう
    えー えーと えっと あの あのー まあ はい いいえ じゃ じゃあ どれ どの そこ あそこ どこ こう そう ああ どう こんな そんな どんな
    何 なん なに なぜ どうして いつ だれ 誰 いくつ いくら どちら どっち どうやって どうすれ どうすれば
    ば いい よい 良い して した しない しまう しまい 下さい ください くださ くだ さい す い く てる ている たい ま いま いと いっ った れば すれ すれば
    くれ ない なけれ わか り せん けど けれど けれども それで それでは そこで さて まず 次 例えば たとえば 今日 私 皆さん みなさん
  `,
  questionWords: `
    教え 教えて 説明 解説 意味 定義 違い 例 話 講義 授業 先生 教授 動画 ビデオ 部分 場所 方法 やり方 仕組み 使い方 使い 使う
    詳しく 具体的 わかる わから 動く 知り 見せ 探し
    まとめ 利点 欠点 役割 復習
  `,
  stem: (term) => term.replace(OKURIGANA, '').replace(LONG_VOWEL, ''),
});
