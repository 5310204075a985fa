import type { DocumentContent, Party } from "@kundenportal/domain/documents/document-content";
import { canonicalDecimal } from "../parsing/en16931/normalise-text";

/** Decimals, of which there are several spellings. */
const DECIMALS: ReadonlySet<string> = new Set([
  "quantity",
  "unitPrice",
  "priceBaseQuantity",
  "amount",
  "grossUnitPrice",
  "taxRatePercent",
  "ratePercent",
  "percent",
]);

/** Prices as they were written are not part of an e-invoice. */
const WRITTEN: ReadonlySet<string> = new Set(["pricesIncludeTax", "gross", "grossMinor"]);

/** What the reader keeps apart no longer, or tells in another place. */
export function asRead(content: DocumentContent): unknown {
  const { buyer, seller, payee, shipTo, taxRepresentative } = content;
  const plain = {
    ...content,
    seller: partyAsRead(seller),
    buyer: partyAsRead(buyer),
    payee: partyAsRead(payee),
    shipTo: partyAsRead(shipTo),
    taxRepresentative: partyAsRead(taxRepresentative),
    taxes: content.taxes.map(({ exemptionCode, exemptionReason, ...tax }) => ({
      ...tax,
      exemptionReason: exemptionReason ?? exemptionCode ?? null,
    })),
    furtherDetails: undefined,
  };
  const text = JSON.stringify(plain, (key, value: unknown) => {
    if (WRITTEN.has(key)) return undefined;
    return DECIMALS.has(key) && typeof value === "string" ? canonicalDecimal(value) : value;
  });
  return JSON.parse(text) as unknown;
}

function partyAsRead(party: Party | null): Omit<Party, "registerNumber" | "electronicAddress"> | null {
  if (party === null) return null;
  const { registerNumber = null, electronicAddress: _address, ...plain } = party;
  const legal = [registerNumber, plain.legalInformation].filter((part) => part !== null).join("\n");
  return { ...plain, legalInformation: legal === "" ? null : legal };
}
