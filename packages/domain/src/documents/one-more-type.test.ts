import type * as DocumentIndex from "../bank/document-index";
import type * as MatchBankLine from "../bank/match-bank-line";
import type * as PortalActionRules from "../permissions/portal-action-rules";
import type * as Catalogue from "../placeholders/catalogue";
import type * as ExampleContext from "../placeholders/example-context";
import type * as Render from "../placeholders/render";
import type * as TemplateKind from "../placeholders/template-kind";
import type * as DocumentDeadlines from "./document-deadlines";
import type * as DocumentTypeNames from "./document-type-names";
import type * as DocumentTypeRules from "./document-type-rules";
import type * as DocumentTypes from "./document-types";
import type * as LifeCycle from "./life-cycle";
import { buildLine, buildOpen } from "../bank/bank-match.test-support";
import { findMadeUp, MADE_UP_NAME, withMadeUp } from "./made-up.test-support";

describe("a type of document that is added to list and table", () => {
  const house = withMadeUp(() => ({
    ...jest.requireActual<typeof DocumentIndex>("../bank/document-index"),
    ...jest.requireActual<typeof MatchBankLine>("../bank/match-bank-line"),
    ...jest.requireActual<typeof PortalActionRules>("../permissions/portal-action-rules"),
    ...jest.requireActual<typeof Catalogue>("../placeholders/catalogue"),
    ...jest.requireActual<typeof ExampleContext>("../placeholders/example-context"),
    ...jest.requireActual<typeof Render>("../placeholders/render"),
    ...jest.requireActual<typeof TemplateKind>("../placeholders/template-kind"),
    ...jest.requireActual<typeof DocumentDeadlines>("./document-deadlines"),
    ...jest.requireActual<typeof DocumentTypeNames>("./document-type-names"),
    ...jest.requireActual<typeof DocumentTypeRules>("./document-type-rules"),
    ...jest.requireMock<typeof DocumentTypes>("./document-types"),
    ...jest.requireActual<typeof LifeCycle>("./life-cycle"),
  }));

  test("is in every list, at its rank", () => {
    const { DOCUMENT_TYPES, DOCUMENT_TYPES_BY_RANK, TEMPLATE_KINDS } = house;
    expect([...DOCUMENT_TYPES_BY_RANK].toSorted()).toEqual([...DOCUMENT_TYPES].toSorted());
    expect(DOCUMENT_TYPES_BY_RANK[DOCUMENT_TYPES_BY_RANK.indexOf("REMINDER") + 1]).toBe(findMadeUp(DOCUMENT_TYPES));
    expect(TEMPLATE_KINDS).toEqual(["CLIENT", ...DOCUMENT_TYPES, "PAYMENT", "PAYOUT", "DECISION"]);
  });

  test("has its name and its life", () => {
    const type = findMadeUp(house.DOCUMENT_TYPES);
    expect(house.documentTypeName(type, "de")).toBe(MADE_UP_NAME.de);
    expect(house.statusAfterIssuing(type)).toBe("OPEN");
    expect(house.statusesOf(type)).toEqual(["DRAFT", "OPEN", "PAID"]);
    expect(house.nextStatus(type, "OPEN", "PAY")).toBe("PAID");
    expect(house.nextStatus(type, "OPEN", "CANCEL")).toBeNull();
  });

  test("is owed as the table says", () => {
    const type = findMadeUp(house.DOCUMENT_TYPES);
    expect(house.isReceivable(type)).toBe(true);
    expect(house.bookedDocumentId({ id: "own", type, precedingDocumentId: "other" })).toBe("own");
    expect(house.hasPrices(type, 0)).toBe(false);
    expect(house.isOverdue({ type, status: "OPEN", dueDate: "2026-03-04" }, "2026-03-05")).toBe(true);
    expect(house.isExpired({ type, status: "OPEN", validUntil: "2026-03-04" }, "2026-03-05")).toBe(true);
    expect(house.actionsOf(type)).toEqual(["VIEW", "PAY", "ASK_FOR_COPY"]);
  });

  test("is found for money of the bank", () => {
    const type = findMadeUp(house.DOCUMENT_TYPES);
    const index = new house.DocumentIndex([buildOpen({ type, number: "PL-2026-0001" })]);
    expect(house.matchBankLine(buildLine({ text: "PL-2026-0001" }), index)).toMatchObject([{ certainty: "SURE" }]);
    expect(house.matchBankLine(buildLine({ amountMinor: -11_900, text: "PL-2026-0001" }), index)).toEqual([]);
  });

  test("has placeholders of its own, with examples", () => {
    const kind = findMadeUp(house.TEMPLATE_KINDS);
    const own = house.placeholdersFor(kind).filter(({ fits }) => fits.length === 1);
    expect(new Set(own.map(({ prefix }) => prefix))).toEqual(new Set(["PackingList"]));
    expect(own.map(({ field }) => field).slice(0, 2)).toEqual(["customerportal_url", "packing_list_number"]);
    const { pieces, problems } = house.fillPlaceholders(
      "[PackingList.label] [PackingList.packing_list_number] [PackingList.status]",
      house.exampleContext(kind, "en"),
    );
    expect(house.joinPieces(pieces)).toBe("Packing list PL-2026-0001 OPEN");
    expect(problems).toEqual([]);
  });
});
