import * as fc from "fast-check";
import { DOCUMENT_TYPES } from "../documents/document-types";
import { decide } from "./decide";
import { buildFacts, factsArbitrary } from "./portal-facts.test-support";
import {
  coveredDocumentFilter,
  explainPortalVisibility,
  findCoverObstacle,
  matchesFilter,
  visibleDocumentFilter,
} from "./visible-documents";

describe("the filter for lists", () => {
  test("shows exactly the documents that may be viewed one by one", () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const filter = visibleDocumentFilter(facts.link, facts.client, facts.settings);
        expect(matchesFilter(filter, facts.document)).toBe(decide("VIEW", facts).allowed);
      }),
      { numRuns: 2_000 },
    );
  });

  test("of all that a link covers finds exactly what it may do something with, even if only paying", () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const filter = coveredDocumentFilter(facts.link, facts.client, facts.settings);
        expect(matchesFilter(filter, facts.document)).toBe(findCoverObstacle(facts) === null);
      }),
      { numRuns: 2_000 },
    );
  });

  test("of a client's link names the client, the released types and every status but DRAFT", () => {
    const { link, client, settings } = buildFacts();
    expect(visibleDocumentFilter(link, client, { ...settings, enabledDocumentTypes: ["OFFER"] })).toEqual({
      clientId: "client",
      types: ["OFFER"],
      statuses: ["OPEN", "PAID", "CANCELED", "ACCEPTED", "REJECTED", "CLEARED", "CREATED", "COMPLETED"],
      documentIds: null,
    });
  });

  test("of a document's link also names its documents", () => {
    const { link, client, settings } = buildFacts();
    const filter = visibleDocumentFilter({ ...link, kind: "DOCUMENT", documentIds: ["a", "b"] }, client, settings);
    expect(filter).toMatchObject({ documentIds: ["a", "b"] });
  });

  test.each([
    ["the client has no access", { client: { id: "client", portalAccess: false } }],
    ["the link is another client's", { client: { id: "another client", portalAccess: true } }],
    ["no type is released", { settings: { enabledDocumentTypes: [] } }],
    [
      "the link is for paying only",
      { link: { kind: "PAY" as const, clientId: "client", documentIds: ["document"], readOnly: false } },
    ],
    [
      "the link names no document",
      { link: { kind: "DOCUMENT" as const, clientId: "client", documentIds: [], readOnly: false } },
    ],
  ])("is nothing when %s", (_, change) => {
    const { link, client, settings } = { ...buildFacts(), ...change };
    expect(visibleDocumentFilter(link, client, settings)).toBe("nothing");
  });
});

describe("the explanation for staff", () => {
  test("names everything that prevents it", () => {
    const { client, settings, document } = buildFacts("OFFER");
    const explain = explainPortalVisibility;
    const locked = { ...client, portalAccess: false };
    const withoutOffers = { ...settings, enabledDocumentTypes: DOCUMENT_TYPES.filter((type) => type !== "OFFER") };

    expect(explain({ client, settings, document })).toEqual({ visible: true, missing: [] });
    expect(explain({ client: locked, settings, document }).missing).toEqual(["CLIENT_WITHOUT_ACCESS"]);
    expect(explain({ client, settings: withoutOffers, document }).missing).toEqual(["TYPE_NOT_RELEASED"]);
    expect(explain({ client: locked, settings: withoutOffers, document: { ...document, status: "DRAFT" } })).toEqual({
      visible: false,
      missing: ["TYPE_NOT_RELEASED", "CLIENT_WITHOUT_ACCESS", "NOT_ISSUED"],
    });
  });

  test("says visible exactly when the document's own link opens it", () => {
    fc.assert(
      fc.property(factsArbitrary, ({ settings, client, document: { id, ...document }, ...facts }) => {
        const own = { ...document, id, clientId: client.id };
        const link = { kind: "DOCUMENT" as const, clientId: client.id, documentIds: [id], readOnly: false };
        expect(explainPortalVisibility({ client, settings, document: own }).visible).toBe(
          decide("VIEW", { ...facts, link, client, settings, document: own }).allowed,
        );
      }),
    );
  });
});
