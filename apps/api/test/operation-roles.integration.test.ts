import { hashPassword } from "../src/access/passwords";
import { newId } from "../src/shared/ids";
import { createTestApi, type GraphQLClient, type TestApi, type TestMerchant } from "./create-test-api";
import { buildOperations } from "./attacks/operation-builder";
import { type Caller, CALLERS, WHO_MAY } from "./operation-roles";

let api: TestApi;
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword("a password of 2026");
  api = await createTestApi({ demo: true });
});
afterAll(() => api.close());

async function callerOf(merchant: TestMerchant, caller: Caller): Promise<GraphQLClient> {
  switch (caller) {
    case "ANONYMOUS":
      return api.anonymous.admin;
    case "READ_KEY":
      return merchant.apiKey("READ");
    case "WRITE_KEY":
      return merchant.apiKey("WRITE");
    default:
      return signIn(merchant, caller);
  }
}

/** With a password, which some operations ask for. */
async function signIn(merchant: TestMerchant, role: "VIEWER" | "EDITOR" | "OWNER"): Promise<GraphQLClient> {
  const { database } = api.server;
  const staff = await merchant.staff(role);
  await database.transaction(() =>
    database.execute("UPDATE staff_member SET password_hash = :passwordHash WHERE merchant_id = :merchantId", {
      passwordHash,
      merchantId: merchant.scope.merchantId,
    }),
  );
  return staff;
}

/** Whether it got past the door; what it then was refused for is not the question. */
async function isLetIn(send: GraphQLClient, query: string, variables: object): Promise<boolean> {
  const { status, errors } = await send(query, { ...variables });
  const code = errors[0]?.extensions.code ?? "";
  if (/VALIDATION|PARSE|INTERNAL/.test(code)) throw new Error(`${code}: ${errors[0]?.message ?? ""}`);
  return status !== 401 && status !== 403 && !["UNAUTHENTICATED", "FORBIDDEN"].includes(code);
}

test("each operation of the admin surface says here who may call it", () => {
  const schema = api.server.schemas.admin;
  const names = (type: "query" | "mutation"): readonly string[] =>
    Object.keys((type === "query" ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).toSorted();
  for (const type of ["query", "mutation"] as const) expect(Object.keys(WHO_MAY[type]).toSorted()).toEqual(names(type));
});

describe.each(CALLERS)("%s", (caller) => {
  test("is let in where the table says so, and nowhere else", async () => {
    const rules = { ...WHO_MAY.query, ...WHO_MAY.mutation };
    const merchant = await api.createMerchant();
    const shared = await callerOf(merchant, caller);
    const wrong: string[] = [];
    for (const { name, query, variables } of buildOperations(api.server.schemas.admin)) {
      // It ends the session that the others need.
      const asking = name === "signOut" ? await api.createMerchant() : merchant;
      const [first = {}] = variables(newId());
      const send = asking === merchant ? shared : await callerOf(asking, caller);
      const letIn = await isLetIn(send, query, first);
      if (letIn !== rules[name]?.includes(caller)) wrong.push(`${name}: ${letIn ? "let in" : "turned away"}`);
    }
    expect(wrong).toEqual([]);
  });

  test("who is turned away has changed nothing", async () => {
    const merchant = await api.createMerchant();
    const send = await callerOf(merchant, caller);
    const before = await contents(merchant);
    for (const { name, query, variables } of buildOperations(api.server.schemas.admin)) {
      if (WHO_MAY.mutation[name]?.includes(caller) ?? true) continue;
      for (const each of variables(merchant.scope.merchantId)) await send(query, each);
    }
    expect(await contents(merchant)).toEqual(before);
  });
});

const TABLES = [
  "client",
  "document",
  "comment",
  "ledger_entry",
  "mail",
  "bank_import",
  "staff_member",
  "timeline_entry",
];

/** How much there is of what operations make, and the merchant's own row. */
async function contents({ scope }: TestMerchant): Promise<readonly unknown[]> {
  const { database } = api.server;
  const { merchantId } = scope;
  const counts = await Promise.all(
    TABLES.map((table) =>
      database.row(`SELECT COUNT(*) AS "count" FROM ${table} WHERE merchant_id = :merchantId`, { merchantId }),
    ),
  );
  return [...counts, await database.row("SELECT * FROM merchant WHERE id = :merchantId", { merchantId })];
}
