import fc from "fast-check";
import { checkEInvoice } from "../../../integrations/e-invoices/check-e-invoice";
import { EInvoiceProfile, EInvoiceSyntax } from "../../../integrations/e-invoices/e-invoice-syntax";
import { writeEInvoice } from "../../../integrations/e-invoices/write-e-invoice";
import { randomInvoice } from "./random-invoice.test-support";

/** As in `write-and-read.test.ts`. */
const numRuns = Number(process.env["ROUND_TRIPS"] ?? 40);
const seed = Number(process.env["ROUND_TRIP_SEED"] ?? Date.now() % 1_000_000_000);

/**
 * What a document may bring with it, as a warning: nobody said when it was delivered, or which invoice it corrects; and in
 * a currency without smaller coins, a line's amount is rounded further than the rule expects.
 */
const WARNINGS: readonly string[] = ["BR-DE-TMP-32", "BR-DE-26", "PEPPOL-EN16931-R120"];

describe.each([
  [EInvoiceSyntax.UBL, EInvoiceProfile.XRECHNUNG],
  [EInvoiceSyntax.CII, EInvoiceProfile.XRECHNUNG],
  [EInvoiceSyntax.CII, EInvoiceProfile.EN_16931],
] as const)("%s, %s", (syntax, profile) => {
  test("what is written keeps all rules", () => {
    fc.assert(
      fc.property(randomInvoice, (content) => {
        const written = writeEInvoice(content, { syntax, profile, locale: "de" });
        if (!written.ok) throw new Error(`not written: ${written.gaps.join(", ")}`);

        const { result, findings } = checkEInvoice(written.bytes);

        expect(findings.filter(({ rule }) => !WARNINGS.includes(rule))).toEqual([]);
        expect(result).toBe("VALID");
      }),
      { numRuns, seed },
    );
  });
});
