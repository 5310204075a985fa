import { findStanding, readReferenceText } from "@kundenportal/domain/bank/reference-text";
import type { StatedPart } from "@kundenportal/domain/bank/bank-match";
import { subtractMinor } from "@kundenportal/domain/money/money";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { cleanReference, cleanText } from "../lines/clean-text";
import { splitPurpose } from "../lines/split-purpose";
import type { CamtReader } from "./camt-element";
import { readAmount } from "./camt-values";

/** What the payer said with a transfer. */
export interface Remittance {
  readonly purpose: string;
  readonly furtherText: string | null;
  readonly endToEndId: string | null;
  readonly creditorReference: string | null;
  readonly ultimateName: string | null;
  /** The documents that the payer names, with what is for each of them. */
  readonly documents: readonly StatedPart[];
}

const MAX_FURTHER_LENGTH = 2_000;
/** A credit note that the payer deducts. */
const CREDIT_NOTE = "CREN";

/**
 * Reads everything that transactions say about what the money is for, free text and structured; `entryText` is what the
 * bank says about the whole entry.
 */
export function readRemittance(
  reader: CamtReader,
  details: readonly XmlElement[],
  currency: string,
  entryText: string | null,
): Remittance {
  const informations = details.flatMap((detail) => reader.children(detail, "RmtInf"));
  const structured = informations.flatMap((information) => reader.children(information, "Strd"));
  const documents = structured.flatMap((element) => readDocuments(reader, element, currency));
  const [creditorReference = null, ...otherReferences] = structured.flatMap((element) =>
    [reader.text(element, "CdtrRefInf", "Ref") ?? reader.text(element, "CdtrRefInf", "CdtrRef")].flatMap(
      (reference) => cleanReference(reference) ?? [],
    ),
  );
  const written = informations.flatMap((information) => reader.texts(information, "Ustrd")).join(" ");
  const stated = [
    ...documents.map(({ text }) => text),
    ...structured.flatMap((element) => reader.texts(element, "AddtlRmtInf")),
  ];
  const additional = details.flatMap((detail) => reader.texts(detail, "AddtlTxInf"));
  const split = splitPurpose(written);
  const said = addMissing(split.purpose, stated);
  // Without a word of the payer's, what the bank says is all there is.
  const [purpose, further] =
    said === "" ? [splitPurpose(additional.join(" ") || (entryText ?? "")).purpose, []] : [said, additional];
  const references = details.flatMap((detail) => readReferences(reader, detail));
  return {
    purpose,
    furtherText: cleanText(addMissing("", [...otherReferences, ...further, ...references]), MAX_FURTHER_LENGTH),
    endToEndId:
      details.map((detail) => cleanReference(reader.text(detail, "Refs", "EndToEndId"))).find(Boolean) ??
      split.endToEndId,
    creditorReference,
    ultimateName: split.ultimateName,
    documents,
  };
}

/** Numbers of documents, each with its amount where there is one. */
function readDocuments(reader: CamtReader, structured: XmlElement, currency: string): readonly StatedPart[] {
  const documents = reader.children(structured, "RfrdDocInf").flatMap((document) => {
    const number = cleanReference(reader.text(document, "Nb") ?? reader.text(document, "RfrdDocNb"));
    return number === null ? [] : [{ document, number }];
  });
  const amountMinor = documents.length === 1 ? readDocumentAmount(reader, structured, currency) : null;
  return documents.map(({ document, number }) => {
    const isDeducted = reader.text(document, "Tp", "CdOrPrtry", "Cd") === CREDIT_NOTE;
    return {
      text: number,
      isCharge: false,
      amountMinor: amountMinor !== null && isDeducted ? subtractMinor(0, amountMinor) : amountMinor,
    };
  });
}

function readDocumentAmount(reader: CamtReader, structured: XmlElement, currency: string): number | null {
  const amounts = reader.find(structured, "RfrdDocAmt");
  const element =
    reader.find(amounts, "RmtdAmt") ?? reader.find(amounts, "CdtNoteAmt") ?? reader.find(amounts, "DuePyblAmt");
  if (element === null) return null;
  const amount = readAmount(reader, element);
  return amount.currency === currency ? amount.amountMinor : null;
}

/** What identifies the transfer for the payer. The bank's own references would only be mistaken for numbers. */
function readReferences(reader: CamtReader, detail: XmlElement): readonly string[] {
  const refs = reader.find(detail, "Refs");
  const found = [
    reader.text(refs, "InstrId"),
    reader.text(refs, "PmtInfId"),
    reader.text(refs, "Prtry", "Ref"),
    reader.text(detail, "RltdRmtInf", "RmtId"),
  ];
  return found.flatMap((reference) => cleanReference(reference) ?? []);
}

/** Adds the texts that are not yet contained. */
function addMissing(text: string, more: readonly string[]): string {
  let whole = text;
  for (const part of more) {
    if (whole.length >= MAX_FURTHER_LENGTH) break;
    if (findStanding(readReferenceText(whole), part) === null) whole = whole === "" ? part : `${whole} ${part}`;
  }
  return cleanText(whole, MAX_FURTHER_LENGTH) ?? "";
}
