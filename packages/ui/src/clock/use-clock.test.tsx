import { act } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { DateText } from "../date-text/date-text";
import german from "../i18n/locales/de.json";
import { StaticI18nProvider } from "../i18n/static-i18n-provider";
import { RenderedClockContext } from "./use-clock";

// Midday in Berlin, the next day in Auckland.
const rendered = { now: new Date("2026-05-04T12:00:00.000Z"), timeZone: "Pacific/Auckland" };

const page = (
  <RenderedClockContext value={rendered}>
    <StaticI18nProvider locale="de" messages={german}>
      <DateText value="2026-05-04T12:00:00.000Z" />
      <DateText value="2026-05-04T11:00:00.000Z" format="relative" />
    </StaticI18nProvider>
  </RenderedClockContext>
);

it("is the one that the page was rendered by until that has been taken over, then the reader's", async () => {
  const container = document.createElement("div");
  container.innerHTML = renderToString(page);
  expect(container).toHaveTextContent("05.05.2026vor 1 Stunde");
  // A difference between the two would be an error on the console, which fails the test.
  await act(async () => hydrateRoot(container, page));
  expect(container).toHaveTextContent("04.05.2026");
  expect(container).not.toHaveTextContent("vor 1 Stunde");
});
