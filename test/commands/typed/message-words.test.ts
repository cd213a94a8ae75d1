import { describe, expect, it } from 'vitest';
import { messageWords, withoutMarkup } from '../../../src/commands/typed/message-words.js';

describe('what a message says', () => {
  it.each([
    ['words as they are', 'what is a jigsaw puzzle?', 'what is a jigsaw puzzle?'],
    ['no mention of everybody', '@everyone look, @here jigsaw', 'look, jigsaw'],
    ['an address that only looks like one', 'ask me@hereford.example', 'ask me@hereford.example'],
    [
      'no member, role, channel, command or page',
      '<@80351110224678912> <@!803> <@&41> <#12> </lecture search:99> <id:guide> jigsaw',
      'jigsaw',
    ],
    ['no custom emoji and no timestamp', '<:blob:123> <a:wave_2:45> <t:1618953630:R> <t:1> jigsaw', 'jigsaw'],
    ['less than and more than', 'is a < b > c', 'is a < b > c'],
    ['no link', 'see https://x.y/z?a=(b) <https://x.y/> jigsaw', 'see jigsaw'],
    ['no link to YouTube without https', 'see music.youtube.com/watch?v=a, jigsaw', 'see jigsaw'],
    ['the words of a masked link', 'the [jigsaw puzzle](https://x.y/z "t") there', 'the jigsaw puzzle there'],
    ['the words of a quote', '> what is\n> > a jigsaw\nhere', 'what is a jigsaw here'],
    ['the words of a long quote', '>>> what is\na jigsaw', 'what is a jigsaw'],
    ['the words of headings, lists and small print', '# one\n- two\n1. three\n-# four', 'one two three four'],
    ['code without its fence and language', '```python\nrequires_grad = True\n```', 'requires_grad = True'],
    ['code within a line', 'what does `requires_grad` do', 'what does requires_grad do'],
    ['words in any style', '**bold** *it* __under__ _it_ ~~out~~ ||hid||', 'bold it under it out hid'],
    ['no order to the search', '-jigsaw “a phrase” lecture:plants', 'jigsaw a phrase lecture plants'],
    [
      'no order in quotes',
      'he said "-dropout helps" in "lecture:plants"',
      'he said dropout helps in lecture plants',
    ],
    ['no order behind a mark that nobody sees', '\u200B-dropout helps', 'dropout helps'],
    ['no Japanese phrase', '「損失関数」と『勾配』', '損失関数 と 勾配'],
    ['names with hyphens and underscores', 'skip-gram and requires_grad', 'skip-gram and requires_grad'],
    ['nothing, where there is nothing', '<@1> https://x.y/ <:a:1>', ''],
  ])('is %s', (_title, text, words) => {
    expect(messageWords(text)).toBe(words);
  });
});

describe('what was typed into a search is', () => {
  it.each([
    ['words as they are', 'what is a jigsaw puzzle?', 'what is a jigsaw puzzle?'],
    ['with its orders', '"jigsaw puzzle" -tennis lecture:plants', '"jigsaw puzzle" -tennis lecture:plants'],
    ['without a mention that was picked', '<@123456789012345678> jigsaw', 'jigsaw'],
    ['without custom emoji and timestamps', '<:blob:123> jigsaw <t:1700000000:R>', 'jigsaw'],
    ['without links', 'jigsaw https://example.com/foo', 'jigsaw'],
    ['without a link to YouTube that has no https', 'jigsaw youtu.be/a', 'jigsaw'],
    ['with the words of a masked link', '[jigsaw](https://example.com) puzzle', 'jigsaw puzzle'],
  ])('%s', (_title, query, words) => {
    expect(withoutMarkup(query)).toBe(words);
  });
});
