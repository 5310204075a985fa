// Gives the built server's threads as much small work as the first argument says, three jobs at a time, and prints which threads did it.
const { join } = require("node:path");
const { threadId, isMainThread } = require("node:worker_threads");

/** For a thread. */
exports.work = (job) => ({ job, threadId });

async function main() {
  const { runHeavyWork } = require(join(__dirname, "../../dist/shared/heavy-work.js"));
  const jobs = Number(process.argv[2]);
  const done = [];
  for (let first = 0; first < jobs; first += 3) {
    const next = [first, first + 1, first + 2].map((job) => runHeavyWork(__filename, job));
    done.push(...(await Promise.all(next)));
  }
  process.stdout.write(JSON.stringify(done));
}

if (isMainThread) void main();
