import { hashOf } from "@kundenportal/app-core/operation-hash";
import { planPage } from "./page-plan";
import { type AskedPage, renderPage, type RenderedPage } from "./render-page";

interface PlannedAnswers {
  readonly focus: string | null;
  readonly operations: readonly {
    readonly documentId: string;
    readonly variables: Readonly<Record<string, unknown>>;
  }[];
}

/** What the API has to ask itself for before it can have the page at an address rendered; null: it is not rendered. */
export function plan(url: URL): PlannedAnswers | null {
  const planned = planPage(url);
  if (planned === null) return null;
  return {
    focus: planned.focus,
    operations: planned.operations.map(({ document, variables }) => ({ documentId: hashOf(document), variables })),
  };
}

export function render(asked: AskedPage): Promise<RenderedPage | null> {
  return renderPage(asked);
}
