import { Arg, Int } from "type-graphql";
import { DEFAULT_PAGE_SIZE } from "./pagination";

/** The argument of every list that says how long a page is. Null is the default, as if it were omitted. */
export function FirstArg(): ReturnType<typeof Arg> {
  return Arg("first", () => Int, { nullable: true, defaultValue: DEFAULT_PAGE_SIZE, description: "1 to 100." });
}
