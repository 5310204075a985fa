import { render, screen } from "@testing-library/react";
import { MoneyText } from "../money-text/money-text";
import { StaticI18nProvider } from "../i18n/static-i18n-provider";
import { Marked, MarkMatches } from "./marked";

test("marks what was searched for, however it was typed, and keeps the text as it is", () => {
  const { container } = render(
    <StaticI18nProvider locale="de" messages={{}}>
      <MarkMatches search="mueller 1234,5">
        <p>
          <Marked text="Müller & Söhne" />
        </p>
        <MoneyText value={{ amount: "1234.50", currency: "EUR" }} />
      </MarkMatches>
      <Marked text="Müller" />
    </StaticI18nProvider>,
  );

  expect([...container.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["Müller", "1.234,5"]);
  expect(screen.getByRole("paragraph").textContent).toBe("Müller & Söhne");
});
