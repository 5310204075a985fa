// All test files of a package as one. Jest loads all modules again for each file, which takes much of a suite's time:
// most of it in the API. `npm test` runs them together, `npx jest <path>` one by one as usual.
const { readdirSync } = require("node:fs");
const { join, relative } = require("node:path");

const { packageFolder, folders, nameEnd } = globalThis.TEST_FILES;
const ending = new RegExp(nameEnd);

for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!ending.test(name)) continue;
    // What a file sets up for itself stays in its own block.
    describe(relative(packageFolder, join(folder, name)), () => {
      require(join(folder, name));
    });
  }
}
