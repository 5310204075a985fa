import { type Money, toDecimalText } from "../money/money";
import { isCreditorReference } from "./creditor-reference";

/** What has to be stated on a transfer. */
export interface TransferOrder {
  /** Exactly as the payee's bank knows it: the payer's bank checks name against IBAN. */
  readonly accountHolder: string;
  /** Capitals without spaces. */
  readonly iban: string;
  /** Not needed within the European Economic Area. */
  readonly bic: string | null;
  readonly amount: Money;
  /** A creditor reference, or any text to state as the payment reference. */
  readonly reference: string;
}

const MAX_NAME_LENGTH = 70;
const MAX_TEXT_LENGTH = 140;
const MAX_PAYLOAD_BYTES = 331;
const MAX_AMOUNT_MINOR = 99_999_999_999;

/**
 * The text of a GiroCode, which banking apps read as a completed transfer form; null where there can be none: a currency
 * other than EUR, nothing to pay, or more text than fits.
 * Source: EPC069-12, version 002, UTF-8. To be drawn as a QR code with error correction level M.
 */
export function giroCodePayload({ accountHolder, iban, bic, amount, reference }: TransferOrder): string | null {
  const { amountMinor, currency } = amount;
  if (currency !== "EUR" || amountMinor <= 0 || amountMinor > MAX_AMOUNT_MINOR) return null;
  const isStructured = isCreditorReference(reference);
  const payload = [
    "BCD",
    "002",
    "1",
    "SCT",
    bic ?? "",
    toLine(accountHolder, MAX_NAME_LENGTH),
    iban,
    `EUR${toDecimalText(amount)}`,
    "",
    // Either a structured reference or a text, never both.
    isStructured ? reference : "",
    isStructured ? "" : toLine(reference, MAX_TEXT_LENGTH),
  ]
    .join("\n")
    .trimEnd();
  return byteLength(payload) > MAX_PAYLOAD_BYTES ? null : payload;
}

/**
 * Each element is one line of visible characters: banks compare the name with the account's, and know neither invisible
 * characters nor umlauts of two. Cut between characters, never inside one.
 */
function toLine(text: string, maxLength: number): string {
  const line = text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, "")
    .trim();
  return Array.from(line).slice(0, maxLength).join("").trim();
}

/** In UTF-8, where an umlaut takes two bytes: the limit does not count characters. */
function byteLength(text: string): number {
  return Array.from(text).reduce((bytes, character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x80) return bytes + 1;
    if (codePoint < 0x800) return bytes + 2;
    return bytes + (codePoint < 0x1_0000 ? 3 : 4);
  }, 0);
}
