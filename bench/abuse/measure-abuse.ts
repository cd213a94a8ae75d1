import { openLibrary } from '../../src/library/open-library.js';
import { ownMs } from '../database/processor-time.js';
import { dataIn, readQuestions } from '../lecture-files.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';
import { hostileTexts } from './hostile-texts.js';
import { measureTexts } from './measure-texts.js';
import type { AbuseMeasurement } from './render-abuse.js';
import { WAYS } from './ways.js';

/** Measures how long hostile texts take with lectures in memory: `measure-abuse.js FOLDER`. */
const [folder = ''] = process.argv.slice(2);
const { queries } = await readQuestions(folder);
const library = await openLibrary({ data: dataIn(folder) });
const times = await measureTexts({
  ordinary: mixKinds(queries, QUERY_KINDS),
  textOf: hostileTexts(library.corpus),
  ways: WAYS,
  times: 5,
  put: (way, text) => way.run(text, library).then(() => true),
  usedMs: ownMs,
  tell: console.error,
});
const measured: AbuseMeasurement = { segments: library.corpus.segmentCount, ...times };
console.log(JSON.stringify(measured));
await library.close();
