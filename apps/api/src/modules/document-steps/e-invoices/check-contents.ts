import { checkContent, type ContentCheck, type ContentToCheck } from "../../../integrations/e-invoices/check-content";
import { runHeavyWork } from "../../../shared/heavy-work";

/** What takes some milliseconds is done in place: a draft is shown even while all threads read others' files. */
const MAX_LINES_IN_PLACE = 50;

/**
 * Checks contents as e-invoices, in their order; long ones in a thread of its own.
 * Errors: throws what `runHeavyWork` throws.
 */
export async function checkContents(contents: readonly ContentToCheck[]): Promise<readonly ContentCheck[]> {
  const lines = contents.reduce((sum, { content }) => sum + content.lines.length, 0);
  return lines <= MAX_LINES_IN_PLACE ? checkAll(contents) : runHeavyWork<typeof work>(__filename, contents);
}

function checkAll(contents: readonly ContentToCheck[]): readonly ContentCheck[] {
  return contents.map(checkContent);
}

/** What the thread calls. @public */
export const work = checkAll;
