// An unexpected console.error or console.warn fails the test that caused it.
// A test that expects one replaces it: `jest.spyOn(console, "error").mockImplementation(() => undefined)`.
const { format } = require("node:util");

const original = { error: console.error, warn: console.warn };
/** @type {string[]} */
let complaints = [];

beforeEach(() => {
  complaints = [];
  for (const level of /** @type {const} */ (["error", "warn"])) {
    console[level] = (...parts) => {
      complaints.push(`console.${level}: ${format(...parts)}`);
    };
  }
});

afterEach(() => {
  Object.assign(console, original);
  if (complaints.length > 0) {
    throw new Error(`The test wrote to the console:\n${complaints.join("\n")}`);
  }
});
