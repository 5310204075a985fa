import { DOCUMENT_STATUSES, isIssued } from "./document-status";

test("everything but a draft is issued", () => {
  expect(DOCUMENT_STATUSES.filter((status) => !isIssued(status))).toEqual(["DRAFT"]);
});
