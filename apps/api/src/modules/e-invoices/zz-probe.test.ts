import { UBL_SAMPLE, CII_SAMPLE } from "./e-invoice-samples.test-support";
import { parseEInvoice } from "./parse-e-invoice";
import { writeFileSync } from "node:fs";
test("worst", () => {
  const out: string[] = [];
  const run = (name: string, xml: string) => {
    const bytes = Buffer.from(xml);
    const t = performance.now();
    const r = parseEInvoice(bytes);
    out.push(
      `${name} ${bytes.length} ${(performance.now() - t).toFixed(0)}ms ${r.ok} ${r.ok ? "" : r.problems.length + " " + r.problems[0]?.message.slice(0, 100)}`,
    );
  };
  const at = (piece: string) => UBL_SAMPLE.replace("<cac:ProjectReference>", () => piece + "<cac:ProjectReference>");
  run("warm", UBL_SAMPLE);
  run("warm", CII_SAMPLE);
  run("lines", UBL_SAMPLE.replace("<cac:InvoiceLine>", "<cac:InvoiceLine/>".repeat(240000) + "<cac:InvoiceLine>"));
  run("notes", at("<cbc:Note>a</cbc:Note>".repeat(240000)));
  run(
    "notes problem at end",
    at("<cbc:Note>a</cbc:Note>".repeat(240000)).replace(/<cac:LegalMonetaryTotal>[^]*/, "</Invoice>"),
  );
  run(
    "refs",
    at("<cac:AdditionalDocumentReference><cbc:ID>A</cbc:ID></cac:AdditionalDocumentReference>".repeat(100000)),
  );
  run("attachment 9MB", UBL_SAMPLE.replace("VGFn", "VGFn".repeat(2_300_000)));
  const lines = UBL_SAMPLE.match(/<cac:InvoiceLine>[^]*<\/cac:InvoiceLine>/)?.[0] ?? "";
  run(
    "3300x3 real lines",
    UBL_SAMPLE.replace(lines, () => lines.repeat(2000)),
  );
  run("comment", at("<!--" + " ".repeat(9_900_000) + "-->"));
  run("text many entities", at("<cbc:Note>" + "&amp;".repeat(1_900_000) + "</cbc:Note>"));
  run("spaces note", at(("<cbc:Note>" + " ".repeat(99_990) + "x</cbc:Note>").repeat(90)));
  run("newline note", at(("<cbc:Note>" + "\n".repeat(99_990) + "x</cbc:Note>").repeat(90)));
  run("attr big", at(("<cbc:Note a='" + "&lt;".repeat(24_000) + "'/>").repeat(90)));
  run("zeros decimals", at(("<cbc:Note>1" + "0".repeat(99_990) + "</cbc:Note>").repeat(90)));
  run(
    "ns",
    "<a " +
      Array.from({ length: 40 }, (_, i) => `xmlns:n${i}='u${i}'`).join(" ") +
      ">" +
      ("<b:c xmlns:b='" + "u".repeat(90000) + "'/>").repeat(100) +
      "</a>",
  );
  writeFileSync("/tmp/ei/worst.txt", out.join("\n"));
});
