// Starts and stops the servers that are compared, each in a process of its own.
import { fork } from "node:child_process";
import { join } from "node:path";

/** @returns ways to start the servers on one database; `stop` ends those that run */
export function startServers({ dataDir, linkSecret, internalSecret }) {
  const children = [];
  const start = async (file, env) => {
    const child = fork(join(import.meta.dirname, file), {
      env: { ...process.env, NODE_ENV: "production", ...env },
      execArgv: ["--max-semi-space-size=64"],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    children.push(child);
    const { origin } = await nextMessage(child, file);
    /** Processor time in microseconds so far; of ours also statements and memory in bytes. */
    const usage = () => {
      child.send("usage");
      return nextMessage(child, file);
    };
    return { origin, usage };
  };
  const DATA_FILE = join(dataDir, "kundenportal.sqlite");
  return {
    dataFile: DATA_FILE,
    startApi: (settings = {}) =>
      start("api-server.mjs", {
        ...settings,
        DATA_DIR: dataDir,
        PORT: "0",
        LOG_LEVEL: "silent",
        LINK_KEYS: `1:${linkSecret.toString("hex")}`,
        INTERNAL_SECRET: internalSecret.toString("hex"),
        PLAY_MONEY: "true",
        RUN_WORKERS: "false",
      }),
    startFloor: ({ merchantId, answersFile }) =>
      start("floor-server.mjs", {
        DATA_FILE,
        MERCHANT_ID: merchantId,
        ANSWERS_FILE: answersFile,
        LINK_SECRET: linkSecret.toString("hex"),
      }),
    startInsert: ({ merchantId }) => start("insert-server.mjs", { DATA_FILE, MERCHANT_ID: merchantId }),
    startStock: ({ merchantId }) => start("stock-server.mjs", { DATA_FILE, MERCHANT_ID: merchantId }),
    stop: () => {
      for (const child of children) child.kill();
    },
  };
}

function nextMessage(child, file) {
  return new Promise((resolve, reject) => {
    const end = (code) => reject(new Error(`${file} ended with ${code}`));
    child.once("exit", end);
    child.once("message", (message) => {
      child.off("exit", end);
      resolve(message);
    });
  });
}
