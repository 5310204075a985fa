// A throw-away PostgreSQL. Prints its address, and stops it when its input ends: not by a signal, because the PostgreSQL package
// would react to it too.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const startPostgres = require("../../api/test/start-postgres.cjs");
const stopPostgres = require("../../api/test/stop-postgres.cjs");

process.stdin.once("end", () => void stopPostgres().then(() => process.exit(0))).resume();
await startPostgres();
process.stdout.write(`${process.env.TEST_POSTGRES_URL}\n`);
