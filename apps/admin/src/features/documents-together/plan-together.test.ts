import type { DocumentsTogether_DocumentFragment } from "../../gql/graphql";
import { planTogether, type TogetherAction } from "./plan-together";

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

test.each<[TogetherAction, string, Partial<Facts>, string | null, string | null]>([
  ["ISSUE", "a draft", DRAFT, null, null],
  [
    "ISSUE",
    "a draft that lacks something for the XML",
    { ...DRAFT, eInvoiceGaps: [{ __typename: "EInvoiceGap", field: "BUYER_CITY" }] },
    null,
    "WITHOUT_E_INVOICE",
  ],
  ["ISSUE", "an issued one", {}, "ALREADY_ISSUED", null],
  ["MAIL", "an issued one", {}, null, null],
  ["MAIL", "one that the client can't open", missing("CLIENT_WITHOUT_ACCESS"), null, "NOT_IN_PORTAL"],
  ["MAIL", "a draft", DRAFT, "NOT_ISSUED", null],
  ["MAIL", "a cancelled one", { status: "CANCELED", possibleSteps: [] }, "NOT_SENDABLE", null],
  ["MAIL", "one of a client without an address", client({ email: null }), "NO_EMAIL", null],
  ["RELEASE", "one of a client without access", client({ portalAccess: false }), null, null],
  ["RELEASE", "one of a client with access", {}, "HAS_ACCESS", null],
  ["RELEASE", "one of a type that nobody sees", missing("TYPE_NOT_RELEASED"), "TYPE_NOT_RELEASED", null],
  ["EXPORT", "an issued one", {}, null, null],
  ["EXPORT", "a draft", DRAFT, "NOT_ISSUED", null],
])("%s, %s", (action, _what, facts, exception, caveat) => {
  expect(planTogether(action, [build("1", facts)])).toMatchObject([{ exception, caveat }]);
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
