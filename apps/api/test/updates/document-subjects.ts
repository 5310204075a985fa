import { buildDocumentScene } from "../../src/modules/documents/document.test-support";
import type { TestApi } from "../create-test-api";
import { ask, type SubjectField, updateBy, type UpdateSubject, type UpdateTarget, type Values } from "./update-subject";

const LINES = [
  { name: "Regal", quantity: "2", unitPrice: "50.00", taxRatePercent: "19" },
  { name: "Kurs", quantity: "1", unitPrice: "10.00", taxRatePercent: "0", taxCategory: "E" },
];
const namesOf = (lines: unknown): unknown => (lines as { name: string }[] | null)?.map(({ name }) => name);
const reasonsOf = (adjustments: unknown): unknown => [
  ...new Set((adjustments as { reason: string }[] | null)?.map(({ reason }) => reason)),
];

const written = {
  title: { filled: "Regal nach Maß", other: "Regal" },
  date: { filled: "2026-05-02", other: "2026-05-03", emptied: "2026-05-04" },
  buyerReference: { filled: "B-1", other: "B-2" },
  orderReference: { filled: "O-1", other: "O-2" },
  contractReference: { filled: "C-1", other: "C-2" },
  projectReference: { filled: "P-1", other: "P-2" },
  intro: { filled: "Guten Tag,", other: "Hallo," },
  note: { filled: "Danke.", other: "Vielen Dank." },
  adjustments: {
    filled: [{ kind: "ALLOWANCE", amount: "5.00", reason: "Treue" }],
    other: [{ kind: "ALLOWANCE", amount: "6.00", reason: "Menge" }],
    emptied: [],
    shows: reasonsOf,
  },
  pricesIncludeTax: { filled: true, other: false, emptied: false },
  lines: { filled: LINES, other: LINES.toReversed(), whenNull: "REFUSED", shows: namesOf },
} as const satisfies Record<string, SubjectField>;

const taxExemption = {
  filled: { code: "VATEX-EU-132-1I", reason: "Bildung" },
  other: { code: null, reason: "Kurs" },
} as const;
const valid = { filled: "2026-06-01", other: "2026-06-02" } as const;
const ofInvoices = {
  dueDate: { filled: "2026-05-20", other: "2026-05-21" },
  cashDiscount: {
    filled: undefined,
    other: { days: 7, percent: "2" },
    emptied: [],
    shownAs: "cashDiscounts",
    shows: (value: unknown) => [value],
  },
  cashDiscounts: {
    filled: [
      { days: 5, percent: "3" },
      { days: 10, percent: "2" },
    ],
    other: [{ days: 8, percent: "1" }],
    emptied: [],
  },
  deliveryDate: { filled: "2026-05-01", other: "2026-04-30" },
  servicePeriod: {
    filled: undefined,
    other: { start: "2026-04-01", end: "2026-04-30" },
    takesAlong: ["deliveryDate"],
  },
} satisfies Record<string, SubjectField>;

const DRAFT = `revision draft { title date dueDate validUntil buyerReference orderReference contractReference projectReference
  intro note pricesIncludeTax deliveryDate servicePeriod { start end } cashDiscounts { days percent }
  taxExemption { code reason } adjustments { reason } lines { name } }`;
const CONTENT = `revision date validUntil content { title buyerReference orderReference contractReference references { kind value }
  intro notes pricesIncludeTax taxes { category exemptionCode exemptionReason } adjustments { reason } lines { name } }`;

type Content = Values & {
  readonly references: readonly { readonly value: string }[];
  readonly notes: readonly string[];
  readonly taxes: readonly {
    readonly category: string;
    readonly exemptionCode: string;
    readonly exemptionReason: string;
  }[];
};

const filledIn = (fields: Readonly<Record<string, SubjectField>>): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, { filled }]) => [name, filled]));

async function open(
  api: TestApi,
  type: string,
  { mutation, data, isIssued }: { readonly mutation: string; readonly data: Values; readonly isIssued: boolean },
): Promise<UpdateTarget> {
  const { merchant, clientId, calls } = await buildDocumentScene(api);
  const send = await merchant.staff("EDITOR");
  const created = await calls.create({ type, clientId, data });
  if (created.__typename !== "DocumentSuccess") throw new Error(JSON.stringify(created));
  const { id } = created.document;
  if (isIssued) await calls.issue(id);
  const update = updateBy(send, mutation, "UpdateDraftInput");
  const show = (fields: string) =>
    ask<Values & { readonly revision: number; readonly draft: Values | null; readonly content: Content }>(
      send,
      `query ($id: ID!) { document(id: $id) { ${fields} } }`,
      { id },
    );
  return {
    update: async (change) => update({ id, revision: (await show("revision")).revision, data: change }),
    read: async () => {
      if (!isIssued) {
        const { draft } = await show(DRAFT);
        return { ...draft, lines: namesOf(draft?.["lines"]), adjustments: reasonsOf(draft?.["adjustments"]) };
      }
      const { date, validUntil, content } = await show(CONTENT);
      const { references, notes, taxes, ...rest } = content;
      const exempt = taxes.find(({ category }) => category === "E");
      return {
        ...rest,
        date,
        validUntil,
        projectReference: references[0]?.value ?? null,
        note: notes[0] ?? null,
        taxExemption: { code: exempt?.exemptionCode ?? null, reason: exempt?.exemptionReason ?? null },
        lines: namesOf(rest["lines"]),
        adjustments: reasonsOf(rest["adjustments"]),
      };
    },
  };
}

const common = { surface: "admin", inputType: "DocumentDataInput", addressing: [] } as const;
const unknownToOffers = Object.keys(ofInvoices);

/** A draft of an invoice and one of an offer, which together know all fields, and an offer that was issued. */
export function documentSubjects(api: () => TestApi): readonly UpdateSubject[] {
  const invoice = { ...written, ...ofInvoices, taxExemption };
  const offer = { ...written, validUntil: valid, taxExemption };
  const issued = {
    ...offer,
    // Nothing is issued that does not say why it is exempt.
    taxExemption: { ...taxExemption, whenNull: "REFUSED" as const },
    // What is issued tells net prices.
    lines: { ...written.lines, takesAlong: ["pricesIncludeTax"] },
    pricesIncludeTax: { ...written.pricesIncludeTax, impliedBy: ["lines"] },
  };
  const subject = (mutation: string, type: string, fields: typeof invoice | typeof offer | typeof issued) => ({
    ...common,
    mutation,
    fields,
    unknown: type === "OFFER" ? unknownToOffers : ["validUntil"],
    open: () => open(api(), type, { mutation, data: filledIn(fields), isIssued: mutation === "reviseOffer" }),
  });
  return [
    subject("updateDraft", "INVOICE", invoice),
    subject("updateDraft", "OFFER", offer),
    subject("reviseOffer", "OFFER", issued),
  ];
}
