import { readFileSync } from "node:fs";

// The JavaScript that a customer's first page has to load before anything shows: the page names the entry and, as
// `modulepreload`, everything that the entry imports statically.
const dist = "../../apps/portal/dist";
const page = readFileSync(`${dist}/index.html`, "utf8");
const path = [...page.matchAll(/(?:src|href)="\/portal\/([^"]+\.js)"/g)].map(([, file]) => `${dist}/${file}`);

export default [{ name: "first load of the portal", path, limit: "150 kB", gzip: true }];
