import { act, fireEvent, screen } from "@testing-library/react";
import { StaticI18nProvider } from "@kundenportal/ui/static-i18n-provider";
import uiMessages from "@kundenportal/ui/locales/de.json";
import { type ComponentType, startTransition, useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import coreMessages from "../texts/locales/de.json";
import { latePiece, loadLatePieces, untilLatePiecesAreThere } from "./late-piece";
import { PieceError } from "./piece-error";

function Counter() {
  const [count, setCount] = useState(7);
  return <button onClick={() => setCount(count + 1)}>Ryx {count}</button>;
}

const page = (Piece: ComponentType) => (
  <StaticI18nProvider locale="de" messages={{ ...uiMessages, ...coreMessages }}>
    <Piece />
  </StaticI18nProvider>
);

/** The page as a server renders it, taken over by a browser that does not have the piece yet. */
async function takeOver() {
  const OnServer = latePiece(() => Promise.resolve(Counter), { placeholder: "…" });
  await loadLatePieces();
  const container = document.createElement("div");
  document.body.append(container);
  container.innerHTML = renderToString(page(OnServer));

  const coming = new EventTarget();
  const load = () =>
    new Promise<ComponentType>((resolve, reject) => {
      coming.addEventListener("arrive", () => resolve(Counter));
      coming.addEventListener("fail", () => reject(new PieceError("lost")));
    });
  const InBrowser = latePiece(load, { placeholder: "…" });
  await act(async () =>
    startTransition(() => {
      hydrateRoot(container, page(InBrowser));
    }),
  );
  const settled = jest.fn();
  void untilLatePiecesAreThere().then(settled);
  return {
    settled,
    arrive: () => act(async () => coming.dispatchEvent(new Event("arrive"))),
    fail: () => act(async () => coming.dispatchEvent(new Event("fail"))),
  };
}

afterEach(() => document.body.replaceChildren());

describe("a piece of which a page has come with the content", () => {
  it("stays as it is until it can be taken over", async () => {
    const { arrive, settled } = await takeOver();
    expect(screen.getByRole("button", { name: "Ryx 7" })).toBeVisible();
    expect(settled).not.toHaveBeenCalled();
    await arrive();
    expect(settled).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole("button", { name: "Ryx 7" }));
    expect(screen.getByRole("button", { name: "Ryx 8" })).toBeVisible();
  });

  it("can be read also when it does not come, and holds nothing up", async () => {
    const { fail, settled } = await takeOver();
    await fail();
    expect(screen.getByRole("button", { name: "Ryx 7" })).toBeVisible();
    expect(settled).toHaveBeenCalledTimes(1);
  });
});
