import { act, render, screen } from "@testing-library/react";
import { I18nProvider } from "./i18n-provider";
import { useLocale, useText } from "./use-text";

const catalogues = {
  de: () => Promise.resolve({ default: { offers: "{count, plural, one {# Angebot} other {# Angebote}}" } }),
  en: () => Promise.resolve({ default: { offers: "{count, plural, one {# offer} other {# offers}}" } }),
};

function Offers() {
  const t = useText<"offers">();
  return <p lang={useLocale()}>{t("offers", { count: 2 })}</p>;
}

const app = (locale: "de" | "en") => (
  <I18nProvider locale={locale} catalogues={catalogues} fallback="…">
    <Offers />
  </I18nProvider>
);

it("shows the fallback, then the language, and sets it on the document", async () => {
  const { container, rerender } = await act(async () => render(app("de")));
  expect(await screen.findByText("2 Angebote")).toHaveAttribute("lang", "de");
  expect(document.documentElement.lang).toBe("de");
  await act(async () => rerender(app("en")));
  expect(await screen.findByText("2 offers")).toBeInTheDocument();
  expect(document.documentElement.lang).toBe("en");
  expect(container).not.toHaveTextContent("…");
});

it("says what is missing when texts are used without a provider", () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  expect(() => render(<Offers />)).toThrow("I18nProvider");
});
