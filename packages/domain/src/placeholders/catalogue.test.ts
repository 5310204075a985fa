import { LOCALES } from "../locale";
import { exampleOf, findPlaceholder, PLACEHOLDERS, placeholderName, placeholdersFor } from "./catalogue";
import { TEMPLATE_KINDS } from "./template-kind";

const DOCUMENT_PREFIXES = ["Invoice", "Reminder", "Offer", "Confirmation", "DeliveryNote", "CreditNote"];

describe("the catalogue", () => {
  test("knows each name once", () => {
    const names = PLACEHOLDERS.map(placeholderName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z]+\.[a-z][a-z_]*$/);
  });

  test.each(PLACEHOLDERS.map((entry) => ({ name: placeholderName(entry), entry })))(
    "explains [$name] in both languages, with an example",
    ({ entry }) => {
      for (const locale of LOCALES) {
        expect(entry.label[locale]).not.toBe("");
        expect(entry.meaning[locale]).toMatch(/[.”]$/);
        expect(exampleOf(entry, locale)).not.toBe("");
      }
    },
  );

  test("offers the portal's address of the client and of each type of document", () => {
    const withUrl = PLACEHOLDERS.filter(({ field }) => field === "customerportal_url");
    expect(withUrl.map(({ prefix }) => prefix)).toEqual([...DOCUMENT_PREFIXES, "Client"]);
    expect(withUrl.every(({ isUrl }) => isUrl)).toBe(true);
  });

  test("offers the paylink of invoices and reminders", () => {
    const withPaypage = PLACEHOLDERS.filter(({ field }) => field === "paypage");
    expect(withPaypage.map(({ prefix }) => prefix)).toEqual(["Invoice", "Reminder"]);
  });

  test.each([
    ["Client", "client_number number_pre number name salutation first_name last_name street zip city state country"],
    [
      "Client",
      "postal_address phone fax mobile email www tax_number vat_number bank_account_owner bank_number bank_name",
    ],
    ["Client", "bank_account_number bank_swift bank_iban sepa_mandate sepa_mandate_date discount_rate discount_days"],
    ["Client", "due_days reminder_due_days offer_validity_days"],
    ["Company", "email bank_number"],
    ["User", "email"],
    ["Invoice", "invoice_number number_pre number label title date due_date due_days address discount_rate"],
    ["Invoice", "discount_rate_nullable discount_date discount_days discount_amount total_discount intro note"],
    ["Invoice", "total_gross total_net open_amount total_gross_plain total_net_plain reduction reduction_amount"],
    ["Invoice", "total_net_unreduced currency_name currency_code supply_date supply_date_label payment_types"],
    ["Offer", "offer_number number_pre number label date validity_date address intro note total_gross total_net"],
    ["Offer", "reduction reduction_amount total_net_unreduced total_gross_plain total_net_plain currency_code status"],
    [
      "Confirmation",
      "confirmation_number number_pre number label date address intro note total_gross total_net status",
    ],
    ["CreditNote", "credit_note_number number_pre number label date title address intro note total_gross total_net"],
    ["CreditNote", "reduction reduction_amount total_net_unreduced currency_name currency_code status"],
    [
      "Reminder",
      "invoice_number number_pre number label date due_date due_days overdue_days address subject intro note",
    ],
    ["Reminder", "total total_plain open_amount currency_name currency_code level status"],
    ["DeliveryNote", "delivery_note_number number_pre number label date address intro note"],
    ["Date", "month_name year weekday dates"],
  ])("understands what Billomat calls [%s.…]: %s", (prefix, fields) => {
    expect(fields.split(" ").filter((field) => findPlaceholder(prefix, field) === null)).toEqual([]);
  });

  test("has no placeholder for what only staff may read", () => {
    expect(findPlaceholder("Client", "note")).toBeNull();
  });

  test("finds exact names only, and nothing that every object has", () => {
    expect(findPlaceholder("client", "name")).toBeNull();
    expect(findPlaceholder("Client", "constructor")).toBeNull();
    expect(findPlaceholder("__proto__", "name")).toBeNull();
  });

  test("offers [Merchant.…] but not its other name [Company.…]", () => {
    expect(findPlaceholder("Company", "email")).toBe(findPlaceholder("Merchant", "email"));
    expect(PLACEHOLDERS.map(({ prefix }): string => prefix)).not.toContain("Company");
  });
});

test.each(TEMPLATE_KINDS)(
  "a text about %s can use the prefix of its own type, and those that fit everywhere",
  (kind) => {
    const prefixes = new Set(placeholdersFor(kind).map(({ prefix }) => prefix));
    const everywhere = ["Client", "Merchant", "User", "Date"];
    const own = {
      CLIENT: [],
      INVOICE: ["Invoice"],
      REMINDER: ["Reminder"],
      OFFER: ["Offer"],
      CREDIT_NOTE: ["CreditNote"],
      DELIVERY_NOTE: ["DeliveryNote"],
      ORDER_CONFIRMATION: ["Confirmation"],
      PAYMENT: ["Invoice", "Payment"],
      PAYOUT: ["CreditNote", "Payment"],
      DECISION: ["Offer", "Decision"],
    };
    expect([...prefixes]).toEqual([...own[kind], ...everywhere]);
  },
);
