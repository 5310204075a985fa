// The built server as it runs in production, with the measured operations as trusted documents. Started by bench.mjs.
import { createRequire } from "node:module";
import { LIST, NOTHING, PAGE, SEARCH } from "./operations.mjs";
import { countStatements } from "./statement-counter.mjs";
const require = createRequire(import.meta.url);
const { createServer } = require("../dist/create-server.js");
const { readEnvironment } = require("../dist/config/environment.js");
const { TrustedDocuments } = require("../dist/graphql/trusted-documents.js");
const { createLogger } = require("../dist/shared/logger.js");

/** What an app sends, by id. */
const sentBy = (app) => require(`../../${app}/src/gql/persisted-documents.json`);

const counts = countStatements();
const environment = readEnvironment();
const server = await createServer({
  environment,
  clock: { now: () => new Date(), monotonicMs: () => performance.now() },
  logger: createLogger(environment.logLevel),
  trustedDocuments: {
    admin: TrustedDocuments.of({ ...sentBy("admin"), search: SEARCH }),
    portal: TrustedDocuments.of({ ...sentBy("portal"), list: LIST, nothing: NOTHING, page: PAGE }),
  },
});
process.on("message", () => process.send({ ...process.cpuUsage(), ...counts, rss: process.memoryUsage.rss() }));
const origin = await server.listen();
// The sandbox keeps its books and sends nothing: the load sends the webhooks.
await server.services.sandboxWebhooks.stop();
process.send({ origin });
