import { findMadeUp, MADE_UP_TYPE, withMadeUp } from "@kundenportal/domain/documents/made-up.test-support";
import type * as DocumentTypeRules from "@kundenportal/domain/documents/document-type-rules";
import type * as DocumentStates from "../../components/document-state";
import type * as ListFilters from "./list-filter";

const portal = withMadeUp(() => ({
  ...jest.requireActual<typeof DocumentTypeRules>("@kundenportal/domain/documents/document-type-rules"),
  ...jest.requireActual<typeof DocumentStates>("../../components/document-state"),
  ...jest.requireActual<typeof ListFilters>("./list-filter"),
}));

it("filters by a document type that is added to the domain's table", () => {
  expect(portal.readListFilter(new URLSearchParams("type=packing_list")).type).toBe(MADE_UP_TYPE);
});

it("names the state of such a document", () => {
  const type = findMadeUp(portal.DOCUMENT_TYPES_BY_RANK);
  const facts = { type, status: "PAID", isOverdue: false, isExpired: false, isPartiallyPaid: false } as const;
  expect(portal.describeDocumentState(facts).text).toBe("state.paid");
});
