import { fireEvent, screen } from "@testing-library/react";
import { makeFragmentData } from "../../gql/fragment-masking";
import type { ColumnMapping_NeededFragment } from "../../gql/graphql";
import { renderInApp } from "../../testing/render-in-app";
import { type ColumnChoice, ColumnMapping, ColumnMappingFragment } from "./column-mapping";

const needed: ColumnMapping_NeededFragment = {
  __typename: "BankStatementColumnsNeeded",
  question: "DIRECTION",
  headings: ["Datum", "Name", "Betrag", " "],
  rows: [["24.05.2026", "X", "10,00", "S"]],
  guesses: [
    { __typename: "BankCsvColumn", column: 0, field: "BOOKED_ON" },
    { __typename: "BankCsvColumn", column: 1, field: "COUNTERPARTY_NAME" },
    { __typename: "BankCsvColumn", column: 2, field: "AMOUNT" },
    { __typename: "BankCsvColumn", column: 3, field: "DIRECTION" },
  ],
  values: [{ __typename: "BankCsvColumnValues", column: 3, values: ["S", "X"] }],
  directions: [{ __typename: "BankCsvDirection", value: "S", direction: "OUT" }],
};

function renderMapping(shown: ColumnMapping_NeededFragment): readonly ColumnChoice[] {
  const submitted: ColumnChoice[] = [];
  renderInApp(
    <ColumnMapping
      needed={makeFragmentData(shown, ColumnMappingFragment)}
      isImporting={false}
      onSubmit={(choice) => submitted.push(choice)}
      onCancel={() => undefined}
    />,
  );
  return submitted;
}

describe("a table without signs", () => {
  it("is read once every value of the column has a meaning", async () => {
    const submitted = renderMapping(needed);

    expect(await screen.findByText("Kam das Geld, oder ging es?")).toBeVisible();
    expect(screen.getByLabelText("Spalte 4")).toHaveValue("DIRECTION");
    expect(screen.getByLabelText("„S“ bedeutet")).toHaveValue("OUT");
    fireEvent.click(screen.getByRole("button", { name: "Einlesen" }));
    expect(screen.getByText("Bitte geben Sie für jeden Wert an, ob Geld kam oder ging.")).toBeVisible();
    expect(submitted).toEqual([]);

    fireEvent.change(screen.getByLabelText("„X“ bedeutet"), { target: { value: "IN" } });
    fireEvent.click(screen.getByRole("button", { name: "Einlesen" }));
    expect(submitted).toMatchObject([
      {
        columns: [
          { field: "BOOKED_ON" },
          { field: "COUNTERPARTY_NAME" },
          { field: "AMOUNT" },
          { column: 3, field: "DIRECTION" },
        ],
        directions: [
          { value: "S", direction: "OUT" },
          { value: "X", direction: "IN" },
        ],
      },
    ]);
  });

  it("may have no such column: then nothing is asked about values", async () => {
    const submitted = renderMapping(needed);

    fireEvent.change(await screen.findByLabelText("Spalte 4"), { target: { value: "" } });
    expect(screen.queryByLabelText("„S“ bedeutet")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Einlesen" }));
    expect(submitted).toMatchObject([{ directions: [] }]);
  });
});
