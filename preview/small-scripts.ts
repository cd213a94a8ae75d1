import type { LectureSource } from '../src/corpus/lecture.js';
import { pictureOf, smallLecture } from './small-lecture.js';

/** Lectures whose titles and words are hard to set: other scripts, marks, and words that are very long. */
export const SCRIPTS: readonly LectureSource[] = [
  smallLecture(
    'japanesevid',
    '情報理論入門 第3回 エントロピーと符号化の基礎について、情報量の定義から始めて丁寧に説明する講義',
    [
      { at: 0, text: 'はい それでは 始めます 今日は entropy つまり 情報の平均的な量について 話します' },
      {
        at: 30,
        text: '確率が小さい出来事ほど起きたときに得られる情報は大きいと考えますこれを対数で表すと足し算ができるようになってとても便利です',
      },
    ],
    pictureOf('japanesevid'),
  ),
  smallLecture('arabicvideo', 'مقدمة في نظرية المعلومات: الدرس الثالث (Entropy) الجزء 2', [
    { at: 0, text: 'طيب اليوم سوف نتكلم عن entropy وهي متوسط كمية المعلومات في الرسالة' },
    { at: 30, text: 'وكلما كان الحدث نادرا كانت المعلومة التي نحصل عليها أكبر' },
  ]),
  smallLecture('longwordvid', `Informationstheorie${'entropieberechnungsgrundlagen'.repeat(3)}`, [
    {
      at: 0,
      text: `and the file on the server is called ${'entropy_lecture_notes_final_version_'.repeat(4)} and you find the entropy of english in it`,
    },
  ]),
  smallLecture('markedvideo', '**CS101** _intro_ [part 1](https://e.org) <@1> `entropy` ||#3|| 1. 🧩🎲', [
    {
      at: 0,
      text: 'so *entropy* is __defined__ as # minus the sum of p log p > zero and ~~not~~ plus @everyone',
    },
  ]),
  smallLecture('untitled-01', '', [
    {
      at: 0,
      text: 'what is the entropy of a coin that always falls on the same side somebody well it is zero',
    },
  ]),
  smallLecture(
    'lengthyname',
    'Thermodynamics and Statistical Physics -- Spring 2021 -- Lecture 14 -- Entropy, Part 2 of 3: From Boltzmann to Shannon and Back Again (with demonstrations)',
    [
      {
        at: 36_000,
        text: 'so both of them wrote down the same formula and both called it entropy and it took eighty years',
      },
    ],
  ),
];
