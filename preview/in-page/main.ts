import { faultsIn } from './faults-in.js';

declare global {
  /** For the browser test: the faults of each message on the page, by kind of reply. */
  var faultsByKind: () => Record<string, string[]>;
}

globalThis.faultsByKind = () =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('.screen')].map(({ dataset, children }) => [
      dataset['kind'] ?? '',
      [...children].flatMap(faultsIn),
    ]),
  );

// Without a network the pictures of videos can't be had; one of our own then stands in their place.
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLImageElement && target.src.startsWith('https:')) {
      target.src = '/placeholder.svg';
    }
  },
  true,
);

window.addEventListener('load', () => {
  const figures = [...document.querySelectorAll('figure')];
  const counts = figures.map(tellFaults);
  const total = document.querySelector('#total');
  if (total === null) return;
  const sum = counts.reduce((all, count) => all + count, 0);
  total.textContent =
    sum === 0 ? 'Nothing is wrong with any of them.' : `Faults: ${sum}, each told below its reply.`;
});

/** Lists what is wrong with a message below it. */
function tellFaults(figure: Element): number {
  const faults = [...figure.querySelectorAll('.message')].flatMap(faultsIn);
  const list = figure.querySelector('.faults');
  list?.replaceChildren(
    ...faults.map((fault) => {
      const entry = document.createElement('li');
      entry.textContent = fault;
      return entry;
    }),
  );
  figure.classList.toggle('faulty', faults.length > 0);
  return faults.length;
}
