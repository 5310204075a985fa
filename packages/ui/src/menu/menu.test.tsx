import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Button } from "../button/button";
import { ComboBox } from "../combo-box/combo-box";
import { Dialog } from "../dialog/dialog";
import { IconButton } from "../icon-button/icon-button";
import { Tabs } from "../tabs/tabs";
import { renderInGerman } from "../testing/render";
import { Tooltip } from "../tooltip/tooltip";
import { Menu } from "./menu";

const clients = [
  { id: "1", label: "Brauerei Lindenhof", description: "Stuttgart" },
  { id: "2", label: "Praxis Dr. Sommer" },
];

function Client() {
  const [client, setClient] = useState<string | null>(null);
  return (
    <>
      <ComboBox label="Kunde" description="Name oder Nummer" options={clients} value={client} onChange={setClient} />
      <output>{client}</output>
    </>
  );
}

describe("Menu", () => {
  it("is described by its note, which no key leads to", async () => {
    renderInGerman(
      <Menu
        label="Konto"
        trigger={<IconButton label="Konto" icon="…" />}
        entries={[{ id: "out", label: "Abmelden", onAction: jest.fn() }]}
        note="Kundenportal 1.2.3"
      />,
    );
    await userEvent.click(screen.getByRole("button", { name: "Konto" }));
    expect(await screen.findByRole("menu", { name: "Konto" })).toHaveAccessibleDescription("Kundenportal 1.2.3");
  });

  it("opens from its button, runs an action by keyboard and returns the focus", async () => {
    const handleRotate = jest.fn();
    renderInGerman(
      <Menu
        label="Mehr"
        trigger={<IconButton label="Mehr" icon="…" />}
        entries={[
          { id: "copy", label: "Kopieren", onAction: jest.fn() },
          { id: "rotate", label: "Erneuern", startsGroup: true, onAction: handleRotate },
        ]}
      />,
    );
    const trigger = screen.getByRole("button", { name: "Mehr" });
    trigger.focus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("menu", { name: "Mehr" })).toBeInTheDocument();
    await userEvent.keyboard("e{Enter}");
    expect(handleRotate).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(trigger).toHaveFocus());
  });
});

describe("ComboBox", () => {
  it("finds by typing and says so to screen readers", async () => {
    renderInGerman(<Client />);
    const input = screen.getByRole("combobox", { name: "Kunde" });
    expect(input).toHaveAccessibleDescription("Name oder Nummer");
    await userEvent.type(input, "som");
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(["Praxis Dr. Sommer"]);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(screen.getByRole("status")).toHaveTextContent("2");
    expect(input).toHaveValue("Praxis Dr. Sommer");
  });

  it("opens its list inside the dialog that it is in", async () => {
    renderInGerman(
      <Dialog isOpen onClose={jest.fn()} title="Zuordnen">
        <Client />
      </Dialog>,
    );
    await userEvent.click(screen.getByRole("button", { name: /Vorschläge anzeigen/ }));
    expect(screen.getByRole("dialog", { name: "Zuordnen" })).toContainElement(screen.getByRole("listbox"));
  });
});

describe("Tabs", () => {
  it("shows one panel at a time and moves with the arrow keys", async () => {
    renderInGerman(
      <Tabs
        label="Ansichten"
        tabs={[
          { id: "a", label: "Inhalt", content: "Der Inhalt" },
          { id: "b", label: "Verlauf", content: "Der Verlauf" },
        ]}
      />,
    );
    expect(screen.getByRole("tabpanel", { name: "Inhalt" })).toHaveTextContent("Der Inhalt");
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Verlauf" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel")).toHaveTextContent("Der Verlauf");
  });
});

describe("Tooltip", () => {
  it("describes its trigger on focus", async () => {
    renderInGerman(
      <Tooltip text="Zuletzt vor 2 Tagen">
        <Button>Öffnen</Button>
      </Tooltip>,
    );
    await userEvent.tab();
    expect(await screen.findByRole("tooltip")).toHaveTextContent("Zuletzt vor 2 Tagen");
    expect(screen.getByRole("button", { name: "Öffnen" })).toHaveAccessibleDescription("Zuletzt vor 2 Tagen");
  });
});
