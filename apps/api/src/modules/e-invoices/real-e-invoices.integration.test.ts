import { createTestApi, type GraphQLClient, type TestApi } from "../../../test/create-test-api";
import { type ShownContent, type ShownDocumentContent, importFile, showContent } from "./e-invoice-import.test-support";
import {
  findFileTotals,
  readRealEInvoice,
  REAL_E_INVOICE_PAIRS,
  REAL_E_INVOICES,
  REAL_E_INVOICES_FOLDER,
} from "./parsing/real-e-invoices.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

/** Where the two files of a case differ. */
const REAL_DIFFERENCES: Readonly<Record<string, readonly (keyof ShownContent)[]>> = {
  "01.20a-INVOICE_ubl.xml": ["seller"],
  "01.21a-INVOICE_ubl.xml": ["seller", "taxes", "paymentInstructions"],
  "03.06a-INVOICE_ubl.xml": ["seller", "buyer"],
};

const describeFiles = REAL_E_INVOICES.length > 0 ? describe : describe.skip;
const filesTitle =
  REAL_E_INVOICES.length > 0 ? "real e-invoices" : `real e-invoices: SKIPPED, there is no ${REAL_E_INVOICES_FOLDER}`;

describeFiles(filesTitle, () => {
  test.each(REAL_E_INVOICES.map((name) => [name]))("%s has a partner in the other syntax", (name) => {
    expect(REAL_E_INVOICE_PAIRS.flat()).toContain(name);
  });

  test.each(REAL_E_INVOICE_PAIRS)(
    "%s and %s give the same document, with the totals of the file to the cent, and only once",
    async (ublName, ciiName) => {
      const ubl = await importReal(ublName);
      const cii = await importReal(ciiName);

      for (const { name, shown } of [ubl, cii]) expect(findShownTotals(shown)).toEqual(findExpectedTotals(name));
      const different = REAL_DIFFERENCES[ublName] ?? [];
      expect(withoutFields(ubl.shown, different)).toEqual(withoutFields(cii.shown, different));
      const again = await importFile(ubl.staff, readRealEInvoice(ciiName), { createClient: true });
      expect(again).toMatchObject({ __typename: "ImportEInvoiceDuplicate", document: { id: ubl.id } });
    },
  );
});

interface RealImport {
  readonly name: string;
  readonly staff: GraphQLClient;
  readonly id: string;
  readonly shown: ShownDocumentContent;
}

/** Each into its own merchant: the files share their numbers. */
async function importReal(name: string): Promise<RealImport> {
  const staff = await (await api.createMerchant()).staff();
  const outcome = await importFile(staff, readRealEInvoice(name), { createClient: true });
  expect(outcome).toMatchObject({ __typename: "ImportEInvoiceSuccess", matchedBy: "CREATED" });
  const { id } = outcome.document;
  return { name, staff, id, shown: await showContent(staff, id) };
}

function findShownTotals({ content, total, openAmount }: ShownDocumentContent): Readonly<Record<string, number>> {
  const amounts = Object.entries({ ...content.totals, total, openAmount });
  return Object.fromEntries(amounts.map(([key, { amount }]) => [key, Math.round(Number(amount) * 100)]));
}

function findExpectedTotals(name: string): Readonly<Record<string, number | undefined>> {
  const file = findFileTotals(name);
  return {
    lineNet: file["lineNetMinor"],
    allowances: file["allowanceMinor"],
    charges: file["chargeMinor"],
    net: file["netMinor"],
    tax: file["taxMinor"],
    gross: file["grossMinor"],
    prepaid: file["prepaidMinor"],
    rounding: file["roundingMinor"],
    due: file["dueMinor"],
    total: file["grossMinor"],
    // An amount due to the customer is not an open amount.
    openAmount: Math.max(0, file["dueMinor"] ?? 0),
  };
}

function withoutFields({ content, ...figures }: ShownDocumentContent, fields: readonly string[]): object {
  return { ...figures, content: Object.fromEntries(Object.entries(content).filter(([key]) => !fields.includes(key))) };
}
