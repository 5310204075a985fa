import { FieldProblem, InvalidInput } from "../../graphql/failures.types";

/** More would hold up others for too long. */
const MAX_BATCH = 500;

/**
 * One result for each entry, in the order of the entries. They are done one after the other: numbers are given in their order.
 * Errors: what an entry throws ends the batch; what it answers does not.
 */
export async function runBatch<Entry, Result>(
  field: "inputs" | "ids",
  inputs: readonly Entry[],
  run: (entry: Entry, index: number) => Promise<Result>,
): Promise<readonly Result[] | InvalidInput> {
  if (inputs.length === 0) return refuse(field, "REQUIRED", "must not be empty");
  if (inputs.length > MAX_BATCH) return refuse(field, "TOO_MANY", `must be at most ${String(MAX_BATCH)}`);
  const results: Result[] = [];
  for (const [index, entry] of inputs.entries()) results.push(await run(entry, index));
  return results;
}

/** The same for what locks rows until all of it is done: in the order of what it locks, so that two batches never wait for each other. */
export async function runLockingBatch<Entry, Result>(
  inputs: readonly Entry[],
  { locks, run }: { readonly locks: (entry: Entry) => string; readonly run: (entry: Entry) => Promise<Result> },
): Promise<readonly Result[] | InvalidInput> {
  const ordered = [...inputs.entries()].toSorted(([, a], [, b]) => (locks(a) < locks(b) ? -1 : 1));
  const results = await runBatch("inputs", ordered, async ([index, entry]) => [index, await run(entry)] as const);
  if (results instanceof InvalidInput) return results;
  return results.toSorted(([a], [b]) => a - b).map(([, result]) => result);
}

function refuse(field: string, code: "REQUIRED" | "TOO_MANY", message: string): InvalidInput {
  return new InvalidInput([new FieldProblem(field, code, message)]);
}
