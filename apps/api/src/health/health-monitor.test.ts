import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogger } from "../shared/logger";
import { clockCheck, diskCheck, filesCheck } from "./disk-checks";
import type { HealthCheck } from "./health-check";
import { HealthMonitor } from "./health-monitor";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "kundenportal-health-"));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

/** A clock that shows what it is set to. */
const clock = { instant: new Date("2026-05-04T10:00:00Z"), now: () => clock.instant, monotonicMs: () => 0 };

describe("the monitor", () => {
  const lines: string[] = [];
  async function reportOf(...checks: readonly HealthCheck[]) {
    lines.length = 0;
    const logger = createLogger("warn", { write: (line: string) => lines.push(line) });
    const monitor = new HealthMonitor(checks, clock, logger);
    await monitor.start();
    monitor.stop();
    return { report: monitor.report, mayServe: monitor.mayServe };
  }
  const check = (name: string, look: HealthCheck["look"], isNeededToServe = true): HealthCheck => ({
    name,
    isNeededToServe,
    look,
  });
  const since = "2026-05-04T10:00:00.000Z";

  it("does not wait for a check that never ends", async () => {
    const { report, mayServe } = await reportOf(
      check("mute", () => new Promise(() => undefined)),
      check("fine", async () => null),
    );
    expect(report).toEqual({
      status: "failing",
      checks: {
        mute: { status: "failing", since, problem: "There is no answer in time." },
        fine: { status: "ok", since },
      },
    });
    expect(mayServe).toBe(false);
  });

  it("shows nobody why a check could not look, but the log", async () => {
    const { report } = await reportOf(check("broken", () => Promise.reject(new Error("password is secret"))));
    expect(JSON.stringify(report)).not.toContain("secret");
    expect(lines.join("")).toContain("password is secret");
  });

  it("lets requests come while only something else fails, and not before it has looked", async () => {
    const { report, mayServe } = await reportOf(check("mails", async () => "stuck", false));
    expect({ status: report.status, mayServe }).toEqual({ status: "failing", mayServe: true });
    expect(new HealthMonitor([check("new", async () => null)], clock, createLogger("silent")).mayServe).toBe(false);
  });
});

describe("the clock", () => {
  it("is in order as long as it goes on, and again when it has caught up", async () => {
    const { look } = clockCheck(dataDir, clock);
    const at = (minute: number): Promise<string | null> => {
      clock.instant = new Date(Date.UTC(2026, 4, 4, 10, minute));
      return look();
    };
    expect([await at(0), await at(5), await at(1), await at(6)]).toEqual([
      null,
      null,
      "The clock shows an earlier time than it did before.",
      null,
    ]);
  });

  it("may not go back while the process is away", async () => {
    clock.instant = new Date("2026-05-04T12:00:00Z");
    await diskCheck(dataDir, clock).look();
    clock.instant = new Date("2026-05-04T11:00:00Z");
    expect(await clockCheck(dataDir, clock).look()).toContain("earlier");
  });

  it("is believed when nobody knows what it showed", async () => {
    writeFileSync(join(dataDir, ".health-probe"), "not a time");
    expect(await clockCheck(dataDir, clock).look()).toBeNull();
  });
});

test("a folder that can't be written is told by its code, not by its name", async () => {
  writeFileSync(join(dataDir, "files"), "in the way");
  const problem = await filesCheck(dataDir, clock).look();
  expect(problem).toContain("can't be written");
  expect(problem).not.toContain(dataDir);
  expect(readFileSync(join(dataDir, "files"), "utf8")).toBe("in the way");
});
