import { hashPassword } from "../../src/access/passwords";
import { DEMO_OWNER } from "../../src/demo-data/demo-merchant";
import {
  addMember,
  codeAt,
  PASSWORD,
  type Send,
  StaffBrowser,
  wrongCode,
} from "../../src/modules/staff/guessing.test-support";
import { newStaffMember } from "../../src/modules/staff/staff-member";
import { newId } from "../../src/shared/ids";
import { createTestApi, type TestApi } from "../create-test-api";
import { buildClient, insertDocument } from "../factories";
import { buildServer, type ServerProcess, startServerProcess } from "../server-process";

/** On a machine that has a lot to do. */
const START_MS = 120_000;
const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** Only prepares what is attacked. */
let api: TestApi;
let servers: readonly ServerProcess[] = [];
beforeAll(async () => {
  buildServer();
  api = await createTestApi({ trustedProxies: 1 });
  api.clock.advance(Date.now() - api.clock.now().getTime());
  const first = await startServerProcess(api.environment);
  // One process is all that SQLite is for.
  servers = api.environment.postgresUrl === null ? [first] : [first, await startServerProcess(api.environment)];
}, START_MS);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  await api.close();
});

const serverAt = (index: number): string => servers[index % servers.length]?.origin ?? "";

const send: Send = async ({ ip, cookie, payload }) => {
  const response = await fetch(`${serverAt(0)}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": ip, cookie },
    body: JSON.stringify(payload),
  });
  const cookies = response.headers.getSetCookie().map((line) => {
    const [pair = ""] = line.split(";", 1);
    return { name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1) };
  });
  return { status: response.status, body: (await response.json()) as { data?: Record<string, never> }, cookies };
};

test(
  "6,000 codes in a stolen session are five tries, however they are sent; the owner gets on",
  async () => {
    const member = await addMember(api, await api.createMerchant(), {
      email: `${newId()}@example.com`,
      totpSecret: SECRET,
    });
    const owner = new StaffBrowser(send, "198.51.100.1");
    expect(await owner.signIn(member.email, PASSWORD, codeAt(SECRET, new Date()))).toBe("SignInSuccess");
    const wrong = `disableTotp(code: "${wrongCode(SECRET, new Date())}")`;

    const answers = await Promise.all(Array.from({ length: 200 }, () => owner.guessByAliases(wrong, 30)));

    const compared = answers.reduce((sum, { InvalidInput = 0 }) => sum + InvalidInput, 0);
    expect(compared).toBe(5);
    expect(answers.reduce((sum, { TooMany = 0 }) => sum + TooMany, 0)).toBe(5995);
  },
  START_MS,
);

test(
  "300 sign-ins at once from everywhere: the server answers, and the owner's browser gets in",
  async () => {
    const merchant = await api.createMerchant();
    const member = await addMember(api, merchant, { email: `${newId()}@example.com` });
    const owner = new StaffBrowser(send, "198.51.100.2");
    await owner.signIn(member.email, PASSWORD);
    await owner.signOut();
    const attack = Array.from({ length: 300 }, (_, index) =>
      new StaffBrowser(send, `203.0.${String(Math.floor(index / 200))}.${String(index % 200)}`).signIn(
        member.email,
        "guess",
      ),
    );

    expect(await owner.signIn(member.email, PASSWORD)).toBe("SignInSuccess");
    const health = await fetch(`${serverAt(0)}/health`);
    expect(health.status).toBe(200);
    const answers = await Promise.all(attack);
    expect(answers.filter((answer) => answer === "SignInRefused").length).toBeLessThanOrEqual(100);
    expect(answers.filter((answer) => answer === "wait").length).toBeGreaterThanOrEqual(200);
  },
  START_MS,
);

test(
  "90 comments at once through every process are thirty, and 120 openings of a link sixty sessions at most",
  async () => {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant);
    const { id } = await insertDocument(api, merchant.scope, client.id);
    const path = new URL(client.customerportalUrl).pathname;
    const open = async (index: number): Promise<string> => {
      const response = await fetch(`${serverAt(index)}${path}`, { redirect: "manual" });
      const [cookie = ""] = response.headers.getSetCookie();
      return cookie.split(";", 1)[0] ?? "";
    };
    const cookies: string[] = [];
    for (let times = 0; times < 120; times += 1) cookies.push(await open(times));
    const answers = await Promise.all(
      Array.from({ length: 90 }, async (_, index) => {
        const response = await fetch(`${serverAt(index)}/portal/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", cookie: cookies[119 - (index % 40)] ?? "" },
          body: JSON.stringify({
            query: `mutation { addComment(input: { documentId: "${id}", body: "Comment" }) { __typename } }`,
          }),
        });
        return ((await response.json()) as { data: { addComment: { __typename: string } } }).data.addComment.__typename;
      }),
    );

    expect(answers.filter((name) => name === "AddCommentSuccess")).toHaveLength(30);
    expect(answers.filter((name) => name === "TooMany")).toHaveLength(60);
    const sessions = await api.server.database.rows(`SELECT id FROM portal_session WHERE merchant_id = :merchantId`, {
      merchantId: merchant.scope.merchantId,
    });
    expect(sessions.length).toBeGreaterThanOrEqual(50);
    expect(sessions.length).toBeLessThanOrEqual(60);
  },
  START_MS,
);

describe("a server that everybody could get into does not start, and says why", () => {
  test(
    "with a secret that nobody generated",
    async () => {
      const weak = { ...api.environment, internalSecret: Buffer.alloc(32) };
      await expect(startServerProcess(weak)).rejects.toThrow(/INTERNAL_SECRET: it is all zeros/);
    },
    START_MS,
  );

  test(
    "on the database of a demo",
    async () => {
      const demo = await createTestApi();
      const { scope } = await demo.createMerchant();
      const passwordHash = await hashPassword(DEMO_OWNER.password);
      const owner = newStaffMember(
        { name: DEMO_OWNER.name, email: DEMO_OWNER.email, role: "OWNER", locale: "de", passwordHash },
        demo.clock.now(),
      );
      const { database, services } = demo.server;
      await database.transaction(() => services.staffRepository.insert(scope, owner));
      await expect(startServerProcess(demo.environment)).rejects.toThrow(/everybody knows how to sign in/);
      await demo.close();
    },
    START_MS,
  );
});
