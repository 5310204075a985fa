import { type ClientLookup, matchClient } from "./match-client";
import type { BuyerIdentity } from "./parsing/en16931/parsed-e-invoice";

const BUYER: BuyerIdentity = {
  name: "Kunde AG",
  vatNumber: "DE987654321",
  identifier: "K-1",
  emails: ["einkauf@kunde.example"],
  endpoint: null,
};

describe("whom an e-invoice is for", () => {
  test.each([
    ["the VAT number comes first", { vat: ["a"], number: ["b"], email: ["c"] }, "a VAT_NUMBER"],
    ["then the client number", { number: ["b"], email: ["c"] }, "b CLIENT_NUMBER"],
    ["then the email address", { email: ["c"] }, "c EMAIL"],
    ["branches with one VAT number are told apart by number", { vat: ["a", "b"], number: ["b"] }, "b CLIENT_NUMBER"],
    ["or by email", { vat: ["a", "b"], number: ["x"], email: ["a", "x"] }, "a EMAIL"],
    ["a sign of somebody else does not decide among them", { vat: ["a", "b"], email: ["c"] }, "? a b"],
    ["several with one email address stay candidates", { email: ["c", "d"] }, "? c d"],
    ["each sign narrows the candidates", { vat: ["a", "b", "c"], email: ["b", "c"] }, "? b c"],
    ["nobody", {}, "?"],
  ])("%s", async (_what, found, expected) => {
    const match = await matchClient(BUYER, lookup(found));

    expect("matchedBy" in match ? `${match.clientId} ${match.matchedBy}` : ["?", ...match.candidateIds].join(" ")).toBe(
      expected,
    );
  });

  test("punctuation in VAT numbers and several identifiers do not get in the way", async () => {
    const asked: (readonly string[])[] = [];
    const recording = async (values: readonly string[]): Promise<readonly string[]> => {
      asked.push(values);
      return [];
    };

    await matchClient(
      { ...BUYER, vatNumber: "ATU.123-456", identifier: "K-1, 4012345000009" },
      { byVatNumber: recording, byClientNumber: recording, byEmail: recording },
    );

    expect(asked).toEqual([["ATU123456"], ["K-1, 4012345000009", "K-1", "4012345000009"], ["einkauf@kunde.example"]]);
  });
});

interface Found {
  readonly vat?: readonly string[];
  readonly number?: readonly string[];
  readonly email?: readonly string[];
}

function lookup({ vat = [], number = [], email = [] }: Found): ClientLookup {
  return { byVatNumber: async () => vat, byClientNumber: async () => number, byEmail: async () => email };
}
