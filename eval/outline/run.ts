import { chapterName, outlineOf } from '../../src/outline/outline.js';
import { formatTimecode } from '../../src/timecode/format-timecode.js';
import { agreement } from './agreement.js';
import { divisions, readOutlineSet, type LoadedOutlineSet } from './measure-outline.js';
import { OUTLINE_SETS } from './outline-sets.js';

/** How near a chapter must start to a section, in seconds. */
const TOLERANCES = [60, 30];
const NAME_WIDTH = 14;
const WIDTH = 11;

async function main(): Promise<void> {
  for (const set of OUTLINE_SETS) console.log(`${renderSet(await readOutlineSet(set))}\n`);
}

function renderSet({ name, lecture, sections }: LoadedOutlineSet): string {
  const columns = TOLERANCES.flatMap((seconds) =>
    ['sections', 'topics', 'chapters'].map((of) => `${of} ${seconds}`),
  );
  const topics = sections.filter(({ isTopic }) => isTopic).length;
  return [
    `${name}: ${sections.length} sections, ${topics} of them topics. Shares that have the other's start within 60 and 30 s:`,
    line('', ['chapters', ...columns]),
    ...divisions(lecture).map((division) => {
      const shares = TOLERANCES.map((seconds) => agreement(division.starts, sections, seconds));
      const cells = shares.flatMap((share) => [share.sections, share.topics, share.chapters].map(percent));
      return line(division.name, [String(division.starts.length), ...cells]);
    }),
    ...outlineOf(lecture).map(
      (chapter) => `${formatTimecode(chapter.startSecond).padStart(9)}  ${chapterName(chapter)}`,
    ),
  ].join('\n');
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(WIDTH + 1)).join('');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
