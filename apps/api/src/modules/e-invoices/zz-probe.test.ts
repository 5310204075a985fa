import { readdirSync, readFileSync } from "node:fs";
import { parseEInvoice } from "./parse-e-invoice";
const dir = "/work/shared/einvoices/";
test("probe", () => {
  const out: string[] = [];
  const res = new Map<string, ReturnType<typeof parseEInvoice>>();
  for (const f of readdirSync(dir).filter((f) => f.endsWith(".xml"))) {
    const t = performance.now();
    const r = parseEInvoice(readFileSync(dir + f));
    out.push(
      `${f} ${r.ok} ${(performance.now() - t).toFixed(1)}ms ${r.ok ? "" : JSON.stringify(r.problems, null, 1)}`,
    );
    res.set(f, r);
  }
  for (const [f, r] of res) {
    if (!f.includes("_ubl")) continue;
    const o = res.get(f.replace("_ubl", "_uncefact"));
    if (r.ok && o?.ok) {
      for (const k of Object.keys(
        r.invoice.content,
      ) as (keyof typeof r.invoice.content)[]) {
        const a = JSON.stringify(r.invoice.content[k]),
          b = JSON.stringify(o.invoice.content[k]);
        if (a !== b) out.push(`DIFF ${f} ${k}\n   ${a}\n   ${b}`);
      }
      for (const k of [
        "profile",
        "typeCode",
        "kind",
        "documentType",
        "buyerIdentity",
        "attachments",
        "externalReferences",
      ] as const) {
        const a = JSON.stringify(r.invoice[k]),
          b = JSON.stringify(o.invoice[k]);
        if (a !== b)
          out.push(
            `DIFF ${f} ${k}\n   ${a.slice(0, 500)}\n   ${b.slice(0, 500)}`,
          );
      }
    }
  }
  require("fs").writeFileSync("/tmp/ei/out.txt", out.join("\n"));
  const r = res.get("02.01a-INVOICE_ubl.xml");
  if (r?.ok)
    require("fs").writeFileSync(
      "/tmp/ei/02.json",
      JSON.stringify(
        {
          ...r.invoice,
          attachments: r.invoice.attachments.map((a) => ({
            ...a,
            bytes: a.bytes.length,
          })),
        },
        null,
        1,
      ),
    );
});
