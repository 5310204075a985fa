import { act, fireEvent, screen } from "@testing-library/react";
import { renderInGerman } from "../testing/render";
import { ToastProvider, useToast, type ToastContent } from "./toast";

function Trigger({ toast }: { readonly toast: ToastContent }) {
  const showToast = useToast();
  return <button onClick={() => showToast(toast)}>Zeigen</button>;
}

function renderTrigger(toast: ToastContent): void {
  renderInGerman(
    <ToastProvider>
      <Trigger toast={toast} />
    </ToastProvider>,
  );
}

const show = () => fireEvent.click(screen.getByRole("button", { name: "Zeigen" }));
const wait = (durationMs: number) => act(() => jest.advanceTimersByTime(durationMs));

describe("toasts", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("are announced and go away by themselves, but not under the pointer", () => {
    renderTrigger({ tone: "success", title: "Gespeichert" });
    show();
    const toast = screen.getByRole("listitem", { hidden: true });
    expect(toast).toHaveTextContent("Gespeichert");
    expect(toast.closest("[role=log]")).not.toBeNull();
    fireEvent.pointerEnter(toast);
    wait(60_000);
    expect(toast).toBeInTheDocument();
    fireEvent.pointerLeave(toast);
    wait(6000);
    expect(toast).not.toBeInTheDocument();
  });

  it("stay until they are closed when something failed", () => {
    renderTrigger({ tone: "danger", title: "Nicht gesendet" });
    show();
    wait(60_000);
    fireEvent.click(screen.getByRole("button", { name: "Schließen", hidden: true }));
    expect(screen.queryByText("Nicht gesendet")).not.toBeInTheDocument();
  });

  it("do their action once and leave; no more than three are shown", () => {
    const handleAction = jest.fn();
    renderTrigger({ title: "Gelöscht", action: { label: "Zurückholen", onAction: handleAction } });
    for (let count = 0; count < 5; count += 1) show();
    const actions = screen.getAllByRole("button", { name: "Zurückholen", hidden: true });
    expect(actions).toHaveLength(3);
    fireEvent.click(actions[0] ?? document.body);
    expect(handleAction).toHaveBeenCalledTimes(1);
    expect(screen.getAllByText("Gelöscht")).toHaveLength(2);
  });
});
