import { screen } from "@testing-library/react";
import { renderInApp } from "../../testing/render-in-app";
import { FittingBankLines } from "./fitting-bank-lines";

const line = {
  __typename: "BankLine",
  id: "line",
  bookedOn: "2026-05-04",
  counterpartyName: "Café Morgenrot",
  amount: { __typename: "Money", amount: "119.00", currency: "EUR" },
};

it("a reminder warns of money that has come and is not booked", async () => {
  const { asked } = renderInApp(<FittingBankLines documentId="invoice" />, {
    FittingBankLines: () => ({ bankLinesFitting: [line] }),
  });

  expect(await screen.findByText("Vielleicht ist die Rechnung schon bezahlt")).toBeVisible();
  expect(screen.getByText(/Café Morgenrot, 119,00\s€, 04\.05\.2026/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Bankumsätze ansehen" })).toHaveAttribute("href", "/bank-lines");
  expect(asked[0]?.variables).toEqual({ documentId: "invoice" });
});
