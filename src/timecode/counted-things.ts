import { AND, UNIT } from './time-units.js';

/** What lectures and their parts are called, in every language that the bot speaks. */
export const THING = [
  'lectures?|lec|class|lessons?|sessions?|weeks?|days?|parts?|chapters?|sections?|modules?|episodes?|videos?|slides?|questions?',
  'vorlesung|lektion|woche|tag|teil|kapitel|abschnitt|folge|folie|übung|aufgabe|frage',
  'cours|leçon|séance|semaine|jour|partie|chapitre|épisode|vidéo|diapo(?:sitive)?|exercice',
  'clase|lecci[oó]n|sesi[oó]n|semana|d[ií]a|parte|cap[ií]tulo|episodio|vídeo|diapositiva|ejercicio',
  'aula|li[cç][aã]o|sess[aã]o|episódio|exercício',
].join('|');
/** Units in front of their numbers, the last of which has none behind it. */
const UNITS_FIRST = String.raw`[\s.-]*${UNIT}\.?\s*\d+(?:[.,]\d+)?(?:[\s,]+${AND}${UNIT}\.?\s*\d+(?:[.,]\d+)?)*(?!\d)(?!\s*${UNIT})`;
/** A time that is set apart. */
const DASH_AND_TIME = String.raw`\s+[–—-]\s+\d+[\s-]*${UNIT}`;
/** "The lecture 5 min 52" is no fifth one. */
const COUNTED = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:the|this|that)\s+)((?:${THING})\s*(?:(?:no|nr)\.?|#)?\s*)\d+(?=${UNITS_FIRST}|${DASH_AND_TIME})`,
  'giu',
);

/** Leaves out the numbers of lectures, weeks, slides before a unit that belongs to what follows: 5 in "Lecture 5 min 52". */
export function withoutCounts(text: string): string {
  return text.replace(COUNTED, '$1');
}
