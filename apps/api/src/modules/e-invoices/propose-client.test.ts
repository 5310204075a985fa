import "reflect-metadata";
import type { Party } from "@kundenportal/domain/documents/document-content";
import { InputChecker } from "../../graphql/input-checker";
import { checkClientData } from "../clients/client-input";
import type { BuyerIdentity } from "./parsing/en16931/parsed-e-invoice";
import { proposeClient } from "./propose-client";

const BUYER: Party = {
  name: "Kunde AG",
  tradingName: null,
  contactName: "Einkauf",
  street: "Kundenweg 2",
  addressAddition: "Hof 3",
  zip: "54321",
  city: "Kundenstadt",
  region: null,
  countryCode: "DE",
  email: null,
  phone: "+49 1",
  vatNumber: "DE 987654321",
  taxNumber: null,
  identifier: "K-1",
  legalInformation: null,
};
const IDENTITY: BuyerIdentity = {
  name: "Kunde AG",
  vatNumber: "DE987654321",
  identifier: "K-1",
  emails: ["einkauf@kunde.example"],
  endpoint: null,
};

describe("the client that an e-invoice proposes", () => {
  test("is its buyer", () => {
    expect(proposeClient(BUYER, IDENTITY)).toEqual({
      clientNumber: "K-1",
      name: "Kunde AG",
      street: "Kundenweg 2, Hof 3",
      zip: "54321",
      city: "Kundenstadt",
      countryCode: "DE",
      email: "einkauf@kunde.example",
      phone: "+49 1",
      vatNumber: "DE987654321",
      taxNumber: null,
    });
  });

  test("is always one that can be created: the rest is cut or left out", () => {
    const long = "Größe ".repeat(100);
    const proposal = proposeClient(
      {
        ...BUYER,
        name: long,
        street: long,
        zip: long,
        city: long,
        countryCode: "Germany",
        email: "nobody",
        phone: long,
      },
      { ...IDENTITY, vatNumber: "none", identifier: "K-1, 4012345000009" },
    );

    const check = new InputChecker();
    checkClientData(check, "", proposal, "de");
    expect(check.failure).toBeNull();
    expect(proposal.name).toHaveLength(200);
    expect(proposal).toMatchObject({ zip: null, countryCode: null, email: null, phone: null, vatNumber: null });
    expect(proposal.clientNumber).toBeNull();
  });

  test("has a name even if the file's is invisible", () => {
    expect(proposeClient({ ...BUYER, name: "\u202e" }, IDENTITY).name).toBe("—");
  });
});
