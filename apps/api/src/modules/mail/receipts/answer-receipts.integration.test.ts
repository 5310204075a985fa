import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildClient } from "../../../../test/factories";
import { DocumentCalls, LINE } from "../../documents/document.test-support";
import { listMails } from "../sending/mail.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ demo: true });
});
afterAll(() => api.close());

async function answer(operation: "acceptOffer" | "rejectOffer", client: Readonly<Record<string, unknown>>) {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff();
  const { id, customerportalUrl } = await buildClient(merchant, client);
  const calls = new DocumentCalls(staff);
  const offer = await calls.issued({ clientId: id, type: "OFFER", data: { lines: [LINE] } });
  const customer = await api.openPortal(customerportalUrl);
  const type = operation === "acceptOffer" ? "AcceptOfferInput" : "RejectOfferInput";
  const input = { documentId: offer.id, version: 1, name: "Karl Ander" };
  const { errors } = await customer(`mutation ($input: ${type}!) { ${operation}(input: $input) { __typename } }`, {
    input,
  });
  expect(errors).toEqual([]);
  await api.server.services.outbox.drain();
  const { content } = await calls.read<{ content: { sha256: string } }>(offer.id, "content { sha256 }");
  const rows = await api.server.database.rows<{ readonly attachments: string; readonly recipient: string }>(
    `SELECT attachments AS "attachments", recipient AS "recipient" FROM mail
     WHERE merchant_id = :merchantId AND document_id = :id AND kind <> 'NOTIFICATION'`,
    { merchantId: merchant.scope.merchantId, id: offer.id },
  );
  const mails = (await listMails(staff)).filter(({ to }) => to === client["email"]);
  return { mails, rows, offer, sha256: content.sha256 };
}

describe("what a customer is told about their answer to an offer", () => {
  test("an acceptance is confirmed to the address on file, with the offer and its checksum", async () => {
    const { mails, rows, offer, sha256 } = await answer("acceptOffer", { email: "office@example.com" });
    const number = offer.number ?? "";

    expect(mails.map(({ subject }) => subject)).toEqual([`Sie haben unser Angebot ${number} angenommen`]);
    expect(mails[0]?.text).toContain("Karl Ander hat unser Angebot");
    expect(mails[0]?.text).toContain(`Fassung 1 mit der Prüfsumme ${sha256}`);
    expect(rows).toHaveLength(1);
    expect(JSON.parse(rows[0]?.attachments ?? "[]")).toMatchObject([{ fileName: `Angebot-${number}.pdf` }]);
  });

  test("a rejection is confirmed in the client’s language, with nothing attached", async () => {
    const { mails, rows, offer } = await answer("rejectOffer", { email: "office@example.com", locale: "EN" });

    expect(mails.map(({ subject }) => subject)).toEqual([`You have rejected our offer ${offer.number ?? ""}`]);
    expect(rows[0]?.attachments).toBe("[]");
  });

  test("a client without an address is written to by nobody, whatever name was typed", async () => {
    expect((await answer("acceptOffer", {})).rows).toEqual([]);
  });
});
