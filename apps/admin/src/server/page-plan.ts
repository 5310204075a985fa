import { findPagePath, PAGE_MODULES, type PagePath } from "../app/page-paths";
import { RECENT_ACTIVITY } from "../features/overview/recent-activity";
import { OverviewDocument, SessionDocument, ShellDocument, TimelineDocument } from "../gql/graphql";

/** An operation that the page asks for. */
interface PlannedOperation {
  readonly document: typeof SessionDocument | typeof ShellDocument | typeof OverviewDocument | typeof TimelineDocument;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface PagePlan {
  readonly path: PagePath;
  /** The one for `Session` comes first. */
  readonly operations: readonly PlannedOperation[];
  /** What the page's code is in. */
  readonly module: string;
}

/** What every page begins with, and on the start page all that it shows. Null for addresses without a page. */
export function planPage(pathname: string): PagePlan | null {
  const path = findPagePath(pathname);
  if (path === null) return null;
  const ofAll = [
    { document: SessionDocument, variables: {} },
    { document: ShellDocument, variables: {} },
  ];
  const ofStart = [
    { document: OverviewDocument, variables: {} },
    { document: TimelineDocument, variables: RECENT_ACTIVITY },
  ];
  return {
    path,
    operations: path === "/" ? [...ofAll, ...ofStart] : ofAll,
    module: `src/features/${PAGE_MODULES[path]}.tsx`,
  };
}
