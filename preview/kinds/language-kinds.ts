import { pressed, typed } from '../ask.js';
import { textsFor } from '../../src/texts/index.js';
import type { ReplyKind } from './reply-kind.js';

/** The languages that members may be answered in beside English. */
const LANGUAGES = [
  { locale: 'de', id: 'german', name: 'German' },
  { locale: 'es-ES', id: 'spanish', name: 'Spanish' },
  { locale: 'fr', id: 'french', name: 'French' },
  { locale: 'pt-BR', id: 'portuguese', name: 'Portuguese' },
  { locale: 'ja', id: 'japanese', name: 'Japanese' },
] as const;

/** Replies to members whose Discord is in another language. */
export const languageKinds: readonly ReplyKind[] = LANGUAGES.flatMap(({ locale, id, name }): ReplyKind[] => {
  const search = typed('search', { query: 'gradient', private: true }, { locale });
  return [
    { id: `${id}-search`, title: `${name}: search`, lectures: 'course', ask: search },
    {
      id: `${id}-context`,
      title: `${name}: the context of a result`,
      lectures: 'course',
      ask: pressed(search, textsFor(locale).search.context, { locale }),
    },
    {
      id: `${id}-which-lecture`,
      title: `${name}: which lecture is meant`,
      lectures: 'course',
      ask: typed('at', { time: '0:40' }, { locale }),
    },
    { id: `${id}-outline`, title: `${name}: outline`, ask: typed('outline', {}, { locale }) },
    { id: `${id}-help`, title: `${name}: help`, lectures: 'server', ask: typed('help', {}, { locale }) },
  ];
});
