// Loaded into a server by `NODE_OPTIONS=--require`: writes its memory into the file MEMORY_REPORT, again and again.
const { renameSync, writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

const file = process.env.MEMORY_REPORT;
if (isMainThread && file !== undefined) {
  setInterval(() => {
    writeFileSync(`${file}.draft`, JSON.stringify(process.memoryUsage()));
    renameSync(`${file}.draft`, file);
  }, 500).unref();
}
