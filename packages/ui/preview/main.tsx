import "../src/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nProvider } from "../src/i18n/i18n-provider";
import type { Catalogues } from "../src/i18n/messages";
import { ToastProvider } from "../src/toast/toast";
import { applyAccent } from "../src/tokens/accent";
import { AdminPreview } from "./admin-preview";
import { ComponentsPreview } from "./components-preview";
import { PortalPreview } from "./portal-preview";

/** `?page=portal|admin|components&theme=dark&accent=%23ffd400&locale=en&density=compact` */
const options = new URLSearchParams(location.search);
const locale = options.get("locale") === "en" ? "en" : "de";
const page = options.get("page");
const theme = options.get("theme");
const density = options.get("density");
const noMessages = () => Promise.resolve({ default: {} });
const catalogues: Catalogues = { de: noMessages, en: noMessages };

if (theme !== null) document.documentElement.dataset["theme"] = theme;
if (density !== null) document.documentElement.dataset["density"] = density;
applyAccent(document.documentElement, options.get("accent"));

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no place for the preview");
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale={locale} catalogues={catalogues}>
      <ToastProvider>
        {page === "portal" && <PortalPreview />}
        {page === "admin" && <AdminPreview />}
        {page !== "portal" && page !== "admin" && <ComponentsPreview />}
      </ToastProvider>
    </I18nProvider>
  </StrictMode>,
);
