import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildServer } from "../server-process";

const JOBS = 450;
/** Of one thread; more than it gives up after, because it ends what was begun. */
const MOST_JOBS = 210;

interface Done {
  readonly job: number;
  readonly threadId: number;
}

test("a thread that has done much gives its memory back to the system: others take over, and no job is lost", async () => {
  buildServer();
  const script = join(__dirname, "work-in-threads.cjs");
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(JOBS)]);
  const done = JSON.parse(stdout) as readonly Done[];

  expect(done.map(({ job }) => job)).toEqual(Array.from({ length: JOBS }, (_, job) => job));
  const jobsOf = new Map<number, number>();
  for (const { threadId } of done) jobsOf.set(threadId, (jobsOf.get(threadId) ?? 0) + 1);
  for (const jobs of jobsOf.values()) expect(jobs).toBeLessThanOrEqual(MOST_JOBS);
}, 60_000);
