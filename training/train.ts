/**
 * Builds what the analysis ships: `npm run train -- words names …`, everything without arguments.
 * Each concept has its folder beside this file.
 */
import { buildNames } from './names/build.ts';
import { buildNameLists } from './names/lists.ts';
import { buildSyntax } from './syntax/build.ts';
import { buildWordClasses } from './words/build.ts';

const BUILDERS: Record<string, () => void> = {
  words: buildWordClasses,
  'name-lists': buildNameLists,
  names: buildNames,
  syntax: buildSyntax,
};

const wanted = process.argv.slice(2);
for (const name of wanted.length ? wanted : Object.keys(BUILDERS)) {
  const build = BUILDERS[name];
  if (!build) {
    console.error(`unknown: ${name}; there are ${Object.keys(BUILDERS).join(', ')}`);
    process.exit(2);
  }
  build();
}
