import { cleanText } from "../text/clean-text";
import type { CarriedInvoice } from "../carried-invoice";
import { type HybridLevel, hybridLevelOf } from "./carried-invoice";

/** What a PDF says about itself. */
export interface FileFacts {
  readonly title: string;
  readonly author: string;
  /** BCP 47, for screen readers. */
  readonly language: string;
  readonly createdAt: Date;
  readonly carried: CarriedInvoice | null;
}

export const CREATOR = "Kundenportal";

interface Schema {
  readonly name: string;
  readonly address: string;
  readonly prefix: string;
  readonly properties: readonly (readonly [name: string, type: string, category: string, description: string])[];
}

const PDF_UA: Schema = {
  name: "PDF/UA Universal Accessibility Schema",
  address: "http://www.aiim.org/pdfua/ns/id/",
  prefix: "pdfuaid",
  properties: [["part", "Integer", "internal", "Part of ISO 14289 that the file follows"]],
};

const FACTUR_X: Schema = {
  name: "Factur-X PDFA Extension Schema",
  address: "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#",
  prefix: "fx",
  properties: [
    ["DocumentFileName", "Text", "external", "Name of the embedded XML invoice file"],
    ["DocumentType", "Text", "external", "INVOICE"],
    ["Version", "Text", "external", "Version of the rules that the XML follows"],
    ["ConformanceLevel", "Text", "external", "Profile of the XML"],
  ],
};

/** PDF/A knows these properties only if the file itself describes them. */
function describeSchema({ name, address, prefix, properties }: Schema): string {
  const described = properties.map(
    ([property, type, category, description]) =>
      `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${property}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>${category}</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`,
  );
  return `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${name}</pdfaSchema:schema><pdfaSchema:namespaceURI>${address}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>${described.join("\n")}</rdf:Seq></pdfaSchema:property></rdf:li>`;
}

function describeSchemas(schemas: readonly Schema[]): string {
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>${schemas.map(describeSchema).join("\n")}</rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
}

/** As Factur-X 1.0 and ZUGFeRD 2 want it, whatever kind of invoice it is. */
function describeInvoice({ fileName, version, name }: HybridLevel): string {
  return `<rdf:Description rdf:about="" xmlns:fx="${FACTUR_X.address}"><fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>${fileName}</fx:DocumentFileName><fx:Version>${version}</fx:Version><fx:ConformanceLevel>${name}</fx:ConformanceLevel></rdf:Description>
`;
}

/** The facts and the standards that the file follows, as XMP: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). */
export function writeMetadata({ title, author, language, createdAt, carried }: FileFacts): string {
  const level = carried === null ? null : hybridLevelOf(carried.profile);
  const instant = createdAt.toISOString().replace(/\.\d+Z$/, "Z");
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate><xmp:CreatorTool>${CREATOR}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>PDFKit</pdf:Producer></rdf:Description>
${level === null ? "" : describeInvoice(level)}${describeSchemas(level === null ? [PDF_UA] : [PDF_UA, FACTUR_X])}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** In one line, without what XML cannot hold. */
function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll("\n", " ")
    .replace(/[\ufffe\uffff]/g, "")
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
