import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { newId } from "../../shared/ids";
import { addMember, codeAt, PASSWORD, sendTo, StaffBrowser, wrongCode } from "./guessing.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ trustedProxies: 1 });
});
afterAll(() => api.close());
// What one test counts is over before the next.
beforeEach(() => api.clock.advance(25 * 3_600_000));

const HOUR_MS = 3_600_000;
const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

let nextAddress = 0;
/** A network that nobody has used so far. */
function somewhere(): string {
  nextAddress += 1;
  return `198.18.${String(Math.floor(nextAddress / 250))}.${String((nextAddress % 250) + 1)}`;
}
const browserAt = (ip: string): StaffBrowser => new StaffBrowser(sendTo(api), ip);
const email = (): string => `${newId()}@example.com`;

async function guess(browser: StaffBrowser, address: string, times: number): Promise<string[]> {
  const answers: string[] = [];
  for (let tries = 0; tries < times; tries += 1) answers.push(await browser.signIn(address, `guess ${String(tries)}`));
  return answers;
}

describe("signing in", () => {
  test("ten wrong tries, and then no more; what others try elsewhere keeps nobody out", async () => {
    const member = await addMember(api, await api.createMerchant(), { email: email() });
    const attacker = browserAt(somewhere());

    const answers = await guess(attacker, member.email, 12);
    expect(answers).toEqual([...Array<string>(10).fill("SignInRefused"), "wait", "wait"]);
    expect(await attacker.signIn(member.email, PASSWORD)).toBe("wait");
    expect(await browserAt(somewhere()).signIn(member.email, PASSWORD)).toBe("SignInSuccess");
    // Signing in elsewhere does not give the attacker new tries.
    expect(await attacker.signIn(member.email, PASSWORD)).toBe("wait");
    api.clock.advance(HOUR_MS / 4);
    expect(await attacker.signIn(member.email, "wrong")).toBe("SignInRefused");
  });

  test("in the same network, a browser that signed in before has tries of its own", async () => {
    const member = await addMember(api, await api.createMerchant(), { email: email() });
    const ip = somewhere();
    const own = browserAt(ip);
    await own.signIn(member.email, PASSWORD);
    await own.signOut();
    const attacker = browserAt(ip);
    for (let accounts = 0; accounts < 6; accounts += 1) await guess(attacker, member.email, 10);
    await guess(attacker, email(), 50);

    expect(await attacker.signIn(member.email, PASSWORD)).toBe("wait");
    expect(await own.signIn(member.email, "a typing mistake")).toBe("SignInRefused");
    expect(await own.signIn(member.email, PASSWORD)).toBe("SignInSuccess");
    // And no more than ten of them, either.
    await own.signOut();
    expect((await guess(own, member.email, 11)).at(-1)).toBe("wait");
  });

  test("however many networks try, they have a hundred an hour together; from where its owner signed in before, it opens", async () => {
    const member = await addMember(api, await api.createMerchant(), { email: email() });
    const office = somewhere();
    await browserAt(office).signIn(member.email, PASSWORD);
    const answers: string[] = [];
    for (let networks = 0; networks < 130; networks += 1) {
      answers.push(await browserAt(somewhere()).signIn(member.email, "guess"));
    }

    expect(answers.filter((answer) => answer === "SignInRefused")).toHaveLength(100);
    expect(await browserAt(somewhere()).signIn(member.email, PASSWORD)).toBe("wait");
    expect(await browserAt(office).signIn(member.email, PASSWORD)).toBe("SignInSuccess");
  });

  test("all addresses of an IPv6 /64 are one network, those of the next another", async () => {
    const member = await addMember(api, await api.createMerchant(), { email: email() });
    for (let tries = 0; tries < 10; tries += 1) {
      await browserAt(`2001:db8:1:1:${String(tries)}::${String(tries)}`).signIn(member.email, "guess");
    }
    expect(await browserAt("2001:db8:1:1:ffff::1").signIn(member.email, PASSWORD)).toBe("wait");
    expect(await browserAt("2001:db8:1:2::1").signIn(member.email, PASSWORD)).toBe("SignInSuccess");
  });

  test("what a caller writes in front of the proxy's word is no network", async () => {
    const member = await addMember(api, await api.createMerchant(), { email: email() });
    const ip = somewhere();
    for (let tries = 0; tries < 10; tries += 1) {
      await browserAt(`203.0.113.${String(tries)}, ${ip}`).signIn(member.email, "guess");
    }
    expect(await browserAt(`203.0.113.99, ${ip}`).signIn(member.email, PASSWORD)).toBe("wait");
  });

  test("a colleague of another merchant with the same address gives nobody new tries", async () => {
    const address = email();
    await addMember(api, await api.createMerchant(), { email: address });
    api.clock.advance(1000);
    await addMember(api, await api.createMerchant(), { email: address, password: "the colleague's own 2026" });
    const colleague = browserAt(somewhere());
    for (let rounds = 0; rounds < 2; rounds += 1) {
      await guess(colleague, address, 4);
      expect(await colleague.signIn(address, "the colleague's own 2026")).toBe("SignInSuccess");
    }
    // Ten at the other's password by now: none of them was right there.
    expect(await colleague.signIn(address, PASSWORD)).toBe("SignInRefused");
    expect(await browserAt(somewhere()).signIn(address, PASSWORD)).toBe("SignInSuccess");
  });

  test("an address that nobody has looks the same", async () => {
    const answers = await guess(browserAt(somewhere()), email(), 12);
    expect(answers).toEqual([...Array<string>(10).fill("SignInRefused"), "wait", "wait"]);
  });

  test("whoever has the password has five tries at the code, and thirty a day from everywhere", async () => {
    const member = await addMember(api, await api.createMerchant(), { email: email(), totpSecret: SECRET });
    const wrong = wrongCode(SECRET, api.clock.now());
    const answers: string[] = [];
    for (let networks = 0; networks < 8; networks += 1) {
      const thief = browserAt(somewhere());
      for (let tries = 0; tries < 6; tries += 1) answers.push(await thief.signIn(member.email, PASSWORD, wrong));
    }
    expect(answers.slice(0, 6)).toEqual([...Array<string>(5).fill("SignInRefused"), "wait"]);
    expect(answers.filter((answer) => answer === "SignInRefused")).toHaveLength(30);
  });

  test("but not the browser in which its owner signed in before", async () => {
    const member = await addMember(api, await api.createMerchant(), { email: email(), totpSecret: SECRET });
    const own = browserAt(somewhere());
    expect(await own.signIn(member.email, PASSWORD, codeAt(SECRET, api.clock.now()))).toBe("SignInSuccess");
    await own.signOut();
    for (let networks = 0; networks < 8; networks += 1) {
      const thief = browserAt(somewhere());
      for (let tries = 0; tries < 5; tries += 1) {
        await thief.signIn(member.email, PASSWORD, wrongCode(SECRET, api.clock.now()));
      }
    }
    api.clock.advance(30_000);
    expect(await own.signIn(member.email, PASSWORD, codeAt(SECRET, api.clock.now()))).toBe("SignInSuccess");
  });
});

describe("once signed in", () => {
  async function signedIn(totpSecret: string | null = null) {
    const member = await addMember(api, await api.createMerchant(), { email: email(), totpSecret });
    const code = (): string | null => (totpSecret === null ? null : codeAt(totpSecret, api.clock.now()));
    const open = async (): Promise<StaffBrowser> => {
      const browser = browserAt(somewhere());
      expect(await browser.signIn(member.email, PASSWORD, code())).toBe("SignInSuccess");
      api.clock.advance(30_000);
      return browser;
    };
    return { thief: await open(), owner: await open() };
  }

  test("thirty guesses at the password in one request are five, and the owner's session has its own", async () => {
    const { thief, owner } = await signedIn();
    const change = (current: string): string =>
      `changePassword(input: { currentPassword: ${JSON.stringify(current)}, newPassword: "short" })`;

    expect(await thief.guessByAliases(change("guess"), 30)).toEqual({ InvalidInput: 5, TooMany: 25 });
    expect(await thief.guessByAliases(change(PASSWORD), 1)).toEqual({ TooMany: 1 });
    expect(await owner.guessByAliases(change(PASSWORD), 7)).toEqual({ InvalidInput: 7 });
  });

  test.each(["disableTotp", "confirmTotp"])("%s takes five wrong codes, and twenty a day", async (operation) => {
    const { thief, owner } = await signedIn(SECRET);
    const with_ = (code: string): string => `${operation}(code: "${code}")`;
    const wrong = with_(wrongCode(SECRET, api.clock.now()));

    expect(await thief.guessByAliases(wrong, 30)).toEqual({ InvalidInput: 5, TooMany: 25 });
    for (let quarters = 0; quarters < 3; quarters += 1) {
      api.clock.advance(HOUR_MS / 4);
      expect(await thief.guessByAliases(with_(wrongCode(SECRET, api.clock.now())), 6)).toMatchObject({
        InvalidInput: 5,
      });
    }
    api.clock.advance(HOUR_MS / 4);
    expect(await thief.guessByAliases(with_(codeAt(SECRET, api.clock.now())), 1)).toEqual({ TooMany: 1 });
    expect(await owner.guessByAliases(with_(codeAt(SECRET, api.clock.now())), 1)).toEqual({ ConfirmTotpSuccess: 1 });
  });
});

describe("secrets that are too long to be guessed", () => {
  test("wrong keys are refused after a hundred; the right one works all the same", async () => {
    const ip = somewhere();
    const right = await (await api.createMerchant()).keyHeaders("READ");
    const ask = async (headers: Record<string, string>) => {
      const payload = { query: "{ viewer { id } }" };
      return api.server.app.inject({
        method: "POST",
        url: "/graphql",
        headers: { ...headers, "x-forwarded-for": ip },
        payload,
      });
    };
    const statuses: number[] = [];
    for (let tries = 0; tries < 102; tries += 1) {
      statuses.push((await ask({ authorization: `Bearer kp_${"A".repeat(60)}${String(1000 + tries)}` })).statusCode);
    }
    expect([statuses[99], statuses[100], statuses[101]]).toEqual([401, 429, 429]);
    expect((await ask({ authorization: "Bearer kp_wrong" })).headers["retry-after"]).toBe("900");
    expect((await ask(right)).statusCode).toBe(200);
    const file = await api.server.app.inject({
      url: "/exports/ledger.csv",
      headers: { authorization: "Bearer kp_wrong", "x-forwarded-for": ip },
    });
    expect(file.statusCode).toBe(429);
  });

  test.each(["/p/", "/pay/"])("so are wrong links to %s", async (path) => {
    const ip = somewhere();
    const open = (token: string) =>
      api.server.app.inject({ url: `${path}${token}`, headers: { "x-forwarded-for": ip, accept: "text/html" } });
    for (let tries = 0; tries < 100; tries += 1) await open("A".repeat(106));
    const refused = await open("A".repeat(106));
    expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([429, "900"]);
  });

  test("so are wrong links for a new password", async () => {
    const browser = browserAt(somewhere());
    const reset = `resetPassword(input: { token: "${"A".repeat(64)}", newPassword: "${PASSWORD}" })`;
    const counts = [];
    for (let rounds = 0; rounds < 4; rounds += 1) counts.push(await browser.guessByAliases(reset, 30));
    expect(counts).toEqual([
      { ResetLinkEnded: 30 },
      { ResetLinkEnded: 30 },
      { ResetLinkEnded: 30 },
      { ResetLinkEnded: 10, TooMany: 20 },
    ]);
  });
});
