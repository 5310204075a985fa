import { KeptMails } from "../kept-mails";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getMetadataArgsStorage } from "typeorm";
import { API_KEY_PREFIX } from "../../src/access/credentials";
import { readEnvironment } from "../../src/config/environment";
import { PORTAL_COOKIE, STAFF_COOKIE } from "../../src/http/cookies";
import { newStaffMember } from "../../src/modules/staff/staff-member";
import { createTestApi, type TestApi, type TestMerchant } from "../create-test-api";
import { buildClient } from "../factories";

const mailTransport = new KeptMails();
const { sent } = mailTransport;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ smtpUrl: "smtp://mail.invalid" }, { integrations: { mailTransport } });
});
afterAll(() => api.close());

/** As serialised objects of several languages begin, and what JSON readers fall for. */
const OBJECTS = [
  'O:8:"stdClass":1:{s:1:"a";s:2:"id";}',
  'a:1:{i:0;O:29:"Illuminate\\Support\\MessageBag":0:{}}',
  '{"iv":"AAAA","value":"AAAA","mac":"AAAA"}',
  '{"__proto__":{"role":"OWNER"},"$class":"AdminMail"}',
  "_$$ND_FUNC$$_function(){globalThis.hacked=true}()",
  "\u00ac\u00ed\u0000\u0005sr\u0000",
];

describe("CVE-2024-55555 (Invoice Ninja), CVE-2024-55556 (Crater, InvoiceShelf), CVE-2021-33898 (Invoice Ninja)", () => {
  test.each(OBJECTS)("an address, a cookie, a key or a cursor that holds %j makes nothing of it", async (object) => {
    const { app } = api.server;
    const text = Buffer.from(object, "latin1").toString("base64url");
    const client = await buildClient(await api.createMerchant());
    for (const place of ["p", "pay"]) {
      expect((await app.inject({ url: `/${place}/${text}` })).statusCode).toBe(404);
    }
    for (const headers of [
      { cookie: `${PORTAL_COOKIE}=${text}; ${STAFF_COOKIE}=${text}` },
      { authorization: `Bearer ${API_KEY_PREFIX}${text}` },
    ]) {
      for (const url of ["/graphql", "/portal/graphql"]) {
        const { json } = await app.inject({ method: "POST", url, headers, payload: { query: "{ viewer { id } }" } });
        expect(json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
      }
    }
    const customer = await api.openPortal(client.customerportalUrl);
    const { errors } = await customer(`query ($after: String) { documents(after: $after) { edges { cursor } } }`, {
      after: text,
    });
    expect(errors.map(({ message }) => message)).toEqual(["after: not a cursor of this list"]);
    expect(Reflect.get(globalThis, "hacked")).toBeUndefined();
    expect(Reflect.get({}, "role")).toBeUndefined();
  });

  test("secrets that stand in an example start nothing, and nobody who pays is asked over plain HTTP", () => {
    const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-weak-"));
    try {
      for (const secret of [
        "0".repeat(64),
        "ab".repeat(32),
        Buffer.from("SomeRandomString SomeRandomStrin").toString("hex"),
      ]) {
        const common = { NODE_ENV: "production", DATA_DIR: dataDir, PORTAL_URL: "https://portal.example.com" };
        expect(() => readEnvironment({ ...common, INTERNAL_SECRET: secret })).toThrow(/INTERNAL_SECRET/);
        expect(() => readEnvironment({ ...common, LINK_KEYS: `1:${secret}` })).toThrow(/LINK_KEYS/);
      }
      for (const name of ["STRIPE_TEST_ORIGIN", "PAYLINK_TEST_ORIGIN"]) {
        for (const [mode, origin] of [
          ["production", "http://127.0.0.1:9"],
          ["test", "http://provider.example.com"],
        ]) {
          const wanted = { NODE_ENV: mode, DATA_DIR: dataDir, [name]: origin };
          expect(() => readEnvironment(wanted)).toThrow(new RegExp(name));
        }
      }
    } finally {
      rmSync(dataDir, { recursive: true });
    }
  });
});

async function addOwner(merchant: TestMerchant, email: string): Promise<string> {
  const { database, services } = api.server;
  const passwordHash = "none: whoever forgot it needs none";
  const member = newStaffMember({ name: "Ida", email, role: "OWNER", locale: "de", passwordHash }, api.clock.now());
  await database.transaction(() => services.staffRepository.insert(merchant.scope, member));
  return member.id;
}

async function reset(token: string): Promise<string> {
  const { data } = await api.anonymous.admin<{ resetPassword: { __typename: string } }>(
    "mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }",
    { input: { token, newPassword: "new password 2026" } },
  );
  return data.resetPassword.__typename;
}

async function hashesOf(ids: readonly string[]): Promise<readonly string[]> {
  const rows = await api.server.database.rows<{ hash: string }>(
    `SELECT f.password_hash AS "hash" FROM staff_member f WHERE f.id IN (:ids) ORDER BY f.id`,
    { ids },
  );
  return rows.map(({ hash }) => hash);
}

test("CVE-2021-25957 (Dolibarr), odoo#32510: a token for a new password is one person's, once, and nobody else can read it", async () => {
  const [own, other] = [await api.createMerchant(), await api.createMerchant()];
  const email = "ida@example.com";
  const ids = [await addOwner(own, email), await addOwner(other, email), await addOwner(own, "colleague@example.com")];
  sent.length = 0;
  await api.anonymous.admin(`mutation ($email: String!) { requestPasswordReset(email: $email) { __typename } }`, {
    email,
  });
  await api.server.services.outbox.drain();
  const tokens = sent.flatMap(({ text }) => /reset-password#([\w-]+)/.exec(text)?.[1] ?? []);
  expect(tokens).toHaveLength(2);

  // Neither a table nor what colleagues see has them.
  for (const { name = "" } of getMetadataArgsStorage().tables) {
    const rows = JSON.stringify(await api.server.database.rows(`SELECT * FROM ${name}`, {}));
    for (const token of tokens) expect(rows.includes(token)).toBe(false);
  }
  const { data } = await (
    await own.staff()
  )(`{ mails { edges { node { text } } } timeline { edges { node { kind } } } }`);
  expect(JSON.stringify(data)).not.toMatch(/reset-password#/);

  // Changed in any part, it opens nobody's account.
  const [token = "", another = ""] = tokens;
  const before = await hashesOf(ids);
  for (const wrong of [
    another.slice(0, 21) + token.slice(21),
    token.slice(0, 21) + another.slice(21),
    `${token}A`,
    "",
  ]) {
    expect(await reset(wrong)).toBe("ResetLinkEnded");
  }
  expect(await hashesOf(ids)).toEqual(before);

  expect(await reset(token)).toBe("ResetPasswordSuccess");
  expect(await reset(token)).toBe("ResetLinkEnded");
  const after = await hashesOf(ids);
  expect(after.filter((hash, index) => hash !== before[index])).toHaveLength(1);
});
