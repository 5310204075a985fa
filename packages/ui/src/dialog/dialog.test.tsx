import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ConfirmDialog } from "../confirm-dialog/confirm-dialog";
import { renderInGerman } from "../testing/render";
import { Dialog } from "./dialog";

describe("Dialog", () => {
  it("mounts its content only while it is open, named, and starts at its heading", () => {
    const dialog = (isOpen: boolean) => (
      <Dialog isOpen={isOpen} onClose={jest.fn()} title="Link senden" description="An den Kunden.">
        <input aria-label="Empfänger" />
      </Dialog>
    );
    const { rerender } = renderInGerman(dialog(false));
    expect(screen.queryByLabelText("Empfänger")).not.toBeInTheDocument();
    rerender(dialog(true));
    expect(screen.getByRole("dialog", { name: "Link senden" })).toHaveAccessibleDescription("An den Kunden.");
    expect(screen.getByRole("heading", { name: "Link senden" })).toHaveFocus();
    rerender(dialog(false));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("asks its owner to close on Escape, on a press outside and by its cross", async () => {
    const handleClose = jest.fn();
    renderInGerman(<Dialog isOpen onClose={handleClose} title="Link senden" />);
    const dialog = screen.getByRole("dialog");
    expect(fireEvent(dialog, new Event("cancel", { cancelable: true }))).toBe(false);
    fireEvent.mouseDown(dialog);
    await userEvent.click(screen.getByRole("button", { name: "Schließen" }));
    expect(handleClose).toHaveBeenCalledTimes(3);
    fireEvent.mouseDown(screen.getByRole("heading"));
    expect(handleClose).toHaveBeenCalledTimes(3);
  });

  it("cannot be dismissed while it must not be", () => {
    const handleClose = jest.fn();
    renderInGerman(<Dialog isOpen onClose={handleClose} title="Zahlung läuft" canDismiss={false} />);
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    fireEvent.mouseDown(screen.getByRole("dialog"));
    expect(handleClose).not.toHaveBeenCalled();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});

describe("ConfirmDialog", () => {
  it("confirms, cancels, and waits", async () => {
    const [handleClose, handleConfirm] = [jest.fn(), jest.fn()];
    const dialog = (isPending: boolean) => (
      <ConfirmDialog
        isOpen
        isPending={isPending}
        onClose={handleClose}
        onConfirm={handleConfirm}
        title="Link erneuern?"
        confirmLabel="Erneuern"
      />
    );
    const { rerender } = renderInGerman(dialog(false));
    expect(screen.getByRole("alertdialog", { name: "Link erneuern?" })).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Erneuern" }));
    await userEvent.click(screen.getByRole("button", { name: "Abbrechen" }));
    expect([handleConfirm.mock.calls.length, handleClose.mock.calls.length]).toEqual([1, 1]);
    rerender(dialog(true));
    await userEvent.click(screen.getByRole("button", { name: /Erneuern/ }));
    expect(handleConfirm).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("button", { name: "Abbrechen" })).toBeDisabled();
  });
});
