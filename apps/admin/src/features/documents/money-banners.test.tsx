import { fireEvent, screen, within } from "@testing-library/react";
import type { PaymentRow_PaymentFragment } from "../../gql/graphql";
import { buildViewer, renderInApp } from "../../testing/render-in-app";
import { MoneyBanners } from "./money-banners";

const money = (amount: string) => ({ __typename: "Money", amount, currency: "EUR" }) as const;

const payment: PaymentRow_PaymentFragment = {
  __typename: "Payment",
  id: "payment",
  createdAt: "2026-05-04T08:00:00.000Z",
  method: "CARD",
  provider: "sandbox",
  accountLabel: null,
  refundedAmount: money("0.00"),
  refundableAmount: money("119.00"),
  disputedAmount: money("0.00"),
  disputed: false,
  isPayable: false,
  allowedActions: ["REFUND", "REFRESH"],
};

describe("decisions about a document's money", () => {
  it("an excess is refunded with one key, however often the button is pressed", async () => {
    const { asked } = renderInApp(
      <MoneyBanners isCanceled={false} overpaidAmount={money("19.00")} payments={[payment]} />,
      {
        RefundPayment: () => ({
          refundPayment: {
            __typename: "RefundNotPossible",
            code: "PROVIDER_UNAVAILABLE",
          },
        }),
      },
    );
    expect(screen.getByText("19,00 € zu viel bezahlt")).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Überschuss erstatten" }));
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).getByLabelText("Betrag")).toHaveValue("19,00");
    expect(within(dialog).getByText("Höchstens 119,00 €.")).toBeVisible();

    const submit = within(dialog).getByRole("button", { name: "Jetzt erstatten" });
    fireEvent.click(submit);
    expect(await within(dialog).findByText(/lässt sich mit den gespeicherten Zugangsdaten nicht nutzen/)).toBeVisible();
    fireEvent.click(submit);
    await within(dialog).findByText(/lässt sich mit den gespeicherten Zugangsdaten nicht nutzen/);

    const inputs = asked.map(({ variables }) => variables["input"]);
    expect(inputs).toHaveLength(2);
    expect(inputs[0]).toMatchObject({ paymentId: "payment", amount: "19.00" });
    expect(inputs[1]).toEqual(inputs[0]);
  });

  it("an invalid amount is not sent", async () => {
    const { asked } = renderInApp(
      <MoneyBanners isCanceled={false} overpaidAmount={money("19.00")} payments={[payment]} />,
    );
    fireEvent.click(screen.getByRole("button", { name: "Überschuss erstatten" }));
    const dialog = screen.getByRole("dialog");
    fireEvent.change(within(dialog).getByLabelText("Betrag"), { target: { value: "0" } });
    fireEvent.click(within(dialog).getByRole("button", { name: "Jetzt erstatten" }));

    expect(await within(dialog).findByText("Bitte geben Sie einen Betrag über null ein.")).toBeVisible();
    expect(asked).toEqual([]);
  });

  it("an excess that came by transfer is explained, and readers get no button", () => {
    renderInApp(
      <MoneyBanners
        isCanceled={false}
        overpaidAmount={money("19.00")}
        payments={[{ ...payment, allowedActions: ["REFRESH"] }]}
      />,
    );
    expect(screen.getByText(/Das Geld kam nicht über einen Anbieter/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Überschuss erstatten" })).toBeNull();

    renderInApp(
      <MoneyBanners isCanceled={false} overpaidAmount={money("19.00")} payments={[payment]} />,
      {},
      buildViewer({ canEdit: false, isOwner: false, role: "VIEWER" }),
    );
    expect(screen.queryByRole("button", { name: "Überschuss erstatten" })).toBeNull();
  });

  it("money that a bank took back is shown with its amount", () => {
    renderInApp(
      <MoneyBanners
        isCanceled={false}
        overpaidAmount={null}
        payments={[{ ...payment, disputed: true, disputedAmount: money("119.00") }]}
      />,
    );
    expect(screen.getByText("Die Bank des Kunden hat 119,00 € zurückgebucht")).toBeVisible();
  });

  it("a page on which somebody may still pay for a cancelled document is told", () => {
    const open = { ...payment, isPayable: true };
    const { unmount } = renderInApp(<MoneyBanners isCanceled={false} overpaidAmount={null} payments={[open]} />);
    expect(screen.queryByText("Es kann noch bezahlt werden")).toBeNull();
    unmount();
    renderInApp(<MoneyBanners isCanceled overpaidAmount={null} payments={[payment, open]} />);
    expect(screen.getByText("Es kann noch bezahlt werden")).toBeVisible();
  });
});
