import { createTestApi, type GraphQLClient, type TestApi } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";
import { checkEInvoice } from "../../integrations/e-invoices/check-e-invoice";
import { sha256Hex } from "../../shared/crypto";
import { buildPdf } from "../../shared/uploads/pdf/build-pdf.test-support";
import { buildEInvoiceScene, updateMerchant } from "../document-steps/e-invoices/e-invoice.test-support";
import { LINE } from "../documents/document.test-support";
import { release } from "../documents/reading/visible-documents.test-support";
import { type PublishAnswer, PublishScene } from "../publishing/publishing.test-support";
import { importFile } from "./e-invoice-import.test-support";
import { SMALL_UBL, smallCii } from "./parsing/small-e-invoice.test-support";
import { withReplaced } from "./parsing/with-replaced.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Check {
  readonly result: string;
  readonly sha256: string;
  readonly findingCount: number;
  readonly findings: readonly { readonly rule: string; readonly kind: string }[];
}
interface Shown {
  readonly document: { readonly eInvoiceCheck: Check | null } | null;
}

const CHECK = `eInvoiceCheck {
  checkedAt version rules profile result sha256 findingCount
  findings { rule kind severity breach businessTerm lineId line path found expected }
}`;
const DOCUMENT = `query ($id: ID!) { document(id: $id) { ${CHECK} } }`;
const LIST = `{ documents(first: 50) { edges { node { id ${CHECK} } } } }`;

async function show(caller: GraphQLClient, id: string): Promise<Shown["document"]> {
  const { data, errors } = await caller<Shown>(DOCUMENT, { id });
  expect(errors).toEqual([]);
  return data.document;
}

/** Imports a file at a new merchant's; the check as staff see it. */
async function take(file: Buffer | string) {
  const merchant = await api.createMerchant();
  const staff = await merchant.staff();
  const client = await buildClient(merchant);
  const outcome = await importFile(staff, file, { clientId: client.id });
  expect(outcome.__typename).toBe("ImportEInvoiceSuccess");
  const { id } = outcome.document;
  return { merchant, staff, client, id, check: (await show(staff, id))?.eInvoiceCheck ?? null };
}

/** An XRechnung without errors, as we write them, with the document that it was written for. */
async function write() {
  const { merchant, client, calls, cookie } = await buildEInvoiceScene(api);
  const { id } = await calls.issued({
    clientId: client.id,
    data: { buyerReference: "K-77", deliveryDate: "2026-05-01", lines: [LINE] },
  });
  const { attachments } = await calls.read<{ attachments: { url: string }[] }>(id, "attachments { url }");
  const url = `/portal${attachments[0]?.url ?? ""}`;
  const answer = await api.server.app.inject({ method: "GET", url, headers: { cookie } });
  expect(answer.statusCode).toBe(200);
  return { merchant, calls, id, xml: answer.rawPayload.toString("utf8") };
}

const rulesOf = (check: Check | null) => check?.findings.map(({ kind, rule }) => `${kind} ${rule}`).toSorted();

describe("the certificate of an e-invoice", () => {
  test("a file that keeps the rules has one without findings; so has the one we wrote", async () => {
    const { merchant, id, xml } = await write();
    const clean = {
      checkedAt: api.clock.now().toISOString(),
      version: "1",
      rules: ["EN 16931 (CEN) 1.3.16", "XRechnung 3.0.2"],
      profile: "XRECHNUNG",
      result: "VALID",
      sha256: sha256Hex(Buffer.from(xml)),
      findingCount: 0,
      findings: [],
    };

    expect((await take(xml)).check).toEqual(clean);
    expect((await show(await merchant.staff(), id))?.eInvoiceCheck).toEqual(clean);
  });

  test("broken rules do not keep a file out, and are told by kind, term and place", async () => {
    const { xml } = await write();

    const rule = await take(withReplaced(xml, "<cbc:BuyerReference>K-77</cbc:BuyerReference>", ""));
    const content = await take(withReplaced(xml, ">DE123456789<", ">123456789<"));

    expect(rule.check).toMatchObject({ result: "INVALID", findingCount: 1 });
    expect(rule.check?.findings).toEqual([
      {
        rule: "BR-DE-15",
        kind: "RULE",
        severity: "ERROR",
        breach: "MISSING",
        businessTerm: "BT-10",
        lineId: null,
        line: 2,
        path: "Invoice",
        found: null,
        expected: null,
      },
    ]);
    expect(content.check).toMatchObject({ result: "INVALID" });
    expect(rulesOf(content.check)).toContain("CONTENT BR-CO-09");
  });

  test("of a PDF with an e-invoice inside, the XML is checked, and its hash is kept", async () => {
    const lines = ["Rechnung K-1 vom 02.03.2026, Tischlerei Nord GmbH", "Gesamtbetrag 119,00 EUR"];
    const pdf = buildPdf({ files: [{ name: "factur-x.xml", content: smallCii() }], lines });

    const { check } = await take(pdf);

    expect(check).toMatchObject({ profile: "EXTENDED", result: "INVALID", sha256: sha256Hex(Buffer.from(smallCii())) });
    expect(rulesOf(check)).toEqual(["CONTENT BR-08", "CONTENT BR-10", "CONTENT BR-S-02", "RULE BR-CO-26"]);
  });

  test("what another program publishes is checked too, each version by itself", async () => {
    const scene = await PublishScene.create(api);
    const staff = await scene.merchant.staff();
    const pdfBase64 = buildPdf({ lines: ["Rechnung K-1"] }).toString("base64");
    const publish = (xml: string): Promise<PublishAnswer> =>
      scene.send({ pdfBase64, xmlBase64: Buffer.from(xml).toString("base64"), clientNumber: "K-2044" });
    const other = withReplaced(SMALL_UBL, ">Regal<", ">Tisch<");

    const { document } = await publish(SMALL_UBL);
    const first = await show(staff, document.id);
    const again = await publish(other);

    expect(first?.eInvoiceCheck).toMatchObject({ result: "INVALID", sha256: sha256Hex(Buffer.from(SMALL_UBL)) });
    expect(again).toMatchObject({ change: "NEW_VERSION", document: { id: document.id } });
    expect((await show(staff, document.id))?.eInvoiceCheck?.sha256).toBe(sha256Hex(Buffer.from(other)));
  });

  test("what is no e-invoice by its format is told as that, and can't be imported", async () => {
    const { merchant, staff, id } = await take(withReplaced(SMALL_UBL, ">K-1<", ">K-2<"));
    const wrong = withReplaced(SMALL_UBL, "2026-03-30", "30.03.2026");

    expect((await importFile(staff, wrong, { createClient: true })).__typename).toBe("ImportEInvoiceRefused");
    // What the reader takes and the format does not allow.
    const report = checkEInvoice(Buffer.from(wrong));
    await api.server.database.transaction(async () => {
      await api.server.database.execute("DELETE FROM e_invoice_check WHERE document_id = :id", { id });
      await api.server.services.eInvoiceChecks.keep(merchant.scope, {
        documentId: id,
        version: 1,
        sha256: sha256Hex(wrong),
        report,
      });
    });
    expect((await show(staff, id))?.eInvoiceCheck?.findings).toContainEqual(
      expect.objectContaining({ rule: "FORMAT-DATE", kind: "FORMAT", businessTerm: "BT-9", found: "30.03.2026" }),
    );
  });

  test("of many findings the first 200 are kept, and all are counted", async () => {
    const [line = ""] = /<cac:InvoiceLine>[^]*<\/cac:InvoiceLine>/.exec(SMALL_UBL) ?? [];
    // Each of them without the rate of its tax.
    const empty = line
      .replace("100.00", "0.00")
      .replace(">50.00<", ">0.00<")
      .replace("<cbc:Percent>19</cbc:Percent>", "");
    const more = Array.from({ length: 250 }, (_, index) => empty.replace(">1<", `>${index + 2}<`)).join("");

    const { check } = await take(withReplaced(SMALL_UBL, "</Invoice>", `${more}</Invoice>`));

    expect(check?.findings).toHaveLength(200);
    expect(check?.findingCount).toBeGreaterThanOrEqual(250);
  });

  test.each([
    ["findings", '[{"kind":"TASTE","severity":"ERROR","breach":"MISSING"}]'],
    ["findings", "{broken"],
    ["rules", "{}"],
    ["result", "PERHAPS"],
  ])("one that a later version wrote is left out: %s %s", async (column, value) => {
    const { staff, id } = await take(SMALL_UBL);
    await api.server.database.transaction(() =>
      api.server.database.execute(`UPDATE e_invoice_check SET ${column} = :value WHERE document_id = :id`, {
        value,
        id,
      }),
    );

    expect(await show(staff, id)).toEqual({ eInvoiceCheck: null });
  });

  test("documents without an e-invoice have none", async () => {
    const { merchant, client, calls } = await buildEInvoiceScene(api);
    await updateMerchant(merchant, { phone: null });
    const { id } = await calls.issued({ clientId: client.id });

    expect(await show(await merchant.staff(), id)).toEqual({ eInvoiceCheck: null });
  });
});

describe("who sees it", () => {
  test("customers read the same of the documents that they see, and of no others", async () => {
    const { merchant, staff, client, id } = await take(SMALL_UBL);
    const customer = await api.openPortal(client.customerportalUrl);
    const other = await api.openPortal((await buildClient(merchant)).customerportalUrl);
    const stranger = await (await api.createMerchant()).staff();

    expect(await show(customer, id)).toEqual(await show(staff, id));
    expect(await show(customer, id)).toMatchObject({ eInvoiceCheck: { result: "INVALID" } });
    expect([await show(other, id), await show(stranger, id)]).toEqual([null, null]);
    await release(merchant, ["OFFER"], []);
    expect(await show(customer, id)).toBeNull();
  });

  test("a list asks once for all of its documents", async () => {
    const { staff, client } = await take(SMALL_UBL);
    const customer = await api.openPortal(client.customerportalUrl);
    const count = async (caller: GraphQLClient): Promise<number> => {
      const before = api.server.database.statements;
      const { errors } = await caller(LIST);
      expect(errors).toEqual([]);
      return api.server.database.statements - before;
    };
    const ofOne = [await count(staff), await count(customer)];
    for (const number of [">K-2<", ">K-3<", ">K-4<"]) {
      await importFile(staff, withReplaced(SMALL_UBL, ">K-1<", number), { clientId: client.id });
    }

    expect([await count(staff), await count(customer)]).toEqual(ofOne);
  });
});
