import type { BuyerIdentity } from "./parsing/en16931/parsed-e-invoice";

/** How the client of an imported document was found. */
export const ClientMatch = {
  CHOSEN: "CHOSEN",
  VAT_NUMBER: "VAT_NUMBER",
  CLIENT_NUMBER: "CLIENT_NUMBER",
  EMAIL: "EMAIL",
  CREATED: "CREATED",
} as const;
export type ClientMatch = (typeof ClientMatch)[keyof typeof ClientMatch];

/** Which clients have one of these values. */
export interface ClientLookup {
  byVatNumber(values: readonly string[]): Promise<readonly string[]>;
  byClientNumber(values: readonly string[]): Promise<readonly string[]>;
  byEmail(values: readonly string[]): Promise<readonly string[]>;
}

export type MatchedClient =
  | { readonly clientId: string; readonly matchedBy: ClientMatch }
  /** Empty when nobody matches; several when it is unclear who is meant. */
  | { readonly candidateIds: readonly string[] };

/**
 * Who an e-invoice is for: by VAT number, or else by our client number, or else by email.
 * If one of these matches several clients (branches of one business share their VAT number), the next decides among them,
 * and only a single one left is a match.
 */
export async function matchClient(buyer: BuyerIdentity, lookup: ClientLookup): Promise<MatchedClient> {
  const signs = [
    { matchedBy: ClientMatch.VAT_NUMBER, find: () => lookup.byVatNumber(vatNumbersOf(buyer)) },
    { matchedBy: ClientMatch.CLIENT_NUMBER, find: () => lookup.byClientNumber(numbersOf(buyer)) },
    { matchedBy: ClientMatch.EMAIL, find: () => lookup.byEmail(buyer.emails) },
  ];
  let candidateIds: readonly string[] = [];
  for (const { matchedBy, find } of signs) {
    const found = await find();
    const fitting = candidateIds.length === 0 ? found : found.filter((id) => candidateIds.includes(id));
    const [only, second] = fitting;
    if (only !== undefined && second === undefined) return { clientId: only, matchedBy };
    if (fitting.length > 0) candidateIds = fitting;
  }
  return { candidateIds };
}

/** Clients' VAT numbers are stored without the separators that people add. */
function vatNumbersOf({ vatNumber }: BuyerIdentity): readonly string[] {
  return vatNumber === null ? [] : [vatNumber.replace(/[\s.-]/g, "")];
}

/** BT-46 may occur more than once in a file; the parser joins the numbers. */
function numbersOf({ identifier }: BuyerIdentity): readonly string[] {
  return identifier === null ? [] : [...new Set([identifier, ...identifier.split(", ")])];
}
