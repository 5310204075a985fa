import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { importFile } from "./e-invoice-import.test-support";
import { UBL_SAMPLE } from "./parsing/ubl/ubl-sample.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Answer {
  readonly document: { readonly attachments: readonly { readonly mediaType: string; readonly url: string }[] };
}

test("an embedded file is what its sender says only if it begins like that; its bytes stay as they are", async () => {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff();
  const page = "<script>alert(1)</script>";
  const embedded = [
    ["text/csv", "Tag;Stunden\n04.05.2026;8"],
    ["text/csv", page],
    ["application/pdf", page],
    ["image/png", "\x89PNG\r\n\x1a\n and more"],
  ].map(
    (
      [mimeCode = "", content = ""],
      index,
    ) => `<cac:AdditionalDocumentReference><cbc:ID>${String(index)}</cbc:ID><cac:Attachment>
      <cbc:EmbeddedDocumentBinaryObject mimeCode="${mimeCode}" filename="${String(index)}">${Buffer.from(content, "latin1").toString("base64")}</cbc:EmbeddedDocumentBinaryObject>
    </cac:Attachment></cac:AdditionalDocumentReference>`,
  );
  const file = UBL_SAMPLE.replace(
    /<cac:AdditionalDocumentReference>\s*<cbc:ID>Stundenzettel[\s\S]*?<\/cac:AdditionalDocumentReference>/,
    embedded.join(""),
  );

  const { document } = await importFile(staff, file, { createClient: true });

  const { data } = await staff<Answer>(`query ($id: ID!) { document(id: $id) { attachments { mediaType url } } }`, {
    id: document.id,
  });
  expect(data.document.attachments.map(({ mediaType }) => mediaType).toSorted()).toEqual([
    "application/octet-stream",
    "application/octet-stream",
    "application/xml",
    "image/png",
    "text/csv",
  ]);
  const headers = await merchant.keyHeaders("READ");
  const served = await Promise.all(
    data.document.attachments.map(async ({ url, mediaType }) => {
      const answer = await api.server.app.inject({ url, headers });
      expect(String(answer.headers["content-type"]).split(";")[0]).toBe(mediaType);
      return answer.body;
    }),
  );
  expect(served.filter((body) => body === page)).toHaveLength(2);
});
