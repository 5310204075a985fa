import * as fc from "fast-check";
import { SWITCHABLE_PORTAL_ACTIONS } from "./portal-action-rules";
import type { PortalFacts } from "./portal-facts";
import { allActionsOf, answer, factsArbitrary, type FactsWithDocument } from "./portal-facts.test-support";

describe("whatever the facts", () => {
  /** Each takes something away; none can give. */
  const restrictions: Record<string, (facts: FactsWithDocument) => PortalFacts> = {
    "the client's access": (facts) => ({ ...facts, client: { ...facts.client, portalAccess: false } }),
    "one released type": ({ settings, ...facts }) => ({
      ...facts,
      settings: { ...settings, enabledDocumentTypes: settings.enabledDocumentTypes.slice(1) },
    }),
    "one enabled action": ({ settings, ...facts }) => ({
      ...facts,
      settings: { ...settings, enabledActions: settings.enabledActions.slice(1) },
    }),
    "one enabled section": ({ settings, ...facts }) => ({
      ...facts,
      settings: { ...settings, enabledSections: settings.enabledSections.slice(1) },
    }),
    "one payable currency": ({ settings, ...facts }) => ({
      ...facts,
      settings: { ...settings, payableCurrencies: settings.payableCurrencies.slice(1) },
    }),
    "all but looking": (facts) => ({ ...facts, link: { ...facts.link, readOnly: true } }),
    "one document of the link": (facts) => ({
      ...facts,
      link: { ...facts.link, documentIds: facts.link.documentIds.slice(1) },
    }),
    "the rest of the client's documents": ({ link, ...facts }) => ({
      ...facts,
      link: { ...link, kind: link.kind === "CLIENT" ? "DOCUMENT" : link.kind },
    }),
    "all but paying": (facts) => ({ ...facts, link: { ...facts.link, kind: "PAY" } }),
    "the open amount": (facts) => ({ ...facts, document: { ...facts.document, openAmountMinor: 0 } }),
    "some days": (facts) => ({ ...facts, today: "2026-03-06" }),
    "the knowledge of the shown version": (facts) => ({ ...facts, shownVersion: undefined }),
    "the fact that it was issued": (facts) => ({ ...facts, document: { ...facts.document, status: "DRAFT" } }),
    "the document": (facts) => ({ ...facts, document: undefined }),
  };

  test.each(Object.entries(restrictions))("taking away %s never allows more", (_, restrict) => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        expect(allActionsOf(facts)).toEqual(expect.arrayContaining([...allActionsOf(restrict(facts))]));
      }),
    );
  });

  test("a document link never allows more than the client's link", () => {
    fc.assert(
      fc.property(factsArbitrary, fc.array(fc.constantFrom("document", "another document")), (facts, documentIds) => {
        const byDocumentLink = { ...facts, link: { ...facts.link, kind: "DOCUMENT" as const, documentIds } };
        const byClientLink = { ...facts, link: { ...facts.link, kind: "CLIENT" as const, documentIds: [] } };
        expect(allActionsOf(byClientLink)).toEqual(expect.arrayContaining([...allActionsOf(byDocumentLink)]));
      }),
    );
  });

  test("another client's link allows nothing", () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const foreignLink = { ...facts.link, clientId: `not ${facts.client.id}` };
        expect(allActionsOf({ ...facts, link: foreignLink })).toEqual([]);
      }),
    );
  });

  test("another client's document allows nothing, even when the link names it", () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const document = { ...facts.document, clientId: `not ${facts.client.id}` };
        const link = { ...facts.link, documentIds: [document.id] };
        expect(allActionsOf({ ...facts, document, link, section: undefined })).toEqual([]);
      }),
    );
  });

  test("a read-only link allows VIEW at most", () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const allowed = allActionsOf({ ...facts, link: { ...facts.link, readOnly: true } });
        expect(["VIEW"]).toEqual(expect.arrayContaining([...allowed]));
      }),
    );
  });

  test("what cannot be viewed cannot be acted upon, except for paying by a paylink", () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        if (facts.link.kind === "PAY") return;
        const onDocument = allActionsOf({ ...facts, section: undefined });
        expect(onDocument.length === 0 || onDocument.includes("VIEW")).toBe(true);
      }),
    );
  });

  test("READ_ONLY_PREVIEW is said exactly where the customer could", () => {
    fc.assert(
      fc.property(factsArbitrary, fc.constantFrom(...SWITCHABLE_PORTAL_ACTIONS), (facts, action) => {
        const forCustomer = answer(action, { ...facts, link: { ...facts.link, readOnly: false } });
        const forStaff = answer(action, { ...facts, link: { ...facts.link, readOnly: true } });
        expect(forStaff).toBe(forCustomer === "yes" ? "READ_ONLY_PREVIEW" : forCustomer);
      }),
    );
  });
});
