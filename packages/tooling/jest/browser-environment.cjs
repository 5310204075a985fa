// jsdom lacks these web standards although Node has them, and react-router needs them when it loads.
const { TestEnvironment } = require("jest-environment-jsdom");

const missingInJsdom =
  "TextEncoder TextDecoder ReadableStream WritableStream TransformStream fetch Request Response Headers structuredClone";

module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of missingInJsdom.split(" ")) {
      this.global[name] ??= globalThis[name];
    }
  }
};
