import { createContext, use } from "react";
import { graphql } from "../gql/gql";
import type { ViewerContext_ViewerFragment } from "../gql/graphql";

/** What every page may need to know about who is looking. */
export const ViewerContextFragment = graphql(`
  fragment ViewerContext_viewer on Viewer {
    id
    linkKind
    entryDocumentId
    readOnly
    merchant {
      id
      name
      email
      phone
    }
    client {
      id
      name
    }
    settings {
      enabledDocumentTypes
      welcomeText
      welcomeTextEn
    }
  }
`);

export type CurrentViewer = ViewerContext_ViewerFragment;

/** Null until the first answer arrives: pages meanwhile load their own data. */
export const ViewerContext = createContext<CurrentViewer | null>(null);

export function useViewer(): CurrentViewer | null {
  return use(ViewerContext);
}
