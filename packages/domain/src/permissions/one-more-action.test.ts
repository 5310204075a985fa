import type * as DocumentTypes from "../documents/document-types";
import type * as Decide from "./decide";
import type * as PortalActionRules from "./portal-action-rules";
import type * as PortalActions from "./portal-actions";
import type * as PortalFacts from "./portal-facts.test-support";
import { findMadeUp, MADE_UP_ACTION, withMadeUp } from "../documents/made-up.test-support";

describe("a portal action that is added to list and table", () => {
  const house = withMadeUp(() => ({
    ...jest.requireMock<typeof DocumentTypes>("../documents/document-types"),
    ...jest.requireActual<typeof Decide>("./decide"),
    ...jest.requireActual<typeof PortalActionRules>("./portal-action-rules"),
    ...jest.requireMock<typeof PortalActions>("./portal-actions"),
    ...jest.requireActual<typeof PortalFacts>("./portal-facts.test-support"),
  }));

  test("is in every list", () => {
    const lists = [
      house.DOCUMENT_ACTIONS,
      house.PORTAL_ACTIONS,
      house.SWITCHABLE_PORTAL_ACTIONS,
      house.SWITCHABLE_DOCUMENT_ACTIONS,
    ];
    for (const list of lists) expect(list).toContain(MADE_UP_ACTION);
  });

  test("is decided by its block: the types that have it, its switch, its links, its own obstacle, previews", () => {
    const action = findMadeUp(house.PORTAL_ACTIONS);
    const facts = house.buildFacts(findMadeUp(house.DOCUMENT_TYPES));
    const { document, link, settings } = facts;
    expect(house.answer(action, facts)).toBe("yes");
    expect(house.answer(action, house.buildFacts("INVOICE"))).toBe("ACTION_NOT_APPLICABLE");
    expect(house.answer(action, { ...facts, settings: { ...settings, enabledActions: ["COMMENT"] } })).toBe(
      "ACTION_NOT_ENABLED",
    );
    expect(house.answer(action, { ...facts, link: { ...link, kind: "DOCUMENT", documentIds: [document.id] } })).toBe(
      "LINK_DOES_NOT_COVER",
    );
    expect(house.answer(action, { ...facts, document: { ...document, status: "PAID" } })).toBe("NOT_OPEN");
    expect(house.answer(action, { ...facts, link: { ...link, readOnly: true } })).toBe("READ_ONLY_PREVIEW");
  });

  test("is among the actions that the customer is allowed", () => {
    const facts = house.buildFacts(findMadeUp(house.DOCUMENT_TYPES));
    expect(house.allowedActions(facts)).toContain(MADE_UP_ACTION);
  });
});
