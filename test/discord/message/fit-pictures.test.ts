import { describe, expect, it } from 'vitest';
import { CONSOLE_ASKER } from '../../../src/commands/command.js';
import { runCommand } from '../../../src/commands/run-command.js';
import { search } from '../../../src/commands/search.js';
import type { LectureSource } from '../../../src/corpus/lecture.js';
import { replyMessage } from '../../../src/discord/message/message.js';
import { english } from '../../../src/texts/english.js';
import { libraryOf } from '../../end-to-end/running-bot.js';
import { validateMessage } from '../../fake-discord/validate-message.js';

/** Lectures of an hour with long titles and pictures, in each of which a word is said again and again. */
const course = Array.from({ length: 30 }, (_, number): LectureSource => {
  const videoId = `video_of_week${String(number).padStart(2, '0')}`;
  const url = `https://www.youtube.com/watch?v=${videoId}`;
  return {
    videoId,
    title: `Week ${number} of @everyone's *deep* \`unsupervised\` learning [and](https://x.example) applications`,
    thumbnail: `https://i.ytimg.com/vi/${videoId}/hqdefault.jpg`,
    segments: Array.from({ length: 60 }, (_, minute) => {
      const isSaid = minute === number || minute === 59 - number;
      const startSecond = minute * 60;
      const text = `${'some other words and '.repeat(12)} ${isSaid ? 'the membrane' : 'nothing'} ${'as well '.repeat(12)}`;
      return {
        videoId,
        text,
        startSecond,
        endSecond: startSecond + 50,
        url,
        chapter: 'A chapter of it'.repeat(5),
      };
    }),
  };
});

/** A search with all that a reply can hold: two remarks, one with a button, pages, and a menu. */
const FULLEST = 'membrane 10:00 lecture:minerals';

async function fullest(isPrivate: boolean, query = FULLEST) {
  const reply = await runCommand(search, { query, page: 2 }, libraryOf(...course), {
    ...CONSOLE_ASKER,
    isPrivate,
  });
  const { components, flags } = replyMessage(reply, english);
  validateMessage({ components, flags, allowed_mentions: { parse: [] } }, []);
  const json = JSON.stringify(components);
  const count = (pattern: RegExp) => [...json.matchAll(pattern)].length;
  return {
    blocks: reply.blocks.map(({ type }) => type),
    components: count(/"type":\d+/g),
    pictures: count(/"type":11,/g),
    buttons: count(/"type":2,/g),
    menus: count(/"type":3,/g),
    contexts: count(/"Context"/g),
    text: components.flatMap((one) => ('content' in one ? [one.content] : [])).join('\n'),
  };
}

describe('the fullest reply there is', () => {
  it('has as many parts as a reply may have', async () => {
    const { blocks } = await fullest(true);
    expect(blocks.filter((type) => type === 'paragraph')).toHaveLength(5);
    expect(blocks.filter((type) => type === 'card')).toHaveLength(5);
    expect(blocks.filter((type) => type === 'actions')).toHaveLength(2);
    expect(blocks.filter((type) => type === 'menu')).toHaveLength(1);
  });

  it('keeps every button and the menu where only it is seen by one, and leaves pictures out for them', async () => {
    const { components, buttons, contexts, menus, pictures } = await fullest(true);
    expect({ buttons, contexts, menus }).toEqual({ buttons: 1 + 2 * 5 + 2, contexts: 5, menus: 1 });
    expect(components).toBeLessThanOrEqual(40);
    expect(components + 2).toBeGreaterThan(40);
    expect(pictures).toBeLessThan(5);
  });

  it('shows every picture where there is nothing to remark', async () => {
    const { pictures, contexts, menus, components } = await fullest(false, 'membrane');
    expect({ pictures, contexts, menus }).toEqual({ pictures: 5, contexts: 5, menus: 1 });
    expect(components).toBeLessThanOrEqual(40);
  });

  it('keeps all where nothing is found, but much is remarked and three passages come near', async () => {
    const { blocks, pictures, contexts, buttons, components } = await fullest(
      true,
      'membrane blockchain 10:00 lecture:minerals',
    );
    expect(blocks.filter((type) => type === 'paragraph')).toHaveLength(5);
    const beside = { time: 1, terms: 1 };
    expect({ pictures, contexts, buttons }).toEqual({
      pictures: 3,
      contexts: 3,
      buttons: 2 * 3 + beside.time + beside.terms,
    });
    expect(components).toBeLessThanOrEqual(40);
  });

  it('tells where most was found in full, and shows it', async () => {
    expect((await fullest(true)).text.match(/`0:00 [░▒▓█]{20} 59:50`/g)).toHaveLength(3);
  });
});
