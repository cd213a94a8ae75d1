import { writeLectureFiles } from './lecture-files.js';

/** Writes lectures for all contestants into a folder: `write-lectures.js 5000 FOLDER`. */
const [segmentCount = '', folder = ''] = process.argv.slice(2);
await writeLectureFiles(folder, Number(segmentCount));
console.log('{}');
