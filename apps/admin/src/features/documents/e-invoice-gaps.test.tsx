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
    { __typename: "EInvoiceGap", field: "SELLER_PHONE", businessTerm: "BT-42" },
    { __typename: "EInvoiceGap", field: "BUYER_CITY", businessTerm: "BT-52" },
    { __typename: "EInvoiceGap", field: "EXEMPTION_REASON", businessTerm: "BT-120" },
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
