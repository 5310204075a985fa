import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { pdfOf, PublishScene } from "./publishing.test-support";

const GUIDE = readFileSync(join(__dirname, "../../../../../docs/api.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "push-"));
const run = promisify(execFile);

let api: TestApi;
let address: string;
beforeAll(async () => {
  api = await createTestApi();
  address = await api.server.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

/** A block of the guide, by a line in it. */
function blockWith(language: string, line: string): string {
  const blocks = [...GUIDE.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, "g"))].map(([, code = ""]) => code);
  const found = blocks.find((code) => code.includes(line));
  if (found === undefined) throw new Error(`The guide has no ${language} with ${line}`);
  return found;
}

test("the program in the guide pushes its example every night, and what has changed is a new version", async () => {
  const scene = await PublishScene.create(api);
  const program = join(folder, "push.mjs");
  const code = blockWith("js", "// push.mjs");
  expect(code.split("\n").length).toBeLessThanOrEqual(33);
  writeFileSync(program, code);
  const headers = await scene.merchant.keyHeaders("WRITE");
  const env = {
    ...process.env,
    KUNDENPORTAL_API: `${address}/graphql`,
    KUNDENPORTAL_KEY: headers["authorization"]?.replace("Bearer ", "") ?? "",
  };
  const example = blockWith("json", '"RE-4711.pdf"');
  const push = async (pdf: Buffer, documents = example): Promise<string> => {
    writeFileSync(join(folder, "documents.json"), documents);
    writeFileSync(join(folder, "RE-4711.pdf"), pdf);
    return (await run(process.execPath, [program, folder], { env })).stdout.trim();
  };
  const printed = { number: "RE-4711", date: "30.11.2026" };
  const [first, corrected] = [pdfOf("", printed), pdfOf("korrigiert", printed)];
  const done = (change: string): string =>
    `RE-4711 {"__typename":"PublishDocumentSuccess","change":"${change}","pdfDifferences":[]}`;

  expect(await push(first)).toBe(done("CREATED"));
  // The kept answer.
  expect(await push(first)).toBe(done("CREATED"));
  expect(await push(first, example.replace("RE-4711/1", "RE-4711/1b"))).toBe(done("UNCHANGED"));
  expect(await push(corrected, example.replace("RE-4711/1", "RE-4711/2"))).toBe(done("NEW_VERSION"));
  expect(await push(corrected, example.replace("K-2044", "K-1"))).toContain('"code":"KEY_REUSED"');
  expect(await push(corrected, example.replace("RE-4711/1", "x").replace("K-2044", "K-1"))).toContain('"NOT_FOUND"');
}, 120_000);
