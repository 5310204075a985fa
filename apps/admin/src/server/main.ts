import { hashOf } from "@kundenportal/app-core/operation-hash";
import { planPage } from "./page-plan";
import { type AskedPage, type FilledPage, renderPage } from "./render-page";

interface PlannedAnswers {
  /** Pages of staff are about no link. */
  readonly focus: null;
  readonly operations: readonly {
    readonly documentId: string;
    readonly variables: Readonly<Record<string, unknown>>;
  }[];
}

/** What the API has to ask itself for before it can have the page at an address filled; null: it comes without content. */
export function plan({ pathname }: URL): PlannedAnswers | null {
  const planned = planPage(pathname);
  if (planned === null) return null;
  return {
    focus: null,
    operations: planned.operations.map(({ document, variables }) => ({ documentId: hashOf(document), variables })),
  };
}

export function render(asked: AskedPage): Promise<FilledPage | null> {
  return renderPage(asked);
}
