// Makes anew what the database keeps of what documents and ledger entries add up to, or only compares it. Reads the same environment as
// the server, which may be running.
import "reflect-metadata";
import { parseArgs } from "node:util";
import { runCommand } from "./command";
import { readEnvironmentOfExisting } from "./config/environment";
import { listWrongSums, rebuildSums } from "./database/kept-sums";
import { openDatabase } from "./open-database";
import { EXIT_CODES } from "./start-error";

const USAGE = `Usage:
  npm run rebuild-sums
  npm run rebuild-sums -- --check

  --check   only says which sums are wrong, and ends with 65 if any is

The server may be running; what it wants to write waits meanwhile.`;

const SHOWN = 20;

async function compareOrRebuild({ isCheck }: { readonly isCheck: boolean }): Promise<number> {
  const database = await openDatabase(readEnvironmentOfExisting());
  try {
    const wrong = await listWrongSums(database, null);
    for (const each of wrong.slice(0, SHOWN)) console.log(each);
    if (wrong.length > SHOWN) console.log(`and ${String(wrong.length - SHOWN)} more`);
    if (isCheck) {
      console.log(wrong.length === 0 ? "All sums are right." : `${String(wrong.length)} sums are wrong.`);
      return wrong.length === 0 ? 0 : EXIT_CODES.DATA;
    }
    await rebuildSums(database);
    console.log(`All sums have been made anew; ${String(wrong.length)} had been wrong.`);
    return 0;
  } finally {
    await database.close();
  }
}

runCommand({
  usage: USAGE,
  read: () => {
    const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
    return { isCheck: values.check };
  },
  run: compareOrRebuild,
});
