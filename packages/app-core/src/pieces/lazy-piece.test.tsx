import { StaticI18nProvider } from "@kundenportal/ui/static-i18n-provider";
import uiMessages from "@kundenportal/ui/locales/de.json";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { type ComponentType, type ReactNode, useState } from "react";
import coreMessages from "../texts/locales/de.json";
import { lazyDialog } from "./lazy-dialog";
import { lazyPiece } from "./lazy-piece";
import { PieceError } from "./piece-error";

/** Waits until the test says how it ends. */
function slowLoad<Props>(component: ComponentType<Props>) {
  const waiting: { readonly arrive: () => void; readonly fail: (error: Error) => void }[] = [];
  const load = jest.fn(
    () =>
      new Promise<ComponentType<Props>>((resolve, reject) => {
        waiting.push({ arrive: () => resolve(component), fail: reject });
      }),
  );
  return {
    load,
    arrive: () => act(async () => waiting.at(-1)?.arrive()),
    fail: (error: Error = new PieceError("lost")) => act(async () => waiting.at(-1)?.fail(error)),
  };
}

function show(content: ReactNode) {
  return render(
    <StaticI18nProvider locale="de" messages={{ ...uiMessages, ...coreMessages }}>
      <input aria-label="Notiz" />
      {content}
    </StaticI18nProvider>,
  );
}

const Greeting = ({ name }: { readonly name: string }) => <p>Hallo {name}</p>;

describe("a piece that loads on demand", () => {
  it("stands in its place once it has come, and at once from then on", async () => {
    const { load, arrive } = slowLoad(Greeting);
    const Piece = lazyPiece(load, { placeholder: "…" });
    const { unmount } = show(<Piece name="Ryx" />);
    expect(screen.getByText("…")).toBeVisible();
    await arrive();
    expect(screen.getByText("Hallo Ryx")).toBeVisible();
    unmount();
    show(<Piece name="Tol" />);
    expect(screen.getByText("Hallo Tol")).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("says in its place that it did not come, leaves what was typed, and comes when asked again", async () => {
    const { load, arrive, fail } = slowLoad(Greeting);
    const Piece = lazyPiece(load, { placeholder: "…" });
    show(<Piece name="Ryx" />);
    fireEvent.change(screen.getByLabelText("Notiz"), { target: { value: "Brum 4" } });
    await fail();
    expect(screen.getByRole("alert")).toHaveTextContent("Dieser Teil der Seite ist nicht angekommen");
    fireEvent.click(screen.getByRole("button", { name: "Erneut versuchen" }));
    await arrive();
    expect(screen.getByText("Hallo Ryx")).toBeVisible();
    expect(screen.getByLabelText("Notiz")).toHaveValue("Brum 4");
  });

  it("comes by itself as soon as there is a connection", async () => {
    const { load, arrive, fail } = slowLoad(Greeting);
    const Piece = lazyPiece(load, { placeholder: "…" });
    show(<Piece name="Ryx" />);
    await fail();
    fireEvent(window, new Event("online"));
    await arrive();
    expect(screen.getByText("Hallo Ryx")).toBeVisible();
  });

  it("that the server no longer has offers the new version", async () => {
    const { load, fail } = slowLoad(Greeting);
    const Piece = lazyPiece(load, { placeholder: "…" });
    show(<Piece name="Ryx" />);
    await fail(new PieceError("404", { isGone: true }));
    expect(screen.getByRole("alert")).toHaveTextContent("Es gibt eine neue Version");
    expect(screen.getByRole("button", { name: "Seite neu laden" })).toBeVisible();
  });
});

describe("a dialog that loads on demand", () => {
  const Thanks = ({ onClose }: { readonly onClose: () => void }) => <button onClick={onClose}>Danke</button>;

  function Page({ dialog: Dialog }: { readonly dialog: ComponentType<{ readonly onClose: () => void }> }) {
    const [isOpen, setIsOpen] = useState(true);
    return isOpen ? <Dialog onClose={() => setIsOpen(false)} /> : <p>geschlossen</p>;
  }

  it("shows that it is on its way only when that takes long", async () => {
    jest.useFakeTimers();
    const { load, arrive } = slowLoad(Thanks);
    show(<Page dialog={lazyDialog(load)} />);
    expect(screen.queryByRole("dialog")).toBeNull();
    act(() => {
      jest.advanceTimersByTime(333);
    });
    expect(screen.getByRole("dialog", { name: "Einen Moment bitte" })).toBeVisible();
    jest.useRealTimers();
    await arrive();
    expect(screen.getByRole("button", { name: "Danke" })).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says that it did not come, and can be closed or asked for again", async () => {
    const { load, fail, arrive } = slowLoad(Thanks);
    const { unmount } = show(<Page dialog={lazyDialog(load)} />);
    await fail();
    fireEvent.click(screen.getByRole("button", { name: "Erneut versuchen" }));
    await arrive();
    expect(screen.getByRole("button", { name: "Danke" })).toBeVisible();
    unmount();

    const second = slowLoad(Thanks);
    show(<Page dialog={lazyDialog(second.load)} />);
    await second.fail();
    fireEvent.click(screen.getByRole("button", { name: "Schließen" }));
    expect(screen.getByText("geschlossen")).toBeVisible();
  });
});
