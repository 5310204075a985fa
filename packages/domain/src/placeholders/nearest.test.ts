import * as fc from "fast-check";
import { placeholderName, placeholdersFor } from "./catalogue";
import { editDistance, findNearestPlaceholder } from "./nearest";
import { TEMPLATE_KINDS } from "./template-kind";

function nearestOf(name: string): string | null {
  const [prefix = "", field = ""] = name.split(".");
  const entry = findNearestPlaceholder({ prefix, field }, "INVOICE");
  return entry === null ? null : placeholderName(entry);
}

describe("the nearest placeholder", () => {
  test.each([
    ["Invoice.invoice_nubmer", "Invoice.invoice_number"],
    ["Invoce.total_gross", "Invoice.total_gross"],
    ["invoice.due_date", "Invoice.due_date"],
    ["Invoice.dueDate", "Invoice.due_date"],
    ["Client.firstname", "Client.first_name"],
    ["Client.customerportal", "Client.customerportal_url"],
    ["Invoice.customer_portal_url", "Invoice.customerportal_url"],
    ["Company.emial", "Merchant.email"],
    ["Clients.name", "Client.name"],
    ["Date.monthname", "Date.month_name"],
  ])("to [%s] is [%s]", (written, expected) => {
    expect(nearestOf(written)).toBe(expected);
  });

  test("is the field of the same name where only the prefix is wrong", () => {
    expect(nearestOf("Offer.due_date")).toBe("Invoice.due_date");
    expect(nearestOf("Client.invoice_number")).toBe("Invoice.invoice_number");
  });

  test("belongs in the kind of text", () => {
    const written = { prefix: "Invoice", field: "customerportal_ur" };
    expect(findNearestPlaceholder(written, "CLIENT")?.prefix).toBe("Client");
    expect(findNearestPlaceholder(written, "OFFER")?.prefix).toBe("Offer");
  });

  test("is none for text that resembles nothing", () => {
    expect(nearestOf("Example.com")).toBeNull();
    expect(nearestOf("Foo.bar")).toBeNull();
    expect(nearestOf(`Client.${"name".repeat(30)}`)).toBeNull();
  });

  test("to a right name is itself", () => {
    for (const kind of TEMPLATE_KINDS) {
      for (const entry of placeholdersFor(kind)) expect(findNearestPlaceholder(entry, kind)).toBe(entry);
    }
  });
});

describe("the distance of two words", () => {
  test.each([
    ["", "", 0],
    ["abc", "", 3],
    ["number", "nubmer", 1],
    ["date", "dates", 1],
    ["total", "totl", 1],
    ["ab", "ba", 1],
    ["kitten", "sitting", 3],
  ])("'%s' and '%s' is %i", (from, to, expected) => {
    expect(editDistance(from, to)).toBe(expected);
  });

  test("is the same both ways, zero only for the same word, and never more than the longer word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "_"), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (from, to) => {
        const distance = editDistance(from, to);
        expect(editDistance(to, from)).toBe(distance);
        expect(distance === 0).toBe(from === to);
        expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(from.length - to.length));
      }),
    );
  });
});
