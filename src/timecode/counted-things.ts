import { AND, UNIT } from './time-units.js';

/** What lectures and their parts are called, in every language that the bot speaks. */
export const THING = [
  'lectures?|lec|class|lessons?|sessions?|weeks?|days?|parts?|chapters?|sections?|modules?|episodes?|videos?|slides?|questions?',
  'vorlesung|lektion|woche|tag|teil|kapitel|abschnitt|folge|folie|übung|aufgabe|frage',
  'cours|leçon|séance|semaine|jour|partie|chapitre|épisode|vidéo|diapo(?:sitive)?|exercice',
  'clase|lecci[oó]n|sesi[oó]n|semana|d[ií]a|parte|cap[ií]tulo|episodio|vídeo|diapositiva|ejercicio',
  'aula|li[cç][aã]o|sess[aã]o|episódio|exercício',
].join('|');
/** "min 52". */
const UNIT_AND_NUMBER = String.raw`${UNIT}\.?\s*\d+(?:[.,]\d+)?`;
/** Units in front of their numbers, the last of which has none behind it: "min 52", "hour 1 min 5". */
const UNITS_FIRST = String.raw`[\s.-]*${UNIT_AND_NUMBER}(?:[\s,]+${AND}${UNIT_AND_NUMBER})*(?!\d)(?!\s*${UNIT})`;
/** A time that a dash sets apart: " – 52 min". */
const DASH_AND_TIME = String.raw`\s+[–—-]\s+\d+[\s-]*${UNIT}`;
/** The number of a lecture before a time; but in "the lecture 5 min 52" the lecture is none that is counted. */
const COUNTED = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:the|this|that)\s+)((?:${THING})\s*(?:(?:no|nr)\.?|#)?\s*)\d+(?=${UNITS_FIRST}|${DASH_AND_TIME})`,
  'giu',
);

/**
 * Leaves out the numbers of lectures, weeks, slides and the like that a unit stands behind which belongs to the next number:
 * "Lecture 5 min 52" is minute 52 of the fifth lecture, and not five minutes.
 */
export function withoutCounts(text: string): string {
  return text.replace(COUNTED, '$1');
}
