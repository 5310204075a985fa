import { createHash } from "node:crypto";
import type { CarriedInvoice } from "../carried-invoice";

/** What the file is called, and what the PDF's metadata say of it. */
export interface HybridLevel {
  readonly fileName: string;
  readonly version: string;
  readonly name: string;
}

const EN_16931 = "urn:cen.eu:en16931:2017";
const XRECHNUNG =
  /^urn:cen\.eu:en16931:2017#compliant#urn:(?:xeinkauf\.de|xoev-de):kosit:(?:standard:)?xrechnung_(\d+\.\d+)$/;
const LEVELS: ReadonlyMap<string, string> = new Map([
  [`${EN_16931}#compliant#urn:factur-x.eu:1p0:basic`, "BASIC"],
  [EN_16931, "EN 16931"],
  [`${EN_16931}#conformant#urn:factur-x.eu:1p0:extended`, "EXTENDED"],
]);

/** Null for profiles that the format has no name for, or that are less than an invoice. */
export function hybridLevelOf(profile: string): HybridLevel | null {
  const version = XRECHNUNG.exec(profile)?.[1];
  if (version !== undefined) return { fileName: "xrechnung.xml", version, name: "XRECHNUNG" };
  const name = LEVELS.get(profile);
  return name === undefined ? null : { fileName: "factur-x.xml", version: "1.0", name };
}

/**
 * Puts the file into the PDF, where programs look for it: in the list of files and in that of associated files. Nothing happens
 * if its profile has no level.
 */
export function carry(document: PDFKit.PDFDocument, { profile, bytes }: CarriedInvoice, at: Date): void {
  const level = hybridLevelOf(profile);
  if (level === null) return;
  const { fileName } = level;
  const file = document.ref({
    Type: "EmbeddedFile",
    // The slash of `text/xml`, as a name has it.
    Subtype: "text#2Fxml",
    // pdfkit's own writes the sum as text, and the file's dates as those of the moment.
    Params: { ModDate: at, Size: bytes.length, CheckSum: createHash("md5").update(bytes).digest() },
  });
  file.end(bytes);
  const specification = document.ref({
    Type: "Filespec",
    F: new String(fileName),
    UF: new String(fileName),
    Desc: new String("E-invoice"),
    // The same in another form; some programs import nothing else.
    AFRelationship: "Alternative",
    EF: { F: file, UF: file },
  });
  specification.end(undefined);
  document.addNamedEmbeddedFile(fileName, specification);
  Object.assign(document._root.data, { AF: [specification] });
}
