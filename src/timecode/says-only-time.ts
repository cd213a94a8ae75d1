import { UNIT } from './time-units.js';

/** What is said around a time, in every language that the bot speaks. */
const AROUND = [
  'a|about|after|and|approximately|around|at|before|between|circa|earlier|from|half|in|into|it|later|mark|minus|nd|of|or|past|plus|prior|rd|so|st|than|th|the|till|to|until',
  'ab|als|an|bei|bis|der|die|ein|eine|einhalb|etwa|früher|halb|halbe|im|nach|oder|später|um|und|ungefähr|von|vor|zwischen',
  'à|après|autour|avant|d|de|demie?|depuis|du|e|ème|entre|environ|et|jusqu|la|le|les|moins|o|ou|que|tard|tôt|vers',
  'alrededor|antes|aproximadamente|del|desde|después|el|en|hacia|hasta|los|más|medi[ao]|menos|y',
  'após|até|cerca|da|das|depois|do|dos|em|mais|mei[ao]|na|no|por|volta',
].join('|');
const AROUND_IN_JAPANESE = 'から|より|の|前|後|半|頃|ごろ|あたり|だいたい|約';
// No text is of these in two ways, or it would be tried in all of them.
const ONLY_TIME = new RegExp(
  String.raw`^(?:\P{L}|${UNIT}|${AROUND_IN_JAPANESE}|(?<!\p{L})(?:${AROUND})(?!\p{L}))+$`,
  'iu',
);

/** Whether a text has no words but those that a time is told with: "at 52 minutes" hasn't, "52 min of fame" has. */
export function saysOnlyTime(text: string): boolean {
  return ONLY_TIME.test(text);
}
