import { KeptMails } from "../../../test/kept-mails";
import { TOTP } from "otpauth";
import { createTestApi, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { hashPassword } from "../../access/passwords";
import { newStaffMember } from "./staff-member";

const OLD = "old password 2026";
const NEW = "new password 2026";

let api: TestApi;
const mailTransport = new KeptMails();
const { sent } = mailTransport;
beforeAll(async () => {
  api = await createTestApi({ smtpUrl: "smtp://mail.invalid" }, { integrations: { mailTransport } });
});
afterAll(() => api.close());
beforeEach(async () => {
  await receiveTokens();
  sent.length = 0;
  // Later than what the tests before have left.
  api.clock.advance(3_600_000);
});

async function addMember(merchant: TestMerchant, email: string, name = "Ida Sonnentau"): Promise<string> {
  const passwordHash = await hashPassword(OLD);
  const member = newStaffMember({ name, email, role: "OWNER", locale: "de", passwordHash }, api.clock.now());
  const { database, services } = api.server;
  await database.transaction(() => services.staffRepository.insert(merchant.scope, member));
  return member.id;
}

async function requestReset(email: string): Promise<unknown> {
  const { data, errors } = await api.anonymous.admin<{ requestPasswordReset: unknown }>(
    "mutation ($email: String!) { requestPasswordReset(email: $email) { __typename canSendMail } }",
    { email },
  );
  expect(errors).toEqual([]);
  return data.requestPasswordReset;
}

/** What arrives after a request: the token of each email with a link. */
async function receiveTokens(): Promise<readonly string[]> {
  sent.length = 0;
  await api.server.services.outbox.drain();
  return sent.flatMap(({ text }) => /#([\w-]+)/.exec(text)?.[1] ?? []);
}

async function reset(token: string, newPassword = NEW): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await api.anonymous.admin<{ resetPassword: Readonly<Record<string, unknown>> }>(
    `mutation ($input: ResetPasswordInput!) {
       resetPassword(input: $input) {
         __typename
         ... on ResetPasswordSuccess { email }
         ... on InvalidInput { fields { field code } }
         ... on ResetLinkEnded { code }
       }
     }`,
    { input: { token, newPassword } },
  );
  expect(errors).toEqual([]);
  return data.resetPassword;
}

async function signIn(email: string, password: string, totp: string | null = null): Promise<string> {
  const { data } = await api.anonymous.admin<{ signIn: { __typename: string } }>(
    "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }",
    { input: { email, password, totp } },
  );
  return data.signIn.__typename;
}

test("whoever forgot their password sets a new one with the link from the email, once", async () => {
  const merchant = await api.createMerchant({ name: "Gärtnerei Sonnentau" });
  await addMember(merchant, "ida@sonnentau.example");

  expect(await requestReset(" Ida@Sonnentau.example\u200b")).toEqual({
    __typename: "RequestPasswordResetSuccess",
    canSendMail: true,
  });
  const [token = ""] = await receiveTokens();

  expect(sent).toMatchObject([{ to: "ida@sonnentau.example" }]);
  expect(sent[0]?.text).toContain(`http://127.0.0.1:4000/admin/reset-password#${token}`);
  expect(sent[0]?.text).toContain("Gärtnerei Sonnentau");
  expect(await reset(token)).toEqual({ __typename: "ResetPasswordSuccess", email: "ida@sonnentau.example" });
  expect(await signIn("ida@sonnentau.example", OLD)).toBe("SignInRefused");
  expect(await signIn("ida@sonnentau.example", NEW)).toBe("SignInSuccess");
  expect(await reset(token, "another password")).toMatchObject({ code: "RESET_LINK_ENDED" });
});

test("all sessions end, the person is told by email, and both steps are in the timeline", async () => {
  const merchant = await api.createMerchant();
  const id = await addMember(merchant, "told@example.com");
  const { database, services } = api.server;
  const { cookie } = await database.transaction(() => services.staffSessions.createSession(merchant.scope, id));
  await requestReset("told@example.com");
  const [token = ""] = await receiveTokens();

  await reset(token);
  await receiveTokens();

  expect(await services.staffSessions.findStaffMember(cookie)).toBeNull();
  expect(sent).toMatchObject([{ to: "told@example.com", subject: "Ihr Passwort wurde geändert" }]);
  const staff = await merchant.staff();
  const { data } = await staff<{ timeline: { edges: { node: { kind: string; actor: string; data: string } }[] } }>(
    "{ timeline(first: 10) { edges { node { kind actor data } } } }",
  );
  expect(data.timeline.edges.map(({ node }) => `${node.actor} ${node.kind}`)).toEqual([
    "SYSTEM MAIL_SENT",
    "SYSTEM PASSWORD_CHANGED",
    "SYSTEM PASSWORD_RESET_REQUESTED",
  ]);
});

test("the link is nowhere but in the email: not in the database, not in the list of emails", async () => {
  const merchant = await api.createMerchant();
  await addMember(merchant, "secret@example.com");
  await requestReset("secret@example.com");
  const [token = ""] = await receiveTokens();

  const { database } = api.server;
  const rows = await Promise.all(
    ["mail", "outbox_message", "timeline_entry", "password_reset"].map((table) =>
      database.rows<object>(`SELECT * FROM ${table}`),
    ),
  );
  expect(token).toMatch(/^[\w-]{64}$/);
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(JSON.stringify(rows)).not.toContain(token.slice(-20));
});

test("a later request ends the earlier link, and every link ends after an hour", async () => {
  const merchant = await api.createMerchant();
  await addMember(merchant, "twice@example.com");
  await requestReset("twice@example.com");
  const [first = ""] = await receiveTokens();
  await requestReset("twice@example.com");
  const [second = ""] = await receiveTokens();

  expect(await reset(first)).toMatchObject({ code: "RESET_LINK_ENDED" });
  api.clock.advance(3_600_000);
  expect(await reset(second)).toMatchObject({ code: "RESET_LINK_ENDED" });
  expect(await signIn("twice@example.com", OLD)).toBe("SignInSuccess");
});

test("of two who use one link at once, one sets the password", async () => {
  const merchant = await api.createMerchant();
  await addMember(merchant, "race@example.com");
  await requestReset("race@example.com");
  const [token = ""] = await receiveTokens();

  const outcomes = await Promise.all([reset(token, "first password 1"), reset(token, "second password 2")]);

  expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual(["ResetLinkEnded", "ResetPasswordSuccess"]);
});

test("the rules for passwords are the same as elsewhere, and a refused one leaves the link as it is", async () => {
  const merchant = await api.createMerchant();
  await addMember(merchant, "rules@example.com");
  await requestReset("rules@example.com");
  const [token = ""] = await receiveTokens();

  expect(await reset(token, "short")).toMatchObject({ fields: [{ field: "newPassword", code: "TOO_SHORT" }] });
  expect(await reset(token, "x".repeat(201))).toMatchObject({ fields: [{ field: "newPassword", code: "TOO_LONG" }] });
  expect(await reset(token)).toMatchObject({ __typename: "ResetPasswordSuccess" });
});

test("the second factor is still needed afterwards", async () => {
  const merchant = await api.createMerchant();
  const id = await addMember(merchant, "totp@example.com");
  const totp = new TOTP({ secret: "JBSWY3DPEHPK3PXP" });
  const { database, services } = api.server;
  const now = api.clock.now();
  await database.transaction(() =>
    services.staffRepository.change(merchant.scope, id, {
      totpSecret: services.totpSecrets.seal(merchant.scope, id, "JBSWY3DPEHPK3PXP"),
      totpConfirmedAt: now.toISOString(),
    }),
  );
  await requestReset("totp@example.com");
  const [token = ""] = await receiveTokens();
  await reset(token);

  expect(await signIn("totp@example.com", NEW)).toBe("TotpRequired");
  expect(await signIn("totp@example.com", NEW, totp.generate({ timestamp: now.getTime() }))).toBe("SignInSuccess");
});

test("who works for two merchants gets a link for each, and one does nothing to the other", async () => {
  const [first, second] = [
    await api.createMerchant({ name: "Erster" }),
    await api.createMerchant({ name: "Zweiter", locale: "en" }),
  ];
  await addMember(first, "both@example.com");
  await addMember(second, "both@example.com");
  await requestReset("both@example.com");
  const [token = ""] = await receiveTokens();

  expect(sent.map(({ subject }) => subject).toSorted()).toEqual([
    "Neues Passwort für die Verwaltung von Erster",
    "Neues Passwort für die Verwaltung von Zweiter",
  ]);
  await reset(token);
  expect(await signIn("both@example.com", NEW)).toBe("SignInSuccess");
  expect(await signIn("both@example.com", OLD)).toBe("SignInSuccess");
});

test("strangers, the disabled and nonsense get the same answer, in the same time, and no email", async () => {
  const merchant = await api.createMerchant();
  const id = await addMember(merchant, "gone@example.com");
  await addMember(merchant, "here@example.com");
  const { database, services } = api.server;
  await database.transaction(() =>
    services.staffRepository.change(merchant.scope, id, { disabledAt: api.clock.now().toISOString() }),
  );
  const answers: string[] = [];
  const took: number[] = [];
  for (const email of ["here@example.com", "nobody@example.com", "gone@example.com", "", "x".repeat(5000)]) {
    const startedAt = performance.now();
    answers.push(JSON.stringify(await requestReset(email)));
    took.push(performance.now() - startedAt);
  }

  expect(new Set(answers).size).toBe(1);
  expect(Math.min(...took)).toBeGreaterThanOrEqual(395);
  await receiveTokens();
  expect(sent.map(({ to }) => to)).toEqual(["here@example.com"]);
});

test("whoever is disabled after asking can't use the link", async () => {
  const merchant = await api.createMerchant();
  const id = await addMember(merchant, "leaves@example.com");
  await requestReset("leaves@example.com");
  const [token = ""] = await receiveTokens();
  const { database, services } = api.server;
  await database.transaction(() =>
    services.staffRepository.change(merchant.scope, id, { disabledAt: api.clock.now().toISOString() }),
  );

  expect(await reset(token)).toMatchObject({ code: "RESET_LINK_ENDED" });
});

test("wrong attempts before do not keep anybody out after the reset", async () => {
  const merchant = await api.createMerchant();
  await addMember(merchant, "tries@example.com");
  for (let tries = 0; tries < 11; tries += 1) await signIn("tries@example.com", "guess");
  await requestReset("tries@example.com");
  const [token = ""] = await receiveTokens();
  await reset(token);

  expect(await signIn("tries@example.com", NEW)).toBe("SignInSuccess");
});

test("more than three requests an hour bring no more emails, whatever is answered", async () => {
  const merchant = await api.createMerchant();
  await addMember(merchant, "often@example.com");
  for (let times = 0; times < 5; times += 1) expect(await requestReset("often@example.com")).toBeTruthy();

  expect(await receiveTokens()).toHaveLength(3);
});

test.each(["", "x", "A".repeat(64), "-".repeat(64), "0".repeat(10_000)])("'%s' is no link", async (token) => {
  expect(await reset(token)).toMatchObject({ code: "RESET_LINK_ENDED" });
});
