import { zho } from 'stopword';
import { makeLanguage } from '../language.js';

/** What the search knows of Chinese. */
export const CHINESE = makeLanguage({
  code: 'zh',
  isUnspaced: true,
  stopWords: zho,
  functionWords: `
    什么 怎么 怎样 为什么 如何 哪里 哪个 哪些 我们 你们 他们 这个 那个 这些 那些 这里 那里 这样 那样 就是 可以 一个 没有 因为
    所以 然后 那么 但是 如果 还是 或者 以及 的话 今天 现在 已经 非常 大家 能 要 会 好 请 麼 這 們 個 嗎 為什麼 什麼 我們
  `,
  questionWords: `
    解释 解釋 说明 說明 介绍 介紹 意思 定义 定義 区别 區別 例子 讲 講 讲解 老师 老師 教授 视频 視頻 影片 课程 課程 部分 地方
    方法 告诉 告訴 使用
  `,
});
