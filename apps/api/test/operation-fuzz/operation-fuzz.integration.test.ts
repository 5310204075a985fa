import { Writable } from "node:stream";
import { createLogger } from "../../src/shared/logger";
import { DocumentCalls } from "../../src/modules/documents/document.test-support";
import { TrustedDocuments } from "../../src/graphql/trusted-documents";
import { createTestApi, type GraphQLAnswer, type GraphQLClient, type TestApi } from "../create-test-api";
import { buildClient, insertDocument } from "../factories";
import { Dice, OperationMaker } from "./operation-maker";

/** A fast part always; `OPERATION_FUZZ_RUNS=20000` for as long as you like. */
const RUNS = Number(process.env["OPERATION_FUZZ_RUNS"] ?? 400);
const SEED = Number(process.env["OPERATION_FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

const MAX_PROBLEMS = 5;
/** What a caller may be told about an operation of their own. */
const CALLERS_FAULT = ["BAD_USER_INPUT", "BAD_REQUEST", "GRAPHQL_VALIDATION_FAILED", "UNAUTHENTICATED", "FORBIDDEN"];

const NO_ID = "0190b5f0-0000-7000-8000-000000000000";
const surfaces = ["admin", "portal"] as const;
type Surface = (typeof surfaces)[number];

const logged: string[] = [];
const destination = new Writable({
  write: (line: Buffer, _encoding, done) => {
    logged.push(line.toString());
    done();
  },
});
const logger = createLogger("error", destination);

let api: TestApi;
/** The same server with operations that it knows by name: they run compiled. */
let compiled: TestApi;
beforeAll(async () => {
  api = await createTestApi({}, { logger });
  compiled = await createTestApi(
    {},
    { logger, trustedDocuments: { admin: knownOf("admin"), portal: knownOf("portal") } },
  );
});
afterAll(async () => {
  await api.close();
  await compiled.close();
});

function knownOf(surface: Surface): TrustedDocuments {
  return TrustedDocuments.of(makeKnown(surface));
}

/** One operation for each field of the surface, by the field's name. */
function makeKnown(surface: Surface): Record<string, string> {
  const schema = api.server.schemas[surface];
  const maker = new OperationMaker(schema, new Dice(SEED), [NO_ID]);
  const kinds = [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const;
  return Object.fromEntries(
    kinds.flatMap(([kind, type]) =>
      Object.values(type?.getFields() ?? {}).map((field) => [field.name, maker.makeFor(kind, field).query]),
    ),
  );
}

interface Scene {
  readonly ids: readonly [string, ...string[]];
  readonly callers: Readonly<Record<"admin" | "portal", readonly [GraphQLClient, ...GraphQLClient[]]>>;
}

/** Two merchants who must never see each other; callers of every kind belong to the first. */
async function buildScene(of: TestApi): Promise<Scene> {
  const [merchant, other] = [await of.createMerchant(), await of.createMerchant({ name: "Andere GmbH" })];
  const [client, foreign] = [await buildClient(merchant), await buildClient(other)];
  // Issued, since a document without content is one that the database lost something of.
  const document = await new DocumentCalls(await merchant.staff()).issued({ clientId: client.id });
  const hidden = await insertDocument(of, other.scope, foreign.id);
  return {
    ids: [client.id, document.id, foreign.id, hidden.id],
    callers: {
      admin: [
        await merchant.staff("OWNER"),
        await merchant.apiKey("WRITE"),
        await merchant.staff("VIEWER"),
        of.anonymous.admin,
      ],
      portal: [await of.openPortal(client.customerportalUrl), of.anonymous.portal],
    },
  };
}

interface Try {
  readonly what: string;
  send(): Promise<GraphQLAnswer<unknown>>;
}

/** Sends what is made until enough is wrong: an answer that is not the caller's fault, or a line in the log. */
async function collectProblems(makeTry: () => Try): Promise<readonly unknown[]> {
  const problems: unknown[] = [];
  for (let run = 0; run < RUNS && problems.length < MAX_PROBLEMS; run += 1) {
    const { what, send } = makeTry();
    // Signing in costs as much as it is meant to.
    if (/\b(signIn|signOut|changePassword)\b/.test(what)) continue;
    const { status, errors } = await send();
    const wrong = errors.filter(({ extensions }) => !CALLERS_FAULT.includes(extensions.code));
    const lines = logged.splice(0);
    if (wrong.length > 0 || status >= 500 || lines.length > 0) problems.push({ run, what, status, wrong, lines });
  }
  return problems;
}

const TIMEOUT_MS = 30_000 + RUNS * 100;

test.each(surfaces)(
  "whatever is sent to the %s surface, it is not our fault",
  async (surface) => {
    const { ids, callers } = await buildScene(api);
    const dice = new Dice(SEED);
    const maker = new OperationMaker(api.server.schemas[surface], dice, ids);
    const problems = await collectProblems(() => {
      const { query, variables } = maker.make(dice.roll(3) === 0 ? "query" : "mutation");
      const caller = dice.oneOf(callers[surface]);
      return { what: describeTry(query, variables), send: () => caller(query, variables) };
    });
    expect({ seed: SEED, problems }).toEqual({ seed: SEED, problems: [] });
  },
  TIMEOUT_MS,
);

test.each(surfaces)(
  "nor with variables of trusted operations on the %s surface",
  async (surface) => {
    const { ids, callers } = await buildScene(compiled);
    const dice = new Dice(SEED);
    const schema = compiled.server.schemas[surface];
    const maker = new OperationMaker(schema, dice, ids);
    const problems = await collectProblems(() => {
      const kind = dice.roll(3) === 0 ? "query" : "mutation";
      const fields = Object.values(
        (kind === "query" ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {},
      );
      const field = fields[dice.roll(fields.length)];
      if (field === undefined) throw new Error("The schema is empty");
      const { variables } = maker.makeFor(kind, field);
      const caller = dice.oneOf(callers[surface]);
      return { what: describeTry(field.name, variables), send: () => caller.trusted(field.name, variables) };
    });
    expect({ seed: SEED, problems }).toEqual({ seed: SEED, problems: [] });
  },
  TIMEOUT_MS,
);

function describeTry(operation: string, variables: unknown): string {
  return `${operation} ${JSON.stringify(variables).slice(0, 2_000)}`;
}
