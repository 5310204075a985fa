import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import german from "../i18n/locales/de.json";
import { StaticI18nProvider } from "../i18n/static-i18n-provider";

/** Renders with the components' own German texts. */
export function renderInGerman(children: ReactNode): RenderResult {
  return render(children, {
    wrapper: ({ children: inner }) => (
      <StaticI18nProvider locale="de" messages={german}>
        {inner}
      </StaticI18nProvider>
    ),
  });
}
