import { screen } from "@testing-library/react";
import type { TotalsList_TaxFragment, TotalsList_TotalsFragment } from "../../gql/graphql";
import { makeFragmentData } from "../../gql/fragment-masking";
import { renderInApp } from "../../testing/render-in-app";
import { TaxFragment, TotalsFragment, TotalsList } from "./totals-list";

const money = (amount: string) => ({ __typename: "Money", amount, currency: "EUR" }) as const;

const totals: TotalsList_TotalsFragment = {
  __typename: "DocumentTotals",
  lineNet: money("3772.90"),
  allowances: money("0.00"),
  charges: money("0.00"),
  net: money("3772.90"),
  tax: money("0.00"),
  gross: money("3772.90"),
  prepaid: money("0.00"),
  rounding: money("0.00"),
  thirdParty: money("0.00"),
  due: money("3772.90"),
  written: null,
};
const untaxed: TotalsList_TaxFragment = {
  __typename: "TaxTotal",
  category: "O",
  ratePercent: "0",
  exemptionReason: null,
  base: money("3772.90"),
  tax: money("0.00"),
};

function renderTotals(...taxes: readonly TotalsList_TaxFragment[]): void {
  renderInApp(
    <TotalsList
      totals={makeFragmentData(totals, TotalsFragment)}
      taxes={taxes.map((tax) => makeFragmentData(tax, TaxFragment))}
    />,
  );
}

const rows = () => screen.getAllByRole("term").map(({ textContent }) => textContent);

describe("the totals of a document", () => {
  it("have no row of tax where nothing is taxed, as on a reminder", () => {
    renderTotals(untaxed);

    expect(rows()).toEqual(["Gesamtbetrag"]);
  });

  it("say why nothing is taxed if the issuer did", () => {
    renderTotals({ ...untaxed, exemptionReason: "Kleinunternehmer" });

    expect(screen.getByText("Kleinunternehmer")).toBeVisible();
  });

  it("have one for each rate, zero included", () => {
    renderTotals({ ...untaxed, category: "S", ratePercent: "19", tax: money("19.00") }, { ...untaxed, category: "Z" });

    expect(rows()).toHaveLength(4);
  });
});
