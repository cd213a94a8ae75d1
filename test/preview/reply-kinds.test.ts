import { describe, expect, it } from 'vitest';
import { makeReplies } from '../../preview/make-replies.js';
import { replyKinds } from '../../preview/kinds/reply-kinds.js';
import { commands, messageCommands } from '../../src/commands/index.js';

const replies = await makeReplies();

describe('the kinds of replies that the preview shows', () => {
  it.each([...commands, ...messageCommands])('have one that $name makes', ({ name }) => {
    expect(replies.map(({ answeredBy }) => answeredBy)).toContain(name);
  });

  it('have addresses of their own, which need no escapes', () => {
    const ids = replyKinds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('are what they are called: refusals are seen by whoever asked alone, and no other reply is refused', () => {
    const isRefusal = ({ components }: (typeof replies)[number]) =>
      JSON.stringify(components).includes('This works: ');
    const named = replies.filter(({ kind }) => /refused|went wrong/.test(kind.title));
    expect(replies.filter(isRefusal)).toEqual(named);
    expect(named.filter(({ isEphemeral }) => !isEphemeral)).toEqual([]);
  });

  it('tell how they come about, without what only the program reads', () => {
    const byId = new Map(replies.map((reply) => [reply.kind.id, reply]));
    expect(byId.get('at-from-search')).toMatchObject({
      typed: '/lecture search query:jigsaw, then pressing "Context"',
      answers: { command: '/lecture search', isPress: false },
      isEdited: true,
      isEphemeral: false,
    });
    expect(byId.get('search-copy')).toMatchObject({
      answers: { command: '/lecture search', isPress: true },
      isEdited: false,
      isEphemeral: true,
    });
    expect(byId.get('find-in-lectures')?.answers.command).toBe('Find in lectures');
  });

  it('name the kind that can’t be made', async () => {
    const broken = { id: 'broken', title: 'Broken', ask: () => Promise.reject(new Error('gone')) };
    await expect(makeReplies([broken])).rejects.toThrow('The reply “broken” could not be made.');
  });
});
