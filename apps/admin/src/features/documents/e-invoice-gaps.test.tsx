import { screen } from "@testing-library/react";
import { makeFragmentData } from "../../gql/fragment-masking";
import type { EInvoiceGaps_DocumentFragment } from "../../gql/graphql";
import { renderInApp } from "../../testing/render-in-app";
import { EInvoiceGaps, EInvoiceGapsFragment } from "./e-invoice-gaps";

const draft: EInvoiceGaps_DocumentFragment = {
  __typename: "Document",
  id: "d1",
  status: "DRAFT",
  client: { __typename: "Client", id: "c1" },
  eInvoiceGaps: [
    { __typename: "EInvoiceGap", field: "SELLER_PHONE", businessTerm: "BT-42", finding: null },
    { __typename: "EInvoiceGap", field: "BUYER_CITY", businessTerm: "BT-52", finding: null },
    { __typename: "EInvoiceGap", field: "EXEMPTION_REASON", businessTerm: "BT-120", finding: null },
  ],
};

function renderGaps(document: Partial<EInvoiceGaps_DocumentFragment>): void {
  renderInApp(<EInvoiceGaps document={makeFragmentData({ ...draft, ...document }, EInvoiceGapsFragment)} />);
}

const links = () => screen.queryAllByRole("link").map((link) => link.getAttribute("href"));

describe("what an e-invoice lacks", () => {
  it("leads to where it is filled in", () => {
    renderGaps({});

    expect(screen.getByText("Noch keine E-Rechnung")).toBeVisible();
    expect(screen.getByRole("link", { name: "Ort des Kunden (BT-52)" })).toBeVisible();
    expect(links()).toEqual(["/settings/merchant", "/clients/c1/edit", "/documents/d1/edit"]);
  });

  it("names what breaks a rule, and how, and leads there", () => {
    const finding = {
      __typename: "EInvoiceFinding",
      rule: "BR-CO-09",
      breach: "WRONG_FORM",
      businessTerm: "BT-48",
      lineId: null,
      found: "ZZ123",
      expected: null,
    } as const;
    renderGaps({
      eInvoiceGaps: [
        { __typename: "EInvoiceGap", field: "BUYER_RULE", businessTerm: "BT-48", finding },
        {
          __typename: "EInvoiceGap",
          field: "DOCUMENT_RULE",
          businessTerm: null,
          finding: { ...finding, rule: "PEPPOL-EN16931-R008", businessTerm: null, found: null },
        },
      ],
    });

    expect(screen.getByRole("link", { name: "USt-IdNr. des Käufers (BT-48): falsch geschrieben" })).toBeVisible();
    expect(screen.getByText(/Steht da „ZZ123“ · BR-CO-09/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Das Dokument verletzt eine Regel für E-Rechnungen" })).toBeVisible();
    expect(links()).toEqual(["/clients/c1/edit", "/documents/d1/edit"]);
  });

  it("cannot be filled into a document that is issued", () => {
    renderGaps({ status: "OPEN" });

    expect(screen.getByText("Ohne E-Rechnung fertiggestellt")).toBeVisible();
    expect(links()).toEqual(["/settings/merchant", "/clients/c1/edit"]);
  });

  it("is not told where nothing is missing, or nothing is owed any more", () => {
    renderGaps({ eInvoiceGaps: [] });
    renderGaps({ status: "CANCELED" });

    expect(screen.queryByText(/E-Rechnung/)).toBeNull();
  });
});
