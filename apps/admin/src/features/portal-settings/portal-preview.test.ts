import type { PortalReleases } from "@kundenportal/domain/permissions/portal-facts";
import { previewSections, previewTypes } from "./portal-preview";

function preview(releases: Partial<PortalReleases>, portalAccess = true) {
  const input = {
    releases: {
      enabledDocumentTypes: [],
      enabledActions: [],
      enabledSections: [],
      payableCurrencies: ["EUR"],
      ...releases,
    },
    portalAccess,
    currency: "EUR",
    today: "2026-03-05",
  };
  return { types: previewTypes(input), sections: previewSections(input) };
}

describe("the preview of what a customer will see", () => {
  it("shows a released type with the actions that are on", () => {
    const { types } = preview({ enabledDocumentTypes: ["INVOICE"], enabledActions: ["PAY"] });
    const invoice = types.find(({ type }) => type === "INVOICE");
    expect(invoice?.view).toEqual({ allowed: true });
    expect(invoice?.actions).toEqual([
      { action: "COMMENT", decision: { allowed: false, reason: "ACTION_NOT_ENABLED" } },
      { action: "DECIDE_OFFER", decision: { allowed: false, reason: "ACTION_NOT_APPLICABLE" } },
      { action: "PAY", decision: { allowed: true } },
    ]);
  });

  it("says why a type is not visible", () => {
    const { types } = preview({ enabledDocumentTypes: ["INVOICE"] });
    expect(types.find(({ type }) => type === "OFFER")?.view).toEqual({ allowed: false, reason: "TYPE_NOT_RELEASED" });
  });

  it("shows nothing to a client without access", () => {
    const { types, sections } = preview(
      { enabledDocumentTypes: ["INVOICE"], enabledActions: ["EDIT_CLIENT_DATA"], enabledSections: ["BANK"] },
      false,
    );
    const decisions = [...types.map(({ view }) => view), ...sections.map(({ decision }) => decision)];
    expect(decisions.every(({ allowed }) => !allowed)).toBe(true);
  });

  it("opens only the sections of the client's data that are released", () => {
    const { sections } = preview({ enabledActions: ["EDIT_CLIENT_DATA"], enabledSections: ["BANK"] });
    expect(sections.filter(({ decision }) => decision.allowed).map(({ section }) => section)).toEqual(["BANK"]);
  });
});
