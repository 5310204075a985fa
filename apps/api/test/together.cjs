// All test files as one. Jest gives each file modules of its own, and this server's take seconds to load: most of the
// time of the whole suite. `npm test` runs them together, `npx jest <path>` one by one as ever.
const { readdirSync } = require("node:fs");
const { join, resolve } = require("node:path");

const apiFolder = resolve(__dirname, "..");
const suffix = process.env.TEST_DATABASE === "postgres" ? ".integration.test.ts" : ".test.ts";

for (const folder of ["src", "test"]) {
  for (const name of readdirSync(join(apiFolder, folder), { recursive: true }).sort()) {
    if (!name.endsWith(suffix)) continue;
    // What a file sets up for itself stays in its own block.
    describe(join(folder, name), () => {
      require(join(apiFolder, folder, name));
    });
  }
}
