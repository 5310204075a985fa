import { fireEvent, screen, within } from "@testing-library/react";
import { buildViewer, renderInApp } from "../../testing/render-in-app";
import { BankLinesPage } from "./bank-lines-page";

const money = (amount: string) => ({ __typename: "Money", amount, currency: "EUR" });

const part = {
  __typename: "BankLinePart",
  reversedEntryId: null,
  amount: money("119.00"),
  discount: null,
  document: {
    __typename: "Document",
    id: "document",
    type: "INVOICE",
    number: "RE-2026-0042",
    openAmount: money("119.00"),
    client: { __typename: "Client", id: "client", name: "Café Morgenrot" },
  },
};

const proposal = {
  __typename: "BankMatchProposal",
  confidence: 97,
  certainty: "SURE",
  reasons: ["NUMBER", "EXACT_AMOUNT"],
  parts: [part],
};

const line = {
  __typename: "BankLine",
  id: "line",
  status: "OPEN",
  bookedOn: "2026-05-04",
  valueOn: null,
  account: null,
  counterpartyName: "Cafe Morgenrot GmbH",
  ultimateName: null,
  counterpartyAccount: null,
  purpose: "Rechnung RE-2026-0042",
  furtherText: null,
  statedParts: [],
  resembles: null,
  closedDocuments: [],
  endToEndId: null,
  creditorReference: null,
  bookingText: null,
  isReturn: false,
  returnReason: null,
  amount: money("119.00"),
  proposals: [proposal],
  parts: [],
  decisions: [],
};

const lastImport = {
  __typename: "BankImport",
  id: "import",
  fileName: "mai.csv",
  accounts: [],
  firstBookedOn: "2026-05-04",
  lastBookedOn: "2026-05-04",
  newCount: 1,
  knownCount: 0,
  leftOutCount: 2,
  pendingCount: 0,
  notExecutedCount: 0,
  balanceCount: 0,
  importedBy: "Jette Hansen",
  importedAt: "2026-05-05T08:00:00.000Z",
};

function answers(lines: readonly object[], overview: object = { openCount: lines.length, sureCount: 0, lastImport }) {
  return {
    BankLines: () => ({
      bankStatementLines: {
        __typename: "BankLineConnection",
        edges: lines.map((node) => ({ __typename: "BankLineEdge", cursor: "c", node })),
        pageInfo: { __typename: "PageInfo", endCursor: null, hasNextPage: false },
      },
    }),
    BankOverview: () => ({ bankOverview: { __typename: "BankOverview", ...overview } }),
    ConfirmBankLine: () => ({
      confirmBankLine: {
        __typename: "BankLineSuccess",
        line: { ...line, status: "CONFIRMED", proposals: [], parts: [part] },
      },
    }),
    ConfirmBankLines: () => ({
      confirmBankLines: {
        __typename: "ConfirmBankLinesSuccess",
        lines: [{ __typename: "BankLine", id: "line", status: "CONFIRMED" }],
      },
    }),
  };
}

describe("bank lines", () => {
  it("say in words why a document is proposed, and are booked with one click", async () => {
    const { asked } = renderInApp(<BankLinesPage />, answers([line]));

    expect(await screen.findByText("Dokumentnummer genannt · Betrag stimmt genau")).toBeVisible();
    expect(screen.getByRole("link", { name: "Rechnung RE-2026-0042" })).toHaveAttribute("href", "/documents/document");
    fireEvent.click(screen.getByRole("button", { name: "Buchen" }));

    expect(await screen.findByText("Gebucht", { selector: "span" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Rückgängig machen" })).toBeVisible();
    expect(asked.find(({ operation }) => operation === "ConfirmBankLine")?.variables).toEqual({
      input: {
        lineId: "line",
        parts: [{ documentId: "document", amount: "119.00", discount: null, reversedEntryId: null }],
        note: null,
      },
    });
  });

  it("that are certain are booked all at once, after a confirmation", async () => {
    const { asked } = renderInApp(<BankLinesPage />, answers([line], { openCount: 3, sureCount: 3, lastImport }));

    fireEvent.click(await screen.findByRole("button", { name: "Alle 3 buchen" }));
    const dialog = screen.getByRole("alertdialog");
    expect(within(dialog).getByText("Alle 3 eindeutigen Umsätze buchen?")).toBeVisible();
    fireEvent.click(within(dialog).getByRole("button", { name: "Alle 3 buchen" }));

    expect(await screen.findByText("Ein Umsatz gebucht")).toBeVisible();
    expect(asked.filter(({ operation }) => operation === "ConfirmBankLines")).toHaveLength(1);
  });

  it("have no buttons that change anything for readers", async () => {
    const viewer = buildViewer({ canEdit: false, isOwner: false, role: "VIEWER" });
    renderInApp(<BankLinesPage />, answers([line], { openCount: 1, sureCount: 1, lastImport }), viewer);

    expect(await screen.findByText("Cafe Morgenrot GmbH")).toBeVisible();
    expect(screen.queryByRole("button", { name: /buchen|einlesen|Zuordnen/i })).toBeNull();
    expect(screen.getByRole("button", { name: "Details" })).toBeVisible();
  });

  it("say that one resembles an earlier one, and that one names a cancelled document", async () => {
    const resembles = {
      __typename: "BankLine",
      id: "earlier",
      status: "CONFIRMED",
      bookedOn: "2026-05-03",
      counterpartyName: "Cafe Morgenrot GmbH",
      purpose: "RE-2026-0042",
    };
    const canceled = { __typename: "Document", id: "old", type: "INVOICE", number: "RE-2026-0007", status: "CANCELED" };
    const statedParts = [{ __typename: "BankLineStatedPart", text: "", isCharge: true, amount: money("-3.00") }];
    const shown = { ...line, proposals: [], resembles, closedDocuments: [canceled], statedParts };
    const viewer = buildViewer({ canEdit: false, isOwner: false, role: "VIEWER" });
    renderInApp(<BankLinesPage />, answers([shown]), viewer);

    expect(await screen.findByText("Nennt ein storniertes Dokument")).toBeVisible();
    expect(screen.getByRole("link", { name: "Rechnung RE-2026-0007" })).toHaveAttribute("href", "/documents/old");
    fireEvent.click(screen.getByRole("button", { name: "Details" }));
    const drawer = screen.getByRole("dialog");
    expect(within(drawer).getByText(/Cafe Morgenrot GmbH, 03\.05\.2026, „RE-2026-0042“ \(Gebucht\)/)).toBeVisible();
    expect(within(drawer).getByText("Entgelt der Bank")).toBeVisible();
  });

  it("start with the upload when there are none", async () => {
    renderInApp(<BankLinesPage />, answers([], { openCount: 0, sureCount: 0, lastImport: null }));

    expect(await screen.findByText("Noch kein Kontoauszug eingelesen")).toBeVisible();
    expect(await screen.findByText("Datei auswählen")).toBeVisible();
  });
});
