import { describe, expect, it } from 'vitest';
import type { FileFault } from '../../../src/captions/file-fault.js';
import type { FileRemark } from '../../../src/captions/remark.js';
import { faultSentence, remarkSentence } from '../../../src/commands/replies/told-of-file.js';
import { german } from '../../../src/texts/german.js';

describe('a member is told in their language', () => {
  it.each<[FileFault, string]>([
    [{ code: 'cut-off' }, 'Die Datei bricht mittendrin ab.'],
    [{ code: 'unreadable' }, 'Die Datei lässt sich nicht als Untertitel lesen.'],
    [
      { code: 'no-columns', missing: ['text', 'start_second'], columns: ['a\u202Eb', 'c'] },
      'Die Tabelle hat keine Spalte namens text oder start_second. Ihre Spalten sind ab und c.',
    ],
    [
      { code: 'no-columns', missing: ['text'], columns: [''] },
      'Darin finde ich keine Untertitel mit Zeiten.',
    ],
    [{ code: 'no-fields', fields: ['caption', 'begin'] }, 'Die Felder sind caption und begin.'],
    [{ code: 'open-quotes', line: 1200 }, 'In Zeile 1.200 fehlt'],
    [{ code: 'several-lectures', lectures: 3 }, 'In der Datei stehen 3 Vorlesungen.'],
    [{ code: 'which-video' }, 'Gib bitte seinen Link als „video“ an'],
    [{ code: 'no-video', typed: 'gar keins' }, '„gar keins“ ist kein Video.'],
  ])('what is wrong with a file: %j', (fault, sentence) => {
    expect(faultSentence(fault, german)).toContain(sentence);
  });

  it.each<[FileRemark, string]>([
    [{ code: 'silent-video' }, 'In der Datei steht noch ein anderes Video, aber ohne Untertitel.'],
    [{ code: 'characters', count: 1, line: 7 }, '1 Zeichen ist nicht lesbar, zuerst in Zeile 7.'],
    [{ code: 'cut-off', second: 3156 }, 'Die Datei bricht bei 52:36 ab; was danach gesagt wird, fehlt.'],
    [
      { code: 'made-up', texts: ['so', 'ja'], start: 60, end: 90 },
      'Hier scheint die Spracherkennung Wörter erfunden zu haben (1:00–1:30): „so“ und „ja“.',
    ],
    [{ code: 'made-up', texts: ['so'], start: 60, end: undefined }, '(1:00): „so“.'],
    [{ code: 'ends', column: 'dauer' }, 'Nach der Spalte „dauer“ enden die meisten Zeilen'],
  ])('what is worth a look: %j', (remark, sentence) => {
    expect(remarkSentence(remark, german)).toContain(sentence);
  });
});

it('a table of very many columns is not told of in full', () => {
  const columns = Array.from({ length: 30 }, (_, at) => `spalte${at}`);
  const told = faultSentence({ code: 'no-columns', missing: ['text'], columns }, german);
  expect(told).toMatch(/spalte9 und …\.$/);
});
