import { Breach } from "../../e-invoice-report";
import { type Rule, rule, unless } from "../engine/rule";
import { demand, demandOnce, demandSame, faultAt } from "../engine/simple-rules";

/**
 * What may be said once only. Where the other syntax has no such rule, its schema already forbids it, or the term has a
 * place of its own there.
 */
export const ONCE_RULES: readonly Rule[] = [
  demandOnce("UBL-SR-01", "DOCUMENT", "BT-12"),
  demandOnce("UBL-SR-02", "DOCUMENT", "BT-15"),
  demandOnce("UBL-SR-03", "DOCUMENT", "BT-16"),
  demandOnce("UBL-SR-04", "DOCUMENT", "BT-18"),
  demandOnce("UBL-SR-05", "DOCUMENT", "BT-20"),
  demandOnce("UBL-SR-06", "BG-3", "BT-25"),
  demandOnce("UBL-SR-08", "DOCUMENT", "BG-14"),
  demandOnce("UBL-SR-09", "BG-4", "BT-27"),
  demandOnce("UBL-SR-10", "BG-4", "BT-28"),
  demandOnce("UBL-SR-11", "BG-4", "BT-30"),
  demandOnce("UBL-SR-12", "BG-4", "BT-31"),
  demandOnce("UBL-SR-13", "BG-4", "BT-32"),
  demandOnce("UBL-SR-14", "BG-4", "BT-33"),
  demandOnce("UBL-SR-15", "BG-7", "BT-44"),
  demandOnce("UBL-SR-16", "BG-7", "BT-46"),
  demandOnce("UBL-SR-17", "BG-7", "BT-47"),
  demandOnce("UBL-SR-18", "BG-7", "BT-48"),
  demandOnce("UBL-SR-19", "BG-10", "BT-59"),
  demandOnce("UBL-SR-20", "BG-10", "BT-60"),
  demandOnce("UBL-SR-21", "BG-10", "BT-61"),
  demandOnce("UBL-SR-22", "BG-11", "BT-62"),
  demandOnce("UBL-SR-23", "BG-11", "BT-63"),
  demandOnce("UBL-SR-24", "DOCUMENT", "BG-13"),
  demandOnce("UBL-SR-25", "BG-13", "BT-70"),
  demandOnce("UBL-SR-26", "BG-16", "BT-83"),
  demandOnce("UBL-SR-29", "DOCUMENT", "BT-90"),
  demandOnce("UBL-SR-30", "BG-20", "BT-97"),
  demandOnce("UBL-SR-30", "BG-27", "BT-139"),
  demandOnce("UBL-SR-31", "BG-21", "BT-104"),
  demandOnce("UBL-SR-31", "BG-28", "BT-144"),
  demandOnce("UBL-SR-32", "BG-23", "BT-120"),
  demandOnce("UBL-SR-33", "BG-24", "BT-123"),
  demandOnce("UBL-SR-34", "BG-25", "BT-127"),
  demandOnce("UBL-SR-35", "BG-25", "BT-132"),
  demandOnce("UBL-SR-36", "BG-25", "BG-26"),
  demandOnce("UBL-SR-37", "BG-25", "BT-147"),
  demandOnce("UBL-SR-39", "DOCUMENT", "BT-11"),
  demandOnce("UBL-SR-40", "BG-7", "BT-45"),
  demandSame("UBL-SR-44", ["BG-16", "BT-83"]),
  demandSame("UBL-SR-47", ["BG-16", "BT-81"]),
  demandOnce("UBL-SR-48", "BG-25", "BT-151"),
  demandOnce("UBL-SR-49", "DOCUMENT", "BT-8"),
  demandOnce("UBL-SR-50", "BG-25", "BT-154"),
  demandOnce("UBL-SR-52", "BG-25", "BT-128"),
  demandOnce("UBL-SR-56", "DOCUMENT", "BT-17"),
  rule({
    id: "UBL-SR-43",
    scope: "BG-24",
    term: "BT-122",
    breach: Breach.NOT_ALLOWED,
    syntax: "UBL",
    // 130 is for BT-18; 50, in credit notes only, for BT-11.
    find: (reference, { document }) => {
      const code = reference.text("BT-122-1");
      const isKnown = code === "130" || (code === "50" && document.element.name === "credit-note:CreditNote");
      return unless(isKnown || (!reference.has("BT-122-1") && !reference.has("BT-18-1")), { found: code });
    },
  }),
  rule({
    id: "UBL-SR-46",
    term: "BT-82",
    breach: Breach.TWICE,
    syntax: "UBL",
    find: (_document, invoice) =>
      invoice
        .groups("BG-16")
        .flatMap((means) => means.terms("BT-82"))
        .slice(1, 2)
        .map(faultAt),
  }),
  rule({
    id: "UBL-SR-53",
    term: "BT-31",
    breach: Breach.MISSING,
    syntax: "UBL",
    find: (document) => document.terms("BG-4").map(({ element }) => ({ at: element })),
  }),
  rule({
    id: "UBL-SR-54",
    term: "BG-18",
    breach: Breach.TWICE,
    syntax: "UBL",
    find: (_document, invoice) => unless(invoice.groups("BG-18").length < 2),
  }),
  rule({
    id: "UBL-SR-55",
    term: "BG-19",
    breach: Breach.TWICE,
    syntax: "UBL",
    find: (_document, invoice) => unless(invoice.groups("BG-16").filter((means) => means.has("BG-19")).length < 2),
  }),
  {
    ...demand("UBL-DT-06", "BG-24", "BT-125-1"),
    find: (reference) => unless(!reference.has("BT-125") || reference.has("BT-125-1")),
    syntax: "UBL",
  },
  {
    ...demand("UBL-DT-07", "BG-24", "BT-125-2"),
    find: (reference) => unless(!reference.has("BT-125") || reference.has("BT-125-2")),
    syntax: "UBL",
  },
  demandOnce("CII-SR-010", "DOCUMENT", "BT-24"),
  demandOnce("CII-SR-014", "DOCUMENT", "BT-3"),
  demandOnce("CII-SR-441", "BG-25", "BT-146"),
  demandOnce("CII-SR-455", "BG-4", "BG-6"),
  demandOnce("CII-SR-456", "BG-7", "BG-9"),
  demandOnce("CII-SR-459", "BG-4", "BT-34"),
  demandOnce("CII-SR-460", "BG-7", "BT-49"),
  demandOnce("CII-SR-461", "DOCUMENT", "BT-7"),
  demandSame("CII-SR-462", ["DOCUMENT", "BT-8"]),
  demandSame("CII-SR-467", ["BG-16", "BT-81"]),
  demandSame("CII-SR-468", ["BG-16", "BT-82"]),
  demandOnce("CII-SR-469", "DOCUMENT", "BT-83"),
  demandOnce("CII-SR-473", "BG-20", "BT-92"),
  demandOnce("CII-SR-473", "BG-21", "BT-99"),
  demandOnce("CII-SR-473", "BG-27", "BT-136"),
  demandOnce("CII-SR-473", "BG-28", "BT-141"),
  demandOnce("CII-SR-477", "BG-22", "BT-106"),
  demandOnce("CII-SR-478", "BG-22", "BT-108"),
  demandOnce("CII-SR-479", "BG-22", "BT-107"),
  demandOnce("CII-SR-480", "BG-22", "BT-109"),
  demandOnce("CII-SR-481", "BG-22", "BT-114"),
  demandOnce("CII-SR-482", "BG-22", "BT-112"),
  demandOnce("CII-SR-484", "BG-22", "BT-113"),
  demandOnce("CII-SR-487", "BG-22", "BT-115"),
];
