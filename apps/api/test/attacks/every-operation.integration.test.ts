import { PaymentScene } from "../../src/modules/payments/payment-scene.test-support";
import {
  createTestApi,
  type GraphQLAnswer,
  type GraphQLClient,
  type TestApi,
  type TestMerchant,
} from "../create-test-api";
import { buildOperations, type BuiltOperation } from "./operation-builder";
import { Victim } from "./victim";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true, mailFrom: "Portal <portal@example.com>" });
});
afterAll(() => api.close());

/** What a visitor who has not signed in needs. */
const PUBLIC = ["signIn", "requestPasswordReset", "resetPassword"];
/** Some that must work on the ids that are tried, or the ids would prove nothing. */
const WORKING = [
  ...["client", "document", "documents", "updateClient", "rotateClientLink", "cancelDocument", "issueDocument"],
  ...["addComment", "bookPayment", "refundPayment", "closeParkedItem", "ignoreBankLine", "revokeApiKey"],
];

/** Thousands of requests each. */
const LONG_MS = 120_000;

/** Each of an operation's variants, in turn. One that is refused before anything is looked up would prove nothing. */
async function ask(
  caller: GraphQLClient,
  operation: BuiltOperation,
  id: string,
): Promise<readonly GraphQLAnswer<unknown>[]> {
  const answers: GraphQLAnswer<unknown>[] = [];
  for (const variables of operation.variables(id)) {
    const answer = await caller(operation.query, variables);
    const broken = answer.errors.filter(({ extensions }) => /VALIDATION|PARSE|INTERNAL/.test(extensions.code));
    if (broken.length > 0) throw new Error(`${operation.name}: ${JSON.stringify(broken)}`);
    answers.push(answer);
  }
  return answers;
}

describe.each(["admin", "portal"] as const)("all operations of the %s surface", (surface) => {
  test("CVE-2026-27471 (ERPNext), frappe#4088: without a session none of them answers anything", async () => {
    const operations = buildOperations(api.server.schemas[surface]);
    const victim = await Victim.create(api);

    for (const operation of operations) {
      for (const answer of await ask(api.anonymous[surface], operation, victim.ids[0])) {
        expect(JSON.stringify(answer)).not.toContain(victim.marker);
        if (!PUBLIC.includes(operation.name)) expect([operation.name, answer.status]).toEqual([operation.name, 401]);
      }
    }
  });

  test("frappe#40339: no argument names who is acting", () => {
    const acting = /^(merchant|actingAs|actor|user|onBehalfOf|impersonate|role|session)(Id)?$/;
    const names = buildOperations(api.server.schemas[surface]).flatMap(({ query }) =>
      [...query.matchAll(/\$(\w+): /g)].map(([, name]) => name ?? ""),
    );

    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => acting.test(name))).toEqual([]);
  });
});

describe.each([
  ["an OWNER", (merchant: TestMerchant) => merchant.staff("OWNER")],
  ["an EDITOR", (merchant: TestMerchant) => merchant.staff("EDITOR")],
  ["a VIEWER", (merchant: TestMerchant) => merchant.staff("VIEWER")],
  ["a WRITE key", (merchant: TestMerchant) => merchant.apiKey("WRITE")],
  ["a READ key", (merchant: TestMerchant) => merchant.apiKey("READ")],
] as const)("%s of another merchant", (_name, callerOf) => {
  test(
    "CVE-2026-55381, -55382, -55387, -55610 (InvoiceShelf): no operation touches or shows what is not theirs",
    async () => {
      const operations = buildOperations(api.server.schemas.admin).filter(({ takesId }) => takesId);
      const victim = await Victim.create(api);
      const before = await victim.contents();
      const stranger = await callerOf(await api.createMerchant());

      for (const operation of operations) {
        for (const id of victim.ids) {
          const answers = await ask(stranger, operation, id);
          expect(`${operation.name}: ${JSON.stringify(answers)}`).not.toContain(victim.marker);
        }
      }

      expect(operations.length).toBeGreaterThan(30);
      expect(await victim.contents()).toEqual(before);
    },
    LONG_MS,
  );
});

test(
  "the same operations do touch or show it when the owner calls them",
  async () => {
    const operations = buildOperations(api.server.schemas.admin).filter(({ name }) => WORKING.includes(name));
    const working: string[] = [];

    for (const operation of operations) {
      const victim = await Victim.create(api);
      const before = JSON.stringify(await victim.contents());
      const owner = await victim.merchant.staff("OWNER");
      for (const id of victim.ids) {
        const answers = JSON.stringify(await ask(owner, operation, id));
        if (!answers.includes(victim.marker) && JSON.stringify(await victim.contents()) === before) continue;
        working.push(operation.name);
        break;
      }
    }

    expect(working.toSorted()).toEqual(WORKING.toSorted());
  },
  LONG_MS,
);

describe.each([
  ["another client", (victim: Victim) => PaymentScene.create(api, {}, victim.merchant)],
  ["another merchant's client", () => PaymentScene.create(api)],
] as const)("a customer, %s", (_name, sceneOf) => {
  test("CVE-2021-23203 (Odoo), CVE-2026-28685 (Kimai), idurar-erp-crm PR 1442: reaches nothing of theirs", async () => {
    const victim = await Victim.create(api);
    const { portal } = await sceneOf(victim);
    const before = await victim.contents();

    for (const operation of buildOperations(api.server.schemas.portal).filter(({ takesId }) => takesId)) {
      for (const id of victim.ids) {
        const answers = await ask(portal, operation, id);
        expect(`${operation.name}: ${JSON.stringify(answers)}`).not.toContain(victim.marker);
      }
    }

    expect(await victim.contents()).toEqual(before);
  });
});

/** What opens something for whoever has it: addresses of the portal, of pay pages, and of webhooks. */
const OPENERS = /\/(p|pay)\/[\w-]{60,}|\/webhooks\/\w+\/[\w-]+\/[\w-]{20,}/g;

describe("links that let somebody act as a customer", () => {
  async function linksFor(callerOf: (merchant: TestMerchant) => Promise<GraphQLClient>): Promise<readonly string[]> {
    const victim = await Victim.create(api);
    await api.server.services.outbox.drain();
    const operations = buildOperations(api.server.schemas.admin).filter(({ query }) => query.startsWith("query"));
    const leaking = new Set<string>();
    for (const operation of operations) {
      const caller = await callerOf(victim.merchant);
      for (const id of victim.ids.slice(0, 4)) {
        const answers = JSON.stringify(await ask(caller, operation, id));
        if (answers.match(OPENERS) !== null) leaking.add(operation.name);
      }
    }
    return [...leaking].toSorted();
  }

  test.each([
    ["a VIEWER", (merchant: TestMerchant) => merchant.staff("VIEWER")],
    ["a READ key", (merchant: TestMerchant) => merchant.apiKey("READ")],
  ] as const)(
    "%s gets none, whatever is asked",
    async (_name, callerOf) => {
      expect(await linksFor(callerOf)).toEqual([]);
    },
    LONG_MS,
  );

  test("those who may act for them do, so that the search finds what it looks for", async () => {
    expect(await linksFor((merchant) => merchant.apiKey("WRITE"))).toEqual(
      expect.arrayContaining(["client", "clients", "document", "mails", "timeline"]),
    );
  });

  test("a look at the portal holds no link that could be used without it", async () => {
    const victim = await Victim.create(api);
    const viewer = await victim.merchant.staff("VIEWER");
    const { data } = await viewer<{ createPortalPreview: { url: string } }>(
      "mutation ($id: ID!) { createPortalPreview(clientId: $id) { ... on CreatePortalPreviewSuccess { url } } }",
      { id: victim.ids[0] },
    );
    const look = await api.openPortal(data.createPortalPreview.url);
    for (const operation of buildOperations(api.server.schemas.portal).filter(({ name }) => name !== "signOut")) {
      const answers = JSON.stringify(await ask(look, operation, victim.ids[1] ?? ""));
      expect([operation.name, answers.match(OPENERS)]).toEqual([operation.name, null]);
    }
  });
});
