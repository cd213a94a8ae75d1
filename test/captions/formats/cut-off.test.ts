import { describe, expect, it } from 'vitest';
import { readText } from '../read-file.js';

const VTT =
  'WEBVTT\n\n00:13:30.000 --> 00:13:34.000\nof<00:13:31.000><c> many</c><00:13:32.000><c> papers</c>';
const SRT = '53\n00:13:30,000 --> 00:13:34,000\nof many papers\n';
const SRV3 =
  '<?xml version="1.0"?><timedtext format="3"><body><p t="810000" d="4000"><s>of</s><s t="1000"> many</s><s t="2000"> papers</s></p>';

describe('a file that breaks off', () => {
  it.each<[string, string]>([
    ['in the end of a tag', VTT.slice(0, -1)],
    ['before the name of a tag', VTT.slice(0, -2)],
    ['in a time within a line', `${VTT}<00:13:3`],
    ['in the start of a tag', `${VTT}<00:13:33.000><c`],
    ['in the number of the next cue', `${SRT}\n54`],
    ['in the times of the next cue', `${SRT}\n54\n00`],
    ['later in the times of the next cue', `${SRT}\n54\n00:13:34,000 -`],
    ['in times without a number', `${VTT}\n\n00:13:3`],
    ['in the tag of a word', SRV3.slice(0, -'/s></p>'.length)],
    ['in the end of a tag of a word', SRV3.slice(0, -'s></p>'.length)],
    ['in the tag of the next cue', `${SRV3}<p t="81`],
    ['between tags', SRV3],
    ['in an entity', SRV3.replace('</s></p>', ' &am')],
  ])('%s is read without what is left of it, and the operator is told', async (_title, text) => {
    const { cues, remarks } = await readText(text);
    expect(cues.map((cue) => cue.text)).toEqual(['of many papers']);
    expect(remarks).toEqual([
      'The file breaks off at 13:30, so what is said after that is missing; download it again.',
    ]);
  });
});

describe('a file that is whole', () => {
  it.each<[string, string, string]>([
    ['ends with a comparison', SRT.replace('papers', 'a <b').trimEnd(), 'of many a <b'],
    ['ends with a number', SRT.replace('papers', '54').trimEnd(), 'of many 54'],
    ['ends with a number that is not due', `${SRT}\n2026`, 'of many papers 2026'],
    ['closes all its tags', `${SRV3}</body></timedtext>\n`, 'of many papers'],
    ['says that it is less', SRT.replace('papers', '5<6').trimEnd(), 'of many 5<6'],
  ])('and %s is read without a remark', async (_title, text, expected) => {
    const { cues, remarks } = await readText(text);
    expect(cues.map((cue) => cue.text)).toEqual([expected]);
    expect(remarks).toEqual([]);
  });
});
