import fc from "fast-check";
import { EInvoiceProfile, EInvoiceSyntax } from "../../../integrations/e-invoices/e-invoice-syntax";
import { toInvoice } from "../../../integrations/e-invoices/invoice/to-invoice";
import { writeEInvoice } from "../../../integrations/e-invoices/write-e-invoice";
import { asRead } from "./as-read.test-support";
import { parseEInvoice } from "../parsing/parse-e-invoice";
import { randomInvoice } from "./random-invoice.test-support";

/** More with `ROUND_TRIPS=2000`, and again with the seed that a failure prints: `ROUND_TRIP_SEED=…`. */
const numRuns = Number(process.env["ROUND_TRIPS"] ?? 40);
const seed = Number(process.env["ROUND_TRIP_SEED"] ?? Date.now() % 1_000_000_000);

const locale = "de";

describe.each(Object.values(EInvoiceSyntax))("%s", (syntax) => {
  test("what is written and read again is the document", () => {
    fc.assert(
      fc.property(randomInvoice, (content) => {
        const written = writeEInvoice(content, { syntax, profile: EInvoiceProfile.XRECHNUNG, locale });
        if (!written.ok) throw new Error(`not written: ${written.gaps.join(", ")}`);

        const read = parseEInvoice(written.bytes);

        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(asRead(read.invoice.content)).toEqual(asRead(toInvoice(content, { syntax, locale })));
        expect(read.invoice.buyerIdentity.endpoint?.value).toBe(content.buyer.electronicAddress?.value);
      }),
      { numRuns, seed },
    );
  });
});

test.each(Object.values(EInvoiceSyntax))("a document in the terms of %s already is", (syntax) => {
  fc.assert(
    fc.property(randomInvoice, (content) => {
      const invoice = toInvoice(content, { syntax, locale });

      expect(toInvoice(invoice, { syntax, locale })).toEqual(invoice);
    }),
    { numRuns, seed },
  );
});
