import type { DocumentContent } from "../documents/document-content";
import type { DocumentType } from "../documents/document-types";
import { exampleContext } from "./example-context";
import type { PlaceholderContext } from "./placeholder-context";
import { fillPlaceholders, joinPieces } from "./render";
import type { TemplateKind } from "./template-kind";

function contentOf(kind: DocumentType): DocumentContent {
  const { document } = exampleContext(kind, "de");
  if (document === null) throw new Error(`There is no example of ${kind}`);
  return document.content;
}

/** Rendered in German, with plain spaces. */
function render(
  template: string,
  kind: TemplateKind,
  content: Partial<DocumentContent> = {},
  change: Partial<PlaceholderContext> = {},
): string {
  const context = { ...exampleContext(kind, "de"), ...change };
  const document = context.document && { ...context.document, content: { ...context.document.content, ...content } };
  return joinPieces(fillPlaceholders(template, { ...context, document }).pieces).replaceAll("\u00a0", " ");
}

describe("placeholders of an invoice", () => {
  test("split the number into its beginning and its end", () => {
    expect(render("[Invoice.number_pre]|[Invoice.number]", "INVOICE", { number: "RE-2026-0042" })).toBe(
      "RE-2026-|0042",
    );
    expect(render("[Invoice.number_pre]|[Invoice.number]", "INVOICE", { number: "42" })).toBe("|42");
    expect(render("[Invoice.number_pre]|[Invoice.number]", "INVOICE", { number: "RE42a" })).toBe("RE42a|");
  });

  test("say nothing about the net total where another program told only the total", () => {
    const template =
      "[Invoice.total_gross]|[Invoice.total_net]|[Invoice.total_net_plain]|[Invoice.total_net_unreduced]";
    const madeElsewhere = { pdfSha256: "a", xmlSha256: null };
    expect(render(template, "INVOICE", { madeElsewhere: { ...madeElsewhere, isTaxKnown: false } })).toBe(
      "1.071,00 €|||",
    );
    expect(render(template, "INVOICE", { madeElsewhere: { ...madeElsewhere, isTaxKnown: true } })).toMatch(
      /^1\.071,00 €\|\d+,\d\d €\|\d+,\d\d\|[\d.]+,\d\d €$/,
    );
  });

  test("give the total with cash discount", () => {
    const template =
      "[Invoice.discount_rate]|[Invoice.discount_days]|[Invoice.discount_date]|[Invoice.discount_amount]|[Invoice.total_discount]";
    expect(render(template, "INVOICE")).toBe("2|7|12.03.2026|21,42 €|1.049,58 €");
    const term = { days: 10, percent: "2.5", baseMinor: 10_000 };
    expect(render(template, "INVOICE", { discountTerms: [term] })).toBe("2,5|10|15.03.2026|2,50 €|1.068,50 €");
  });

  test("say nothing about a discount that is not granted, unless a zero is asked for", () => {
    expect(render("[Invoice.discount_rate]|[Invoice.discount_rate_nullable]", "INVOICE", { discountTerms: [] })).toBe(
      "|0",
    );
  });

  test("say the day or the period of the supply", () => {
    const template = "[Invoice.supply_date_label]: [Invoice.supply_date]";
    const on = (start: string | null, end: string | null, deliveryDate: string | null = null): string =>
      render(template, "INVOICE", { servicePeriod: start || end ? { start, end } : null, deliveryDate });

    expect(on("2026-02-01", "2026-02-28")).toBe("Leistungszeitraum: 01.02.2026 – 28.02.2026");
    expect(on("2026-02-01", "2026-02-01")).toBe("Leistungsdatum: 01.02.2026");
    expect(on("2026-02-01", null)).toBe("Leistungsdatum: 01.02.2026");
    expect(on(null, null, "2026-02-03")).toBe("Leistungsdatum: 03.02.2026");
    expect(on(null, null)).toBe(": ");
  });

  test("name each payment method once, and leave out unknown codes", () => {
    const [instruction] = contentOf("INVOICE").paymentInstructions;
    const paymentInstructions = ["58", "30", "59", "ZZZ"].flatMap((meansCode) =>
      instruction === undefined ? [] : [{ ...instruction, meansCode }],
    );
    expect(render("[Invoice.payment_types]", "INVOICE", { paymentInstructions })).toBe("Überweisung, Lastschrift");
  });

  test("write a reduction as a percentage if it is one, or else as an amount", () => {
    const { adjustments } = contentOf("INVOICE");
    expect(render("[Invoice.reduction]", "INVOICE")).toBe("10 %");
    expect(render("[Invoice.reduction]", "INVOICE", { adjustments: [...adjustments, ...adjustments] })).toBe(
      "100,00 €",
    );
  });

  test("name the recipient's country only where it is not the sender's", () => {
    const buyer = { ...contentOf("INVOICE").buyer, countryCode: "AT", contactName: null };
    expect(render("[Invoice.address]", "INVOICE", { buyer })).toBe(
      "Beispiel Werkstatt AG\nLindenweg 7\n80331 München\nÖsterreich",
    );
  });
});

describe("placeholders of a reminder", () => {
  test("use the invoice's number", () => {
    expect(render("[Reminder.invoice_number]|[Reminder.number]", "REMINDER")).toBe("RE-2026-0042|0042");
    expect(render("[Reminder.invoice_number]", "REMINDER", { precedingDocuments: [] })).toBe("");
  });

  test("count the days since the invoice was due, from zero", () => {
    expect(render("[Reminder.overdue_days]", "REMINDER", {}, { today: "2026-02-20" })).toBe("1");
    expect(render("[Reminder.overdue_days]", "REMINDER", {}, { today: "2026-02-01" })).toBe("0");
  });
});

describe("placeholders of client and merchant", () => {
  const { client, merchant } = exampleContext("CLIENT", "de");

  test("find bank code and account number in a German IBAN only", () => {
    const template = "[Client.bank_number]|[Client.bank_account_number]";
    const german = { ...client, iban: "DE02 1203 0000 0000 2020 51" };
    expect(render(template, "CLIENT", {}, { client: german })).toBe("12030000|0000202051");
    expect(render(template, "CLIENT", {}, { client: { ...client, iban: "AT611904300234573201" } })).toBe("|");
  });

  test("name the country for letters that cross a border", () => {
    const abroad = { ...client, countryCode: "CH" };
    expect(render("[Client.postal_address]", "CLIENT", {}, { client: abroad })).toMatch(/\nSchweiz$/);
    expect(render("[Merchant.postal_address]", "CLIENT", {}, { client: abroad })).toMatch(/\nDeutschland$/);
    expect(render("[Merchant.postal_address]", "CLIENT", {}, { merchant })).toMatch(/Hamburg$/);
  });
});
