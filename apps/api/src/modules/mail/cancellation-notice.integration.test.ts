import { createTestApi, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { DocumentCalls } from "../documents/document.test-support";
import { buttonsOf, openInProgram, textOf, wordsOf } from "./writing/mail-program.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true });
});
afterAll(() => api.close());

interface SentMail {
  readonly kind: string;
  readonly audience: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

async function listMails(merchant: TestMerchant): Promise<readonly SentMail[]> {
  const staff = await merchant.staff();
  const { data } = await staff<{ mails: { edges: { node: SentMail }[] } }>(
    `{ mails { edges { node { kind audience to subject text html } } } }`,
  );
  return data.mails.edges.map(({ node }) => node);
}

async function buildScene(client: Readonly<Record<string, unknown>> = { email: "alma@example.com" }) {
  const merchant = await api.createMerchant({ details: { email: "office@example.com" } });
  const { id, customerportalUrl } = await buildClient(merchant, client);
  return { merchant, clientId: id, customerportalUrl, calls: new DocumentCalls(await merchant.staff()) };
}

const CANCELLATION = "status cancellation { reason canceledAt }";
const REASON = "Falscher Betrag: die Lieferung kam nicht an";

test("a cancelled invoice says when and why, in the admin app and in the portal, and the customer is told", async () => {
  const { merchant, clientId, customerportalUrl, calls } = await buildScene();
  const { id, number } = await calls.issued({ clientId });

  const answer = await calls.cancel(id, { reason: `  ${REASON} `, tellCustomer: true });

  expect(answer).toMatchObject({ __typename: "DocumentSuccess", document: { status: "CANCELED" } });
  const expected = { status: "CANCELED", cancellation: { reason: REASON, canceledAt: "2026-05-04T10:00:00.000Z" } };
  expect(await calls.read(id, CANCELLATION)).toEqual(expected);
  const customer = await api.openPortal(customerportalUrl);
  const { data } = await customer(`query ($id: ID!) { document(id: $id) { ${CANCELLATION} } }`, { id });
  expect(data).toEqual({ document: expected });

  const [mail, ...others] = await listMails(merchant);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    kind: "CANCELLATION",
    audience: "CUSTOMER",
    to: "alma@example.com",
    subject: `Storniert: Rechnung ${number ?? ""}`,
  });
  expect(mail?.text.replaceAll("\u00a0", " ")).toContain(
    `Dokument: Rechnung ${number ?? ""}\nVom: 04.05.2026\nBetrag: 119,00 €\nGrund: ${REASON}\n`,
  );
  expect(mail?.text).toContain("Bitte bezahlen Sie diese Rechnung nicht mehr.");
  const url = buttonsOf(mail?.html ?? "")["Dokument im Kundenportal ansehen"] ?? "";
  await expect(api.openPortal(url)).resolves.toBeDefined();
  expect(new Set(wordsOf(mail?.text ?? ""))).toEqual(
    new Set([...wordsOf(textOf(openInProgram(mail?.html ?? "", "WORD"))), url]),
  );
});

test.each([
  ["OFFER", "Dieses Angebot können Sie nicht mehr annehmen."],
  ["ORDER_CONFIRMATION", "Auftragsbestätigung"],
  ["CREDIT_NOTE", "Gutschrift"],
])("whoever gets a %s is told in its own words", async (type, words) => {
  const { merchant, clientId, calls } = await buildScene();
  const { id } = await calls.issued({ clientId, type });

  await calls.cancel(id, { tellCustomer: true });

  const [mail] = await listMails(merchant);
  expect(mail?.text).toContain(words);
  expect(mail?.text).not.toContain("Grund:");
});

test("a cancelled reminder says that its invoice remains, in the client's language", async () => {
  const { merchant, clientId, calls } = await buildScene({ email: "alma@example.com", locale: "EN" });
  const invoice = await calls.issued({ clientId, data: { lines: [LINE], date: "2026-04-01", dueDate: "2026-04-15" } });
  const { document } = await calls.remind(invoice.id, { fee: "5.00" });
  const { document: reminder } = await calls.issue(document.id);

  await calls.cancel(reminder.id, { tellCustomer: true });

  const [mail] = await listMails(merchant);
  expect(mail?.subject).toBe(`Cancelled: Reminder ${reminder.number ?? ""}`);
  expect(mail?.text).toContain("The invoice itself remains valid.");
});

test("nobody is told unless that is wanted, and nothing is cancelled if the wanted email can't be sent", async () => {
  const { merchant, clientId, calls } = await buildScene();
  const quiet = await calls.issued({ clientId });
  await calls.cancel(quiet.id, { reason: REASON });
  expect(await listMails(merchant)).toEqual([]);

  const unreachable = await buildScene({});
  const { id } = await unreachable.calls.issued({ clientId: unreachable.clientId });
  expect(await unreachable.calls.cancel(id, { tellCustomer: true })).toMatchObject({
    __typename: "InvalidInput",
    fields: [{ field: "tellCustomer", code: "NOT_ALLOWED" }],
  });
  expect(await unreachable.calls.read(id, CANCELLATION)).toEqual({ status: "OPEN", cancellation: null });
});

test.each(["x".repeat(501), "👩".repeat(251)])("a reason that is too long cancels nothing", async (reason) => {
  const { clientId, calls } = await buildScene();
  const { id } = await calls.issued({ clientId });

  expect(await calls.cancel(id, { reason })).toMatchObject({ fields: [{ field: "reason", code: "TOO_LONG" }] });
  expect(await calls.read(id, CANCELLATION)).toEqual({ status: "OPEN", cancellation: null });
});

const LINE = { name: "Beratung", quantity: "1", unitPrice: "100.00", taxRatePercent: "19" };
