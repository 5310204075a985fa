import { BARE_PARTY } from "@kundenportal/domain/documents/bare-party";
import type { Party } from "@kundenportal/domain/documents/document-content";

/**
 * BG-4. Something has to identify the seller (BR-CO-26): who has neither a VAT number nor a register entry is known by the tax
 * number. Where nothing is in the scope of tax, no VAT number may be said (BR-O-02).
 */
export function toSeller(party: Party, isOutOfScope: boolean): Party {
  const vatNumber = isOutOfScope ? null : toVatNumber(party.vatNumber);
  const registerNumber = party.registerNumber ?? null;
  const isKnown = party.identifier !== null || registerNumber !== null || vatNumber !== null;
  return { ...party, vatNumber, registerNumber, identifier: isKnown ? party.identifier : party.taxNumber };
}

/** BG-7, which has no tax number. */
export function toBuyer(party: Party, isOutOfScope: boolean): Party {
  return {
    ...party,
    vatNumber: isOutOfScope ? null : toVatNumber(party.vatNumber),
    taxNumber: null,
    legalInformation: null,
  };
}

/** BG-10 */
export function toPayee({ name, identifier, registerNumber = null }: Party): Party {
  return { ...BARE_PARTY, name, identifier, registerNumber };
}

/** BG-11 */
export function toTaxRepresentative(party: Party): Party {
  return { ...BARE_PARTY, ...addressOf(party), name: party.name, vatNumber: toVatNumber(party.vatNumber) };
}

/** BG-13 */
export function toShipTo(party: Party): Party {
  return { ...BARE_PARTY, ...addressOf(party), name: party.name };
}

function addressOf({
  street,
  addressAddition,
  zip,
  city,
  region,
  countryCode,
}: Party): Pick<Party, "street" | "addressAddition" | "zip" | "city" | "region" | "countryCode"> {
  return { street, addressAddition, zip, city, region, countryCode };
}

/** One without its country (BR-CO-09) is none. */
function toVatNumber(vatNumber: string | null): string | null {
  const compact = vatNumber?.replace(/\s/g, "").toUpperCase() ?? "";
  return /^[A-Z]{2}./.test(compact) ? compact : null;
}
