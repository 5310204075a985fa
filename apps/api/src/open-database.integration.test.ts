import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestApi, type TestApi } from "../test/create-test-api";
import { openDatabase } from "./open-database";
import { StartError } from "./start-error";
import { describeOnPostgres, describeOnSqlite } from "../test/on-database";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${String(port)}`;
}

describeOnPostgres("a PostgreSQL that can't be used", () => {
  it.each([
    ["at a closed port", async () => ({ host: await closedPort(), search: "" }), "can't be reached"],
    ["on an unknown host", async () => ({ host: "database.invalid", search: "" }), "can't be reached"],
    ["with another password", async () => ({ password: "wr0ng" }), "does not let us in"],
    ["without that database", async () => ({ pathname: "/nowhere" }), "does not let us in"],
  ])("%s is named in a sentence", async (_case, change, sentence) => {
    const url = Object.assign(new URL(api.environment.postgresUrl ?? ""), await change());
    const opened = openDatabase({ ...api.environment, postgresUrl: url.toString(), databaseWaitMs: 1_000 });

    const error: unknown = await opened.catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(StartError);
    expect(String(error)).toMatch(new RegExp(`The database at \\S+ ${sentence}`));
    expect(String(error)).not.toContain("wr0ng");
  });
});

describeOnSqlite("an SQLite file that can't be used", () => {
  it.each([
    ["something else", (file: string) => writeFileSync(file, "no database ".repeat(500)), "is damaged"],
    ["a folder", (file: string) => mkdirSync(file), "can't be opened"],
  ])("because it is %s is named in a sentence", async (_case, put, sentence) => {
    const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-"));
    put(join(dataDir, "kundenportal.sqlite"));

    const error: unknown = await openDatabase({ ...api.environment, dataDir }).catch((reason: unknown) => reason);
    rmSync(dataDir, { recursive: true });

    expect(error).toBeInstanceOf(StartError);
    expect(String(error)).toContain(`${join(dataDir, "kundenportal.sqlite")} ${sentence}`);
  });
});
