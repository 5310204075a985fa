// All test files of a package as one. Jest gives each file modules of its own, and loading them anew is much of the time
// of a suite: most of it in the API. `npm test` runs them together, `npx jest <path>` one by one as ever.
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
