import { createTestApi, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import type { Environment } from "../../config/environment";
import { createServer } from "../../create-server";
import { newId } from "../../shared/ids";
import { createLogger } from "../../shared/logger";
import { addMember, codeAt, type Member, PASSWORD } from "./guessing.test-support";

const SECRET = "JBSWY3DPEHPK3PXP";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

/** What is stored for somebody. */
async function stored({ id }: Pick<Member, "id">): Promise<string | null> {
  const row = await api.server.database.row<{ secret: string | null }>(
    `SELECT totp_secret AS "secret" FROM staff_member WHERE id = :id`,
    { id },
  );
  return row?.secret ?? null;
}

async function store({ id }: Pick<Member, "id">, secret: string | null): Promise<void> {
  const { database } = api.server;
  await database.transaction(() =>
    database.execute("UPDATE staff_member SET totp_secret = :secret WHERE id = :id", { id, secret }),
  );
}

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;

/** Signs in through another server on the same database; each code works once, so time goes on. */
async function signIn(member: Member, changes: Partial<Environment> = {}): Promise<string | undefined> {
  api.clock.advance(60_000);
  const { environment, clock } = api;
  const server = await createServer({
    environment: { ...environment, ...changes },
    clock,
    logger: createLogger("silent"),
  });
  try {
    const input = { email: member.email, password: PASSWORD, totp: codeAt(SECRET, clock.now()) };
    const response = await server.app.inject({
      method: "POST",
      url: "/graphql",
      payload: { query: SIGN_IN, variables: { input } },
    });
    const { data } = response.json<{ data?: { signIn?: { __typename: string } } | null }>();
    return data?.signIn?.__typename;
  } finally {
    await server.close();
  }
}

async function addWithFactor(merchant?: TestMerchant): Promise<Member> {
  const at = merchant ?? (await api.createMerchant());
  return addMember(api, at, { email: `${newId()}@example.com`, totpSecret: SECRET });
}

test("a secret that somebody sets up is not in the database as it is", async () => {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff("OWNER");
  const { data } = await staff<{ startTotp: { secret: string } }>(`mutation { startTotp { secret } }`);
  const { secret } = data.startTotp;
  const rows = await api.server.database.rows<{ secret: string | null }>(
    `SELECT totp_secret AS "secret" FROM staff_member WHERE merchant_id = :id`,
    { id: merchant.scope.merchantId },
  );

  expect(rows.map((row) => row.secret?.slice(0, 3))).toEqual(["s1."]);
  expect(JSON.stringify(rows)).not.toContain(secret);
  const confirmed = await staff<{ confirmTotp: { __typename: string } }>(
    `mutation ($code: String!) { confirmTotp(code: $code) { __typename } }`,
    { code: codeAt(secret, api.clock.now()) },
  );
  expect(confirmed.data.confirmTotp.__typename).toMatch(/Success$/);
});

test("one that an earlier version stored is sealed at the next start, and still works", async () => {
  const member = await addWithFactor();
  await store(member, SECRET);

  expect(await signIn(member)).toBe("SignInSuccess");
  expect(await stored(member)).toMatch(/^s1\./);
});

test("after the internal secret was changed it is sealed anew, and the old secret is no longer needed", async () => {
  const member = await addWithFactor();
  const [older, newer] = [api.environment.internalSecret, Buffer.from("5e".repeat(32), "hex")];
  const before = await stored(member);

  expect(await signIn(member, { internalSecret: newer, previousInternalSecrets: [older] })).toBe("SignInSuccess");
  const after = await stored(member);
  expect(after?.split(".")[1]).not.toBe(before?.split(".")[1]);
  expect(await signIn(member, { internalSecret: newer })).toBe("SignInSuccess");
});

test("without the secret it was sealed with it lets nobody in, and is kept", async () => {
  const member = await addWithFactor();
  const before = await stored(member);

  expect(await signIn(member, { internalSecret: Buffer.from("7d".repeat(32), "hex") })).not.toBe("SignInSuccess");
  expect(await stored(member)).toBe(before);
});

test("one that is copied to another person lets nobody in", async () => {
  const merchant = await api.createMerchant();
  const [one, other] = [await addWithFactor(merchant), await addWithFactor(merchant)];
  await store(one, await stored(other));

  expect(await signIn(one)).not.toBe("SignInSuccess");
  expect(await signIn(other)).toBe("SignInSuccess");
});
