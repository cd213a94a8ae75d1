import { chooseEngines } from './engines.js';
import { measureSet, renderSet, toJson } from './measure.js';
import type { SetResult } from './measure.js';
import { parseOptions, USAGE } from './options.js';

const USAGE_ERROR = 2;

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const engines = chooseEngines(options);
  const sets: SetResult[] = [];
  for (const set of options.sets) {
    const measured = await measureSet(set, engines);
    sets.push(measured);
    if (!options.json) console.log(`${renderSet(measured, options.misses)}\n`);
  }
  if (options.json)
    console.log(
      JSON.stringify(
        sets.map((set) => toJson(set, options.misses)),
        null,
        2,
      ),
    );
  const short = sets.flatMap(({ results }) => results.flatMap((result) => result.shortfalls));
  if (options.check && short.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = USAGE_ERROR;
});
