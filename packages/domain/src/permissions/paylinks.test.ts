import * as fc from "fast-check";
import { decide } from "./decide";
import { allActionsOf, factsArbitrary } from "./portal-facts.test-support";

describe("whatever the facts", () => {
  test("a paylink never allows more than the link of its document, and nothing but PAY", () => {
    fc.assert(
      fc.property(factsArbitrary, fc.array(fc.constantFrom("document", "another document")), (facts, documentIds) => {
        const byPaylink = allActionsOf({ ...facts, link: { ...facts.link, kind: "PAY", documentIds } });
        const byDocumentLink = { ...facts, link: { ...facts.link, kind: "DOCUMENT" as const, documentIds } };
        expect(allActionsOf(byDocumentLink)).toEqual(expect.arrayContaining([...byPaylink]));
        expect(["PAY"]).toEqual(expect.arrayContaining([...byPaylink]));
      }),
    );
  });

  test("a paylink pays exactly what the link of its document pays", () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const [byPaylink, byDocumentLink] = (["PAY", "DOCUMENT"] as const).map((kind) =>
          decide("PAY", { ...facts, link: { ...facts.link, kind } }),
        );
        expect(byPaylink).toEqual(byDocumentLink);
      }),
    );
  });
});
