import type { DocumentsTogether_DocumentFragment } from "../../../gql/graphql";
import { type PlannedDocument, planTogether, type TogetherAction } from "./plan-together";

type Facts = DocumentsTogether_DocumentFragment;

/** An issued invoice in the portal, of a client who can be written to. */
function build(id: string, facts: Partial<Facts> = {}): Facts {
  return {
    __typename: "Document",
    id,
    type: "INVOICE",
    number: "RE-1",
    title: null,
    status: "OPEN",
    possibleSteps: ["SEND", "CANCEL"],
    pdfUrl: "/files/documents/1/pdf",
    attachments: [],
    eInvoiceGaps: [],
    portal: { __typename: "DocumentPortal", missing: [] },
    client: { __typename: "Client", id: `client-${id}`, name: "Café", email: "post@cafe.example", portalAccess: true },
    ...facts,
  };
}

const DRAFT: Partial<Facts> = {
  status: "DRAFT",
  number: null,
  possibleSteps: ["ISSUE", "EDIT"],
  pdfUrl: null,
  portal: { __typename: "DocumentPortal", missing: ["NOT_ISSUED"] },
};
const client = (facts: Partial<Facts["client"]>): Partial<Facts> => ({
  client: { __typename: "Client", id: "c", name: "Café", email: "post@cafe.example", portalAccess: true, ...facts },
});
const missing = (...obstacles: Facts["portal"]["missing"]): Partial<Facts> => ({
  portal: { __typename: "DocumentPortal", missing: obstacles },
});

const WITHOUT_XML: Partial<Facts> = { ...DRAFT, eInvoiceGaps: [{ __typename: "EInvoiceGap", field: "BUYER_CITY" }] };

test.each<[TogetherAction, string, Partial<Facts>, Pick<PlannedDocument, "exception" | "caveat">]>([
  ["ISSUE", "a draft", DRAFT, { exception: null, caveat: null }],
  ["ISSUE", "a draft that lacks something for the XML", WITHOUT_XML, { exception: null, caveat: "WITHOUT_E_INVOICE" }],
  ["ISSUE", "an issued one", {}, { exception: "ALREADY_ISSUED", caveat: null }],
  ["MAIL", "an issued one", {}, { exception: null, caveat: null }],
  [
    "MAIL",
    "one that the client can't open",
    missing("CLIENT_WITHOUT_ACCESS"),
    { exception: null, caveat: "NOT_IN_PORTAL" },
  ],
  ["MAIL", "a draft", DRAFT, { exception: "NOT_ISSUED", caveat: null }],
  ["MAIL", "a cancelled one", { status: "CANCELED", possibleSteps: [] }, { exception: "NOT_SENDABLE", caveat: null }],
  ["MAIL", "one of a client without an address", client({ email: null }), { exception: "NO_EMAIL", caveat: null }],
  ["RELEASE", "one of a client without access", client({ portalAccess: false }), { exception: null, caveat: null }],
  ["RELEASE", "one of a client with access", {}, { exception: "HAS_ACCESS", caveat: null }],
  [
    "RELEASE",
    "one of a type that nobody sees",
    missing("TYPE_NOT_RELEASED"),
    { exception: "TYPE_NOT_RELEASED", caveat: null },
  ],
  ["EXPORT", "an issued one", {}, { exception: null, caveat: null }],
  ["EXPORT", "a draft", DRAFT, { exception: "NOT_ISSUED", caveat: null }],
])("%s, %s", (action, _what, facts, planned) => {
  expect(planTogether(action, [build("1", facts)])).toMatchObject([planned]);
});

test("access is given to each client once", () => {
  const both = client({ id: "same", portalAccess: false });
  const planned = planTogether("RELEASE", [
    build("1", both),
    build("2", both),
    build("3", client({ id: "other", portalAccess: false })),
  ]);
  expect(planned.map(({ exception }) => exception)).toEqual([null, "SAME_CLIENT", null]);
});
