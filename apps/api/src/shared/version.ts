import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** This path is the same seen from the sources and from the build. */
const PACKAGE = join(__dirname, "../../package.json");

/** Of this program, as in CHANGELOG.md. */
export const VERSION = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(PACKAGE, "utf8"))).version;
