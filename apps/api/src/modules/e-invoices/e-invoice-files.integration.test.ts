import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { importFile, show } from "./e-invoice-import.test-support";
import { UBL_SAMPLE } from "./parsing/ubl/ubl-sample.test-support";
import { withReplaced } from "./parsing/with-replaced.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test("two invoices whose files have the same identifier both keep theirs, and each can be opened", async () => {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff("EDITOR");
  const other = withReplaced(UBL_SAMPLE, "<cbc:ID>RE-2026-0042</cbc:ID>", "<cbc:ID>RE-2026-0043</cbc:ID>");
  const { data } = await (
    await merchant.staff("OWNER")
  )<{ createApiKey: { secret: string } }>(
    `mutation { createApiKey(input: { name: "Test", scope: READ }) { ... on CreateApiKeySuccess { secret } } }`,
  );
  const headers = { authorization: `Bearer ${data.createApiKey.secret}` };

  for (const file of [UBL_SAMPLE, other]) {
    const { document } = await importFile(staff, file, { createClient: true });
    const { attachments } = await show(staff, document.id);
    const opened = await Promise.all(attachments.map(({ url }) => api.server.app.inject({ url, headers })));
    expect(opened.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(opened[1]?.body).toBe("Tag;Stunden");
  }
});

test("keeps the original byte for byte", async () => {
  const staff = await (await api.createMerchant()).staff("EDITOR");
  const bytes = Buffer.from(`\ufeff${UBL_SAMPLE.replaceAll("\n", "\r\n")}`);
  const { document } = await importFile(staff, bytes, { createClient: true });

  const row = await api.server.database.row<{ readonly sha256: string }>(
    `SELECT a.sha256 AS "sha256" FROM document_attachment a WHERE a.document_id = :id AND a.kind = 'E_INVOICE'`,
    { id: document.id },
  );

  const stored = await api.server.services.fileStore.read(row?.sha256 ?? "");
  expect(stored.equals(bytes)).toBe(true);
});
