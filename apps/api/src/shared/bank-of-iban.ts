import { bankDataByIBAN } from "bankdata-germany";

/** What belongs to an account and has to follow when its IBAN changes. */
export interface BankAccount {
  /** Capitals without spaces. */
  readonly iban: string | null;
  readonly bic: string | null;
  readonly bankName: string | null;
}

/**
 * An account whose BIC and bank are those of its IBAN: what was left empty, or was left standing from another IBAN, comes
 * from the Bundesbank's list of bank codes, which a German IBAN contains; for other IBANs it is unknown and left empty.
 * `before`: the account on file; null when there is none.
 */
export function withBankOfIban<Data extends BankAccount>(before: BankAccount | null, given: Data): Data {
  const bank = given.iban === null ? null : bankDataByIBAN(given.iban);
  const isOther = before !== null && before.iban !== given.iban;
  const isStale = (field: "bic" | "bankName"): boolean => isOther && given[field] === before[field];
  return {
    ...given,
    bic: given.bic === null || isStale("bic") ? (bank?.bic ?? null) || null : given.bic,
    bankName: given.bankName === null || isStale("bankName") ? (bank?.bankName ?? null) : given.bankName,
  };
}
