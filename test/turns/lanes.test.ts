import { expect, it } from 'vitest';
import { Lanes } from '../../src/turns/lanes.js';

/** Lanes with so many places, and what was begun there, each to be ended by a test. */
function lanesOf(places: number) {
  const lanes = new Lanes(places);
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const take = (isUrgent: boolean, name: string) =>
    lanes.take(isUrgent, () => {
      begun.push(name);
      return new Promise<string>((resolve, reject) => {
        ends.set(name, (error) => {
          if (error === undefined) resolve(name);
          else reject(error);
        });
      });
    });
  const end = async (name: string, error?: Error) => {
    ends.get(name)?.(error);
    await new Promise(setImmediate);
  };
  return { take, begun, end };
}

it('as much is done at a time as there are places, and the next when one is free', async () => {
  const { take, begun, end } = lanesOf(2);
  const done = ['a', 'b', 'c'].map((name) => take(false, name));
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('a');
  await end('c');
  expect(await Promise.all(done)).toEqual(['a', 'b', 'c']);
  void take(false, 'd');
  void take(false, 'e');
  void take(false, 'f');
  expect(begun.slice(3)).toEqual(['d', 'e']);
});

it('what is urgent comes before all others that wait', async () => {
  const { take, begun, end } = lanesOf(1);
  void take(false, 'first');
  void take(false, 'other');
  void take(true, 'urgent');
  await end('first');
  await end('urgent');
  expect(begun).toEqual(['first', 'urgent', 'other']);
});

it('the others have their turn however much is urgent', async () => {
  const { take, begun, end } = lanesOf(1);
  void take(true, 'first');
  void take(false, 'other');
  const urgent = Array.from({ length: 30 }, (_, number) => `urgent ${number}`);
  for (const name of urgent) void take(true, name);
  for (const name of ['first', ...urgent]) await end(name);
  expect(begun).toContain('other');
  expect(begun.indexOf('other')).toBeGreaterThan(begun.indexOf('urgent 0'));
});

it('what fails fails for whoever asked, and gives its place to the next', async () => {
  const { take, begun, end } = lanesOf(1);
  const failing = take(false, 'failing');
  void take(false, 'next');
  const outcome = expect(failing).rejects.toThrow('it failed');
  await end('failing', new Error('it failed'));
  await outcome;
  expect(begun).toEqual(['failing', 'next']);
});
