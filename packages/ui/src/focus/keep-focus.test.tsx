import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { type ReactNode, useState } from "react";
import { Dialog } from "../dialog/dialog";
import { renderInGerman } from "../testing/render";
import { useKeptFocus } from "./keep-focus";

function Frame({ children }: { readonly children: ReactNode }) {
  useKeptFocus();
  return (
    <main>
      <h1>Angebot</h1>
      {children}
    </main>
  );
}

async function press(name: string): Promise<void> {
  const button = screen.getByRole("button", { name });
  act(() => button.focus());
  fireEvent.click(button);
  await waitFor(() => expect(document.body).not.toHaveFocus());
}

function Rows() {
  const [rows, setRows] = useState(["Tisch", "Stuhl"]);
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">Positionen</h2>
      {rows.map((row) => (
        <div key={row}>
          {row}
          <button type="button" onClick={() => setRows(rows.filter((other) => other !== row))}>
            {row} entfernen
          </button>
        </div>
      ))}
    </section>
  );
}

test("when a row is deleted, the focus goes to the heading of its list", async () => {
  renderInGerman(
    <Frame>
      <Rows />
    </Frame>,
  );
  await press("Stuhl entfernen");
  await waitFor(() => expect(screen.getByRole("heading", { name: "Positionen" })).toHaveFocus());
});

function Answer() {
  const [state, setState] = useState<"OPEN" | "ASKED" | "DONE">("OPEN");
  return (
    <>
      {state !== "DONE" && (
        <section>
          <h2>Ihre Antwort</h2>
          <button type="button" onClick={() => setState("ASKED")}>
            Annehmen
          </button>
        </section>
      )}
      {state === "DONE" && <p>Angenommen</p>}
      <Dialog isOpen={state === "ASKED"} onClose={() => setState("OPEN")} title="Angebot annehmen">
        <button type="button" onClick={() => setState("DONE")}>
          Verbindlich annehmen
        </button>
      </Dialog>
    </>
  );
}

test("when a dialog closes and its opener is gone, the focus goes to the page's heading", async () => {
  renderInGerman(
    <Frame>
      <Answer />
    </Frame>,
  );
  await press("Annehmen");
  await press("Verbindlich annehmen");
  await waitFor(() => expect(screen.getByRole("heading", { name: "Angebot" })).toHaveFocus());
});

test("whoever takes the focus away on purpose keeps it away", async () => {
  renderInGerman(
    <Frame>
      <Rows />
    </Frame>,
  );
  const button = screen.getByRole("button", { name: "Tisch entfernen" });
  act(() => button.focus());
  act(() => button.blur());
  fireEvent.click(screen.getByRole("button", { name: "Stuhl entfernen" }));
  await new Promise((done) => setTimeout(done, 120));
  expect(document.body).toHaveFocus();
});
