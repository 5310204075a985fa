import { languageTag } from "@kundenportal/domain/locale";
import { use, useInsertionEffect, type ReactNode } from "react";
import { UNSAFE_PortalProvider as PortalProvider } from "react-aria";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { OverlayContainerContext } from "../dialog/overlay-container";
import { useLocale } from "../i18n/use-text";
import { useLinkState } from "../link/link-context";

const pressableStyleId = "react-aria-pressable-style";

/**
 * Gives React Aria our language, our router and the place for overlays. Wrapped around each component built on it rather
 * than around the app, so that pages without such a component load none of it.
 */
export function AriaProvider({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  const linkState = useLinkState();
  const container = use(OverlayContainerContext);

  useInsertionEffect(() => {
    // React Aria adds a style element unless there is one with this id. A strict content security policy would block and
    // report it; base.css has the rule instead.
    if (document.getElementById(pressableStyleId) !== null) return;
    const placeholder = document.createElement("meta");
    placeholder.id = pressableStyleId;
    document.head.append(placeholder);
  }, []);

  return (
    <I18nProvider locale={languageTag(locale)}>
      <PortalProvider {...(container !== null && { getContainer: () => container })}>
        {linkState === null ? children : <RouterProvider navigate={linkState.navigate}>{children}</RouterProvider>}
      </PortalProvider>
    </I18nProvider>
  );
}
