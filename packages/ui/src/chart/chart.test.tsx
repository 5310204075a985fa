import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderInGerman } from "../testing/render";
import { BarTable } from "./bar-table";
import { ColumnChart } from "./column-chart";

describe("ColumnChart", () => {
  const columns = [
    { id: "a", label: "Apr", shortLabel: "A", value: 50, text: "50,00 €" },
    { id: "m", label: "Mai", shortLabel: "M", value: -50, text: "-50,00 €" },
  ];

  it("is a picture with a description, and a table that opens", async () => {
    renderInGerman(
      <ColumnChart
        description="Am meisten im April: 50,00 €"
        columns={columns}
        topText="50,00 €"
        tableLabel="Als Tabelle"
        table={<table aria-label="Beträge" />}
      />,
    );
    expect(screen.getByRole("img", { name: "Am meisten im April: 50,00 €" })).toBeVisible();
    expect(screen.getByRole("table", { name: "Beträge", hidden: true })).not.toBeVisible();

    await userEvent.click(screen.getByText("Als Tabelle"));

    expect(screen.getByRole("table", { name: "Beträge" })).toBeVisible();
  });

  it("lets what is below zero hang from the line", () => {
    const { container } = renderInGerman(
      <ColumnChart description="Beträge" columns={columns} topText="50,00 €" tableLabel="Als Tabelle" table={null} />,
    );
    const bars = [...container.querySelectorAll("rect[rx]")].map((bar) => [
      bar.getAttribute("y"),
      bar.getAttribute("height"),
    ]);
    expect(bars).toEqual([
      ["0%", "50%"],
      ["50%", "50%"],
    ]);
  });

  it("draws nothing instead of dividing by zero where nothing happened", () => {
    const nothing = columns.map((column) => ({ ...column, value: 0 }));
    const { container } = renderInGerman(
      <ColumnChart description="Beträge" columns={nothing} topText="0,00 €" tableLabel="Als Tabelle" table={null} />,
    );
    expect(container.innerHTML).not.toContain("NaN");
  });
});

describe("BarTable", () => {
  it("is a table that says everything its bars show", () => {
    const { container } = renderInGerman(
      <BarTable
        caption="Angebote nach Antwort"
        headings={["Antwort", "Angebote"]}
        rows={[
          { id: "OPEN", label: "Noch offen", value: 3, cells: [3] },
          { id: "REJECTED", label: "Abgelehnt", value: 0, cells: [0] },
        ]}
      />,
    );
    const table = screen.getByRole("table", { name: "Angebote nach Antwort" });
    const rows = within(table).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual(["AntwortAngebote", "Noch offen3", "Abgelehnt0"]);
    expect(within(table).getByRole("rowheader", { name: "Abgelehnt" })).toBeVisible();
    expect(container.querySelectorAll("rect")).toHaveLength(3);
  });
});
