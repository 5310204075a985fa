import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTestApi, type GraphQLClient, type TestApi } from "../../../../test/create-test-api";
import { FakeMailServer } from "../../../../test/fake-mail-server";
import { type MimeFile, readMimeFiles } from "../../../../test/read-mime";
import { SmtpTransport } from "../../../integrations/mail-transport/smtp-transport";
import { sha256Hex } from "../../../shared/crypto";
import { newId } from "../../../shared/ids";
import {
  buildEInvoiceScene,
  MERCHANT,
  updateClient,
  updateMerchant,
} from "../../document-steps/e-invoices/e-invoice.test-support";
import { readHybrid } from "../../e-invoices/hybrid/read-hybrid";
import { parseEInvoice } from "../../e-invoices/parsing/parse-e-invoice";

let api: TestApi;
let mailServer: FakeMailServer;
let mailTransport: SmtpTransport;
beforeAll(async () => {
  mailServer = await FakeMailServer.start();
  mailTransport = new SmtpTransport(mailServer.url);
  api = await createTestApi({ mailFrom: "portal@example.com" }, { integrations: { mailTransport } });
});
afterAll(async () => {
  mailTransport.close();
  await api.close();
  await mailServer.close();
});
beforeEach(() => {
  mailServer.taken.length = 0;
  mailServer.messages.length = 0;
});

type Scene = Awaited<ReturnType<typeof buildEInvoiceScene>>;

const SEND = `mutation ($input: SendMailInput!) {
  sendMail(input: $input) {
    __typename
    ... on SendMailSuccess { mails { to attachments { fileName sizeBytes } } }
    ... on InvalidInput { fields { field code } }
  }
}`;
const PREVIEW = `query ($input: MailPreviewInput!) {
  mailPreview(input: $input) { alsoTo wantedFiles files possibleFiles }
}`;

interface SendAnswer {
  readonly sendMail: {
    readonly __typename: string;
    readonly fields: readonly unknown[];
    readonly mails: readonly { readonly to: string; readonly attachments: readonly { readonly fileName: string }[] }[];
  };
}

async function send(staff: GraphQLClient, input: Readonly<Record<string, unknown>>): Promise<SendAnswer["sendMail"]> {
  const { data, errors } = await staff<SendAnswer>(SEND, { input: { idempotencyKey: newId(), ...input } });
  expect(errors).toEqual([]);
  await api.server.services.outbox.drain();
  return data.sendMail;
}

/** Issues an invoice and mails it as the client wants it: the files as the mail server got them. */
async function mailInvoice({ merchant, client, calls }: Scene, type = "INVOICE"): Promise<readonly MimeFile[]> {
  const { id } = await calls.issued({ clientId: client.id, type });
  await send(await merchant.staff(), { kind: type, documentId: id });
  expect(mailServer.messages).toHaveLength(1);
  return readMimeFiles(mailServer.messages[0] ?? "");
}

function nameAndType({ fileName, mediaType }: MimeFile): readonly string[] {
  return [fileName, mediaType];
}

const PDF = ["Rechnung-RE-1001.pdf", "application/pdf"];
const XML = ["XRechnung RE-1001.xml", "application/xml"];

test.each([
  ["LINK", []],
  ["PDF", [PDF]],
  ["ZUGFERD", [PDF]],
  ["XRECHNUNG_UBL", [XML, PDF]],
  ["XRECHNUNG_CII", [XML, PDF]],
])("%s: what the client wants is in the email that goes out", async (invoiceFormat, expected) => {
  const scene = await buildEInvoiceScene(api);
  await updateClient(scene.merchant, scene.client.id, { invoiceFormat });

  const files = await mailInvoice(scene);

  expect(files.map(nameAndType)).toEqual(expected);
  const pdf = files.find(({ mediaType }) => mediaType === "application/pdf");
  if (pdf !== undefined) {
    expect(readHybrid(pdf.bytes)).toMatchObject({ ok: true, invoice: { content: { number: "RE-1001" } } });
  }
  const xml = files.find(({ mediaType }) => mediaType === "application/xml");
  if (xml !== undefined) {
    expect(xml.bytes.toString()).toContain("xrechnung_3.0");
    expect(parseEInvoice(xml.bytes)).toMatchObject({
      ok: true,
      invoice: {
        syntax: invoiceFormat === "XRECHNUNG_CII" ? "CII" : "UBL",
        content: { number: "RE-1001", totals: { grossMinor: 11_900 } },
      },
    });
  }
});

test("the merchant's choice holds for clients without one of their own, and no others", async () => {
  const scene = await buildEInvoiceScene(api);
  await updateMerchant(scene.merchant, { ...MERCHANT, invoiceFormat: "XRECHNUNG_CII" });
  const [xml] = await mailInvoice(scene);
  expect(parseEInvoice(xml?.bytes ?? Buffer.alloc(0))).toMatchObject({ invoice: { syntax: "CII" } });

  mailServer.messages.length = 0;
  await updateClient(scene.merchant, scene.client.id, { invoiceFormat: "LINK" });
  expect(await mailInvoice(scene)).toEqual([]);
});

test.each([
  ["XRECHNUNG_UBL", ["Angebot-AN-1001.pdf"]],
  ["ZUGFERD", ["Angebot-AN-1001.pdf"]],
  ["LINK", []],
])("%s: what is no invoice comes as a PDF, unless the link is wanted", async (invoiceFormat, expected) => {
  const scene = await buildEInvoiceScene(api);
  await updateClient(scene.merchant, scene.client.id, { invoiceFormat });

  expect((await mailInvoice(scene, "OFFER")).map(({ fileName }) => fileName)).toEqual(expected);
});

test.each([
  ["XRECHNUNG_UBL", "XRECHNUNG"],
  ["ZUGFERD", "ZUGFERD"],
])("%s: where there is no e-invoice, the preview says so and the PDF goes", async (invoiceFormat, wantedFiles) => {
  const scene = await buildEInvoiceScene(api);
  await updateClient(scene.merchant, scene.client.id, { invoiceFormat, city: null });
  const { id: documentId } = await scene.calls.issued({ clientId: scene.client.id });
  const staff = await scene.merchant.staff();

  const { data } = await staff(PREVIEW, { input: { kind: "INVOICE", documentId } });
  expect(data).toEqual({
    mailPreview: { alsoTo: [], wantedFiles, files: "PDF", possibleFiles: ["NONE", "PDF"] },
  });
  expect(await send(staff, { kind: "INVOICE", documentId, files: wantedFiles })).toMatchObject({
    __typename: "InvalidInput",
    fields: [{ field: "files", code: "NOT_ALLOWED" }],
  });
  await send(staff, { kind: "INVOICE", documentId });
  expect(readMimeFiles(mailServer.messages[0] ?? "").map(({ fileName }) => fileName)).toEqual(["Rechnung-RE-1001.pdf"]);
});

test("files are chosen for one email, also as programs from before do", async () => {
  const { merchant, client, calls } = await buildEInvoiceScene(api);
  const { id: documentId } = await calls.issued({ clientId: client.id });
  const staff = await merchant.staff();
  const about = { kind: "INVOICE", documentId };

  const sizes: number[] = [];
  for (const input of [{ files: "XRECHNUNG" }, { files: "NONE" }, { attachPdf: true }, { attachPdf: false }, {}]) {
    sizes.push((await send(staff, { ...about, ...input })).mails[0]?.attachments.length ?? -1);
  }

  expect(sizes).toEqual([2, 0, 1, 0, 1]);
});

test("an email whose file is damaged reaches nobody, neither without the file nor with half of it", async () => {
  const { merchant, client, calls } = await buildEInvoiceScene(api);
  const { id: documentId } = await calls.issued({ clientId: client.id });
  const { versions } = await calls.read<{ versions: { pdfSha256: string }[] }>(documentId, "versions { pdfSha256 }");
  const sha256 = versions[0]?.pdfSha256 ?? "";
  const path = join(api.environment.dataDir, "files", sha256.slice(0, 2), sha256.slice(2));
  const bytes = readFileSync(path);
  writeFileSync(path, Buffer.concat([bytes.subarray(0, -1), Buffer.from("!")]));
  const staff = await merchant.staff();

  await send(staff, { kind: "INVOICE", documentId, files: "PDF" });
  expect(mailServer.taken).toEqual([]);

  writeFileSync(path, bytes);
  api.clock.advance(24 * 3_600_000);
  await api.server.services.outbox.drain();
  expect(readMimeFiles(mailServer.messages[0] ?? "").map((file) => sha256Hex(file.bytes))).toEqual([sha256]);
});

describe("further recipients", () => {
  const FURTHER = ["buchhaltung@becker.example", "chefin@becker.example"];

  async function buildScene(): Promise<Scene> {
    const scene = await buildEInvoiceScene(api);
    await updateClient(scene.merchant, scene.client.id, { furtherEmails: FURTHER });
    return scene;
  }

  test("each gets an email of their own, once, and the log shows its files", async () => {
    const { merchant, client, calls } = await buildScene();
    const { id: documentId } = await calls.issued({ clientId: client.id });
    const staff = await merchant.staff();
    const input = { kind: "INVOICE", documentId, idempotencyKey: newId() };

    const { mails } = await send(staff, input);
    await send(staff, input);

    expect(mails.map(({ to }) => to)).toEqual(["alma@becker.example", ...FURTHER]);
    expect(mailServer.taken.toSorted()).toEqual(["alma@becker.example", ...FURTHER]);
    for (const message of mailServer.messages) {
      expect(message.match(/@becker\.example/g)).toHaveLength(1);
      expect(readMimeFiles(message)).toHaveLength(1);
    }
    const { data } = await staff<{ mails: { edges: { node: unknown }[] } }>(
      "{ mails { edges { node { to attachments { fileName mediaType sizeBytes } } } } }",
    );
    expect(data.mails.edges).toHaveLength(3);
    expect(data.mails.edges[0]?.node).toMatchObject({
      attachments: [
        {
          fileName: PDF[0],
          mediaType: PDF[1],
          sizeBytes: (readMimeFiles(mailServer.messages[0] ?? "")[0]?.bytes ?? []).length,
        },
      ],
    });
  });

  test("what opens the whole portal goes to the first address only", async () => {
    const { merchant, client } = await buildScene();

    await send(await merchant.staff(), { kind: "PORTAL_LINK", clientId: client.id });

    expect(mailServer.taken).toEqual(["alma@becker.example"]);
  });

  test("a cancellation and a receipt reach them as well", async () => {
    const { merchant, client, calls } = await buildScene();
    const { id } = await calls.issued({ clientId: client.id });
    await calls.cancel(id, { tellCustomer: true });
    await api.server.services.outbox.drain();
    expect(mailServer.taken.toSorted()).toEqual(["alma@becker.example", ...FURTHER]);

    mailServer.taken.length = 0;
    const paid = await calls.issued({ clientId: client.id });
    const { data } = await (
      await merchant.staff()
    )<{ bookPayment: { __typename: string } }>(
      `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`,
      {
        input: {
          documentId: paid.id,
          amount: "119.00",
          method: "BANK_TRANSFER",
          beforeDocumentDate: true,
          idempotencyKey: newId(),
        },
      },
    );
    expect(data.bookPayment.__typename).toBe("BookPaymentSuccess");
    await api.server.services.outbox.drain();
    expect(mailServer.taken.toSorted()).toEqual(["alma@becker.example", ...FURTHER]);
  });

  test("one email may go to others instead, or to the first alone", async () => {
    const { merchant, client, calls } = await buildScene();
    const { id: documentId } = await calls.issued({ clientId: client.id });
    const staff = await merchant.staff();
    const about = { kind: "INVOICE", documentId };
    const others = { to: "a@example.com", alsoTo: ["b@example.com", "B@example.com", "A@EXAMPLE.COM"] };

    const recipients: (readonly string[])[] = [];
    for (const input of [{ alsoTo: [] }, { to: "a@example.com" }, others]) {
      recipients.push((await send(staff, { ...about, ...input })).mails.map(({ to }) => to));
    }

    expect(recipients).toEqual([["alma@becker.example"], ["a@example.com"], ["a@example.com", "b@example.com"]]);
    expect(await send(staff, { ...about, alsoTo: ["nobody"] })).toMatchObject({
      fields: [{ field: "alsoTo", code: "INVALID_EMAIL" }],
    });
  });
});
