import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderInGerman } from "../testing/render";
import { DataTable, type DataTableColumn } from "./data-table";

interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly amount: string;
}

const columns: DataTableColumn<Invoice>[] = [
  { id: "amount", header: "Betrag", cell: (row) => row.amount, align: "end", narrow: "value", isSortable: true },
  { id: "number", header: "Nummer", cell: (row) => row.number, narrow: "title" },
];
const rows = [
  { id: "1", number: "RE-1", amount: "10,00 €" },
  { id: "2", number: "RE-2", amount: "20,00 €" },
];

describe("DataTable", () => {
  it("is a named table whose rows are links named by their title", () => {
    renderInGerman(
      <DataTable
        caption="Rechnungen"
        columns={columns}
        rows={rows}
        getRowId={(row) => row.id}
        getRowHref={(row) => `/invoices/${row.id}`}
      />,
    );
    const table = screen.getByRole("table", { name: "Rechnungen" });
    expect(within(table).getAllByRole("row")).toHaveLength(3);
    expect(within(table).getByRole("link", { name: "RE-2" })).toHaveAttribute("href", "/invoices/2");
  });

  it("shows the order and asks for the other one", async () => {
    const handleSortChange = jest.fn();
    renderInGerman(
      <DataTable
        caption="Rechnungen"
        columns={columns}
        rows={rows}
        getRowId={(row) => row.id}
        sort={{ columnId: "amount", direction: "ascending" }}
        onSortChange={handleSortChange}
      />,
    );
    expect(screen.getByRole("columnheader", { name: /Betrag/ })).toHaveAttribute("aria-sort", "ascending");
    await userEvent.click(screen.getByRole("button", { name: /Betrag/ }));
    expect(handleSortChange).toHaveBeenCalledWith({ columnId: "amount", direction: "descending" });
  });

  it("shows the empty state only once it is clear that there is nothing", () => {
    const table = (isLoading: boolean) => (
      <DataTable
        caption="Rechnungen"
        columns={columns}
        rows={[]}
        getRowId={(row) => row.id}
        isLoading={isLoading}
        emptyState="Keine Rechnungen"
      />
    );
    const { rerender } = renderInGerman(table(true));
    expect(screen.getByRole("table")).toHaveAttribute("aria-busy", "true");
    rerender(table(false));
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(screen.getByText("Keine Rechnungen")).toBeInTheDocument();
  });
});
