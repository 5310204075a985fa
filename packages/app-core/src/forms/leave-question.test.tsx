import uiMessages from "@kundenportal/ui/locales/de.json";
import { Link } from "@kundenportal/ui/link";
import { StaticI18nProvider } from "@kundenportal/ui/static-i18n-provider";
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { MemoryRouter, useLocation, useNavigate } from "react-router";
import { RouterLinks } from "../routing/router-links";
import coreMessages from "../texts/locales/de.json";
import { LeaveQuestion } from "./leave-question";
import { useLeaveGuard } from "./use-leave-guard";

function Page() {
  const [text, setText] = useState("");
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useLeaveGuard(text !== "");
  return (
    <>
      <p>Seite {pathname}</p>
      <input aria-label="Titel" value={text} onChange={(event) => setText(event.target.value)} />
      <Link href="/clients">Kunden</Link>
      <Link href="/?tab=2">Zweiter Reiter</Link>
      <button onClick={() => void navigate("/saved")}>Speichern</button>
    </>
  );
}

function renderPage(): void {
  render(
    <StaticI18nProvider locale="de" messages={{ ...uiMessages, ...coreMessages }}>
      <MemoryRouter>
        <RouterLinks>
          <Page />
          <LeaveQuestion />
        </RouterLinks>
      </MemoryRouter>
    </StaticI18nProvider>,
  );
}

const follow = (name: string): void => void fireEvent.click(screen.getByRole("link", { name }));
const typeTitle = (): void => void fireEvent.change(screen.getByLabelText("Titel"), { target: { value: "Ryx 7" } });
const press = (name: string): void => void fireEvent.click(screen.getByRole("button", { name }));

describe("a link away from a form", () => {
  it("leads there at once when nothing was typed", () => {
    renderPage();
    follow("Kunden");
    expect(screen.getByText("Seite /clients")).toBeVisible();
  });

  it("asks first when something was typed, which stays unless it is to be discarded", () => {
    renderPage();
    typeTitle();
    follow("Kunden");
    expect(screen.getByRole("alertdialog", { name: "Eingaben verwerfen?" })).toBeVisible();
    press("Weiter bearbeiten");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(screen.getByText("Seite /")).toBeVisible();
    expect(screen.getByLabelText("Titel")).toHaveValue("Ryx 7");
    follow("Kunden");
    press("Verwerfen");
    expect(screen.getByText("Seite /clients")).toBeVisible();
  });

  it("asks nothing when the page stays the same, when it opens in another tab, and when it was saved", () => {
    renderPage();
    typeTitle();
    follow("Zweiter Reiter");
    // A browser opens another tab; jsdom would go there.
    window.addEventListener("click", (event) => event.preventDefault(), { once: true });
    fireEvent.click(screen.getByRole("link", { name: "Kunden" }), { ctrlKey: true });
    expect(screen.queryByRole("alertdialog")).toBeNull();
    press("Speichern");
    expect(screen.getByText("Seite /saved")).toBeVisible();
  });
});
