import {
  findMadeUp,
  MADE_UP_ACTION,
  MADE_UP_TYPE,
  withMadeUp,
} from "@kundenportal/domain/documents/made-up.test-support";
import type * as PortalPreview from "./portal-preview";
import type * as PortalSettingsValues from "./portal-settings-values";

const page = withMadeUp(() => ({
  ...jest.requireActual<typeof PortalPreview>("./portal-preview"),
  ...jest.requireActual<typeof PortalSettingsValues>("./portal-settings-values"),
}));

describe("a document type and a portal action that are added to the domain's tables", () => {
  it("can be switched on in the settings", () => {
    const { enabledDocumentTypes, enabledActions } = page.portalSettingsValues.shape;
    expect(enabledDocumentTypes.element.options).toContain(MADE_UP_TYPE);
    expect(enabledActions.element.options).toContain(MADE_UP_ACTION);
  });

  it("appear in the preview of what a customer will see", () => {
    const releases = {
      enabledDocumentTypes: page.portalSettingsValues.shape.enabledDocumentTypes.element.options,
      enabledActions: page.portalSettingsValues.shape.enabledActions.element.options,
      enabledSections: [],
      payableCurrencies: ["EUR"],
    };
    const previews = page.previewTypes({ releases, portalAccess: true, currency: "EUR", today: "2026-03-05" });
    const type = findMadeUp(previews.map((preview) => preview.type));
    const preview = previews.find((each) => each.type === type);
    expect(preview?.view).toEqual({ allowed: true });
    expect(preview?.actions).toContainEqual({ action: MADE_UP_ACTION, decision: { allowed: true } });
    expect(preview?.actions).toContainEqual({ action: "PAY", decision: { allowed: true } });
  });
});
