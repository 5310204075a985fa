import { createTestApi, type TestApi, type TestMerchant } from "../../../test/create-test-api";
import { readPdf } from "../../integrations/pdf/read-pdf.test-support";
import { buildDocumentScene, LINE } from "../documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const fetchUrl = async (merchant: TestMerchant, url: string) =>
  api.server.app.inject({ method: "GET", url, headers: await merchant.keyHeaders("READ") });

test.each(["OFFER", "INVOICE", "CREDIT_NOTE", "DELIVERY_NOTE", "ORDER_CONFIRMATION"] as const)(
  "a draft (%s) is shown as the PDF that it would become; it stays a draft and takes no number",
  async (type) => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const { document } = await calls.create({ clientId, type, data: { title: "Frühjahr", lines: [LINE] } });
    const { previewUrl } = await calls.read<{ previewUrl: string }>(document.id, "previewUrl");

    const answer = await fetchUrl(merchant, previewUrl);

    expect([answer.statusCode, answer.headers["content-type"], answer.headers["cache-control"]]).toEqual([
      200,
      "application/pdf",
      "no-store",
    ]);
    const printed = readPdf(answer.rawPayload)
      .map(({ text }) => text)
      .join(" ");
    expect(printed).toContain("Entwurf");
    expect(printed).toContain("Frühjahr");
    expect(await calls.read(document.id, "status number previewUrl")).toEqual({
      status: "DRAFT",
      number: null,
      previewUrl,
    });
  },
);

test("what is issued has no preview, and nobody else sees a draft's", async () => {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  const { document } = await calls.create({ clientId });
  const { previewUrl } = await calls.read<{ previewUrl: string }>(document.id, "previewUrl");
  const stranger = await api.createMerchant();

  expect((await fetchUrl(stranger, previewUrl)).statusCode).toBe(404);
  expect((await api.server.app.inject({ method: "GET", url: previewUrl })).statusCode).toBe(404);
  expect((await fetchUrl(merchant, `${previewUrl}?version=1`)).statusCode).toBe(400);

  await calls.issue(document.id);
  expect(await calls.read(document.id, "previewUrl")).toEqual({ previewUrl: null });
  expect((await fetchUrl(merchant, previewUrl)).statusCode).toBe(404);
});
