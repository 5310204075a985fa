import { createTestApi, type TestApi, type TestMerchant } from "../../../../test/create-test-api";
import { readPdf } from "../../../integrations/pdf/read-pdf.test-support";
import { buildDocumentScene, LINE } from "../../documents/document.test-support";

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

interface PreviewAnswer {
  readonly __typename: string;
  readonly url: string;
  readonly sealed: string;
  readonly fields: readonly { readonly field: string; readonly code: string }[];
}

const PREVIEW = `{ __typename ... on UnsavedPreview { url sealed } ... on InvalidInput { fields { field code } } }`;

const ask = async (merchant: TestMerchant, operation: string, variables: object): Promise<PreviewAnswer> => {
  const send = await merchant.staff("EDITOR");
  const { data, errors } = await send<Record<"preview", PreviewAnswer>>(operation, { ...variables });
  expect(errors).toEqual([]);
  return data.preview;
};

const askNew = (merchant: TestMerchant, input: object): Promise<PreviewAnswer> =>
  ask(merchant, `mutation ($input: CreateDocumentInput!) { preview: previewDocument(input: $input) ${PREVIEW} }`, {
    input,
  });

const askStored = (merchant: TestMerchant, id: string, data: object): Promise<PreviewAnswer> =>
  ask(
    merchant,
    `mutation ($id: ID!, $data: DocumentDataInput!) { preview: previewDraft(id: $id, data: $data) ${PREVIEW} }`,
    { id, data },
  );

const print = async (merchant: TestMerchant | null, { url, sealed }: Pick<PreviewAnswer, "url" | "sealed">) =>
  api.server.app.inject({
    method: "POST",
    url,
    headers: {
      ...(merchant === null ? {} : await merchant.keyHeaders("READ")),
      "content-type": "application/x-www-form-urlencoded",
    },
    payload: new URLSearchParams({ sealed }).toString(),
  });

const textOf = (pdf: Buffer): string =>
  readPdf(pdf)
    .map(({ text }) => text)
    .join(" ");

test.each(["OFFER", "INVOICE", "CREDIT_NOTE", "DELIVERY_NOTE", "ORDER_CONFIRMATION"] as const)(
  "what is being written (%s) is shown before it is saved, and is not saved by that",
  async (type) => {
    const { merchant, clientId } = await buildDocumentScene(api);
    const answer = await askNew(merchant, { clientId, type, data: { title: "Ungespeichert", lines: [LINE] } });

    const printed = await print(merchant, answer);

    expect([printed.statusCode, printed.headers["content-type"], printed.headers["cache-control"]]).toEqual([
      200,
      "application/pdf",
      "no-store",
    ]);
    expect(textOf(printed.rawPayload)).toContain("Ungespeichert");
    expect(textOf(printed.rawPayload)).toContain("Entwurf");
    expect(printed.headers["content-disposition"]).toContain("inline");
    const send = await merchant.staff("VIEWER");
    const { data } = await send<{ documents: { edges: unknown[] } }>("{ documents { edges { cursor } } }");
    expect(data.documents.edges).toEqual([]);
  },
);

test("a draft, or an offer's next version, is shown with what is not saved yet", async () => {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  const { document } = await calls.create({ clientId, data: { title: "Vorher", lines: [LINE] } });
  const offer = await calls.issued({ clientId, type: "OFFER", data: { title: "Vorher", lines: [LINE] } });

  const draft = textOf(
    (await print(merchant, await askStored(merchant, document.id, { title: "Nachher", lines: [LINE] }))).rawPayload,
  );
  const revision = textOf(
    (await print(merchant, await askStored(merchant, offer.id, { title: "Nachher", lines: [LINE] }))).rawPayload,
  );

  expect([draft, revision].map((text) => [text.includes("Nachher"), text.includes("Vorher")])).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(revision).toContain(offer.number);
  expect(await calls.read(document.id, "title revision")).toEqual({ title: "Vorher", revision: document.revision });
  expect(await calls.read(offer.id, "title currentVersion")).toEqual({ title: "Vorher", currentVersion: 1 });
});

test("nobody can scan and pay what is not issued, and the place of its reference says so", async () => {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  await api.server.database.transaction(() =>
    api.server.database.execute("UPDATE merchant SET iban = 'DE02120300000000202051' WHERE id = :merchantId", {
      merchantId: merchant.scope.merchantId,
    }),
  );
  const data = { lines: [LINE] };
  const { document } = await calls.create({ clientId, data });
  const { previewUrl } = await calls.read<{ previewUrl: string }>(document.id, "previewUrl");

  const unsaved = textOf(
    (await print(merchant, await askNew(merchant, { clientId, type: "INVOICE", data }))).rawPayload,
  );
  const stored = textOf((await fetchUrl(merchant, previewUrl)).rawPayload);
  const { id } = await calls.issued({ clientId, data });
  const { pdfUrl } = await calls.read<{ pdfUrl: string }>(id, "pdfUrl");
  expect(textOf((await fetchUrl(merchant, pdfUrl)).rawPayload)).toContain("GiroCode");

  for (const text of [unsaved, stored]) {
    expect(text).toContain("DE02 1203 0000 0000 2020 51");
    expect(text).not.toContain("GiroCode");
    expect(text.match(/– Entwurf –/g)?.length).toBeGreaterThan(1);
  }
});

test("what is wrong is said where it is wrong, and what does not exist or is issued has no preview", async () => {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  const stranger = await buildDocumentScene(api);
  const issued = await calls.issued({ clientId, data: { lines: [LINE] } });

  const wrong = await askNew(merchant, { clientId, type: "INVOICE", data: { lines: [{ ...LINE, name: " " }] } });

  expect(wrong.fields).toEqual([{ field: "data.lines.0.name", code: "REQUIRED" }]);
  const typeOf = async (answer: Promise<PreviewAnswer>): Promise<string> => (await answer).__typename;
  const foreign = { clientId: stranger.clientId, type: "INVOICE", data: { lines: [LINE] } };
  expect(await typeOf(askNew(merchant, foreign))).toBe("NotFound");
  expect(await typeOf(askStored(stranger.merchant, issued.id, { lines: [LINE] }))).toBe("NotFound");
  expect(await typeOf(askStored(merchant, issued.id, { lines: [LINE] }))).toBe("StepNotPossible");
});

test("a sealed preview is printed for its merchant only, for ten minutes, and as it was checked", async () => {
  const { merchant, clientId } = await buildDocumentScene(api);
  const stranger = await api.createMerchant();
  const answer = await askNew(merchant, { clientId, type: "INVOICE", data: { lines: [LINE] } });
  const { sealed } = answer;
  const middle = Math.floor(sealed.length / 2);
  const changed = `${sealed.slice(0, middle)}${sealed[middle] === "A" ? "B" : "A"}${sealed.slice(middle + 1)}`;

  const statusOf = async (asking: TestMerchant | null, text: string): Promise<number> =>
    (await print(asking, { url: answer.url, sealed: text })).statusCode;

  expect(await statusOf(merchant, sealed)).toBe(200);
  expect(await statusOf(stranger, sealed)).toBe(404);
  expect(await statusOf(null, sealed)).toBe(404);
  expect(await statusOf(merchant, changed)).toBe(404);
  expect(await statusOf(merchant, "")).toBe(404);
  api.clock.advance(10 * 60_000);
  expect(await statusOf(merchant, sealed)).toBe(404);
});
