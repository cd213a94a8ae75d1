import { expect, it } from 'vitest';
import type { Question, Request } from '../../src/library/messages.js';
import { askThread } from '../../src/library/thread-finder.js';
import { ThreadQuestions } from '../../src/threads/thread-questions.js';

/** A thread that is asked and says nothing by itself. */
function silentThread() {
  const asked: Question[] = [];
  const thread = { postMessage: (question: Question) => asked.push(question) };
  return { asked, questions: new ThreadQuestions<Question>(thread) };
}

const find: Request = {
  kind: 'find',
  request: { typed: 'jigsaw', query: {}, limit: 1, explain: false } as never,
};
const complete: Request = { kind: 'complete', typed: 'jig', limit: 1 };

it('suggestions are not kept waiting by the searches that came before', async () => {
  const { asked, questions } = silentThread();
  const searches = Array.from({ length: 100 }, () => askThread(questions, 1, find));
  const suggestions = askThread(questions, 1, complete);
  const asSoonAs = asked.length + 1;
  for (const { id } of [...asked]) questions.take({ kind: 'answer', id, value: undefined });
  await Promise.all(searches.slice(0, asSoonAs - 1));
  expect(asked.slice(0, asSoonAs).map(({ request }) => request.kind)).toContain('complete');
  const { id = 0 } = asked.find(({ request }) => request.kind === 'complete') ?? {};
  questions.take({ kind: 'answer', id, value: ['jigsaw'] });
  expect(await suggestions).toEqual(['jigsaw']);
});

it('each question gets the answer to it, in whatever order they come', async () => {
  const { asked, questions } = silentThread();
  const [first, second] = [askThread(questions, 1, complete), askThread(questions, 2, complete)];
  const answers = [['one'], ['two']];
  for (const at of [1, 0]) questions.take({ kind: 'answer', id: asked[at]?.id ?? 0, value: answers[at] });
  expect(await Promise.all([first, second])).toEqual(answers);
});

it('when the thread is gone everything that was asked fails, also what it was not asked yet', async () => {
  const { asked, questions } = silentThread();
  const searches = Array.from({ length: 100 }, () => askThread(questions, 1, find));
  expect(asked.length).toBeLessThan(100);
  const outcomes = Promise.allSettled([...searches]);
  questions.lose(new Error('the thread is gone'));
  const after = askThread(questions, 1, find);
  await expect(after).rejects.toThrow('the thread is gone');
  for (const outcome of await outcomes) expect(outcome).toMatchObject({ status: 'rejected' });
});
