// All test files of a package as one. Jest loads all modules again for each file, which takes much of a suite's time:
// most of it in the API. `npm test` runs them together, `npx jest <path>` one by one as usual.
const { readdirSync } = require("node:fs");
const { join, relative } = require("node:path");

const { packageFolder, folders, nameEnd, only, left } = globalThis.TEST_FILES;
const ending = new RegExp(nameEnd);
const [wanted, leftOut] = [only, left].map((patterns) => patterns.map((pattern) => new RegExp(`^${pattern}`)));

for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const file = relative(packageFolder, join(folder, name));
    if (!ending.test(name) || leftOut.some((pattern) => pattern.test(file))) continue;
    if (!wanted.some((pattern) => pattern.test(file))) continue;
    // What a file sets up for itself stays in its own block.
    describe(file, () => {
      require(join(folder, name));
    });
  }
}
