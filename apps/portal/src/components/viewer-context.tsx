import type { Draft } from "@kundenportal/app-core/use-draft";
import { createContext, use } from "react";
import { graphql } from "../gql/gql";
import type { ViewerContext_ViewerFragment } from "../gql/graphql";
import { draftOf } from "../lib/drafts";

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
      contactData {
        firstName
        lastName
      }
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

/** The name of the person who probably has the link: the contact on file. Empty when there is none to be seen. */
export function useContactName(): string {
  const contact = useViewer()?.client.contactData;
  return [contact?.firstName, contact?.lastName].filter((part) => part != null).join(" ");
}

/** Keeps what is typed into a form of a page. `form`: which one, on which page. */
export function useViewerDraft(form: string): Draft | undefined {
  const clientId = useViewer()?.client.id;
  return clientId === undefined ? undefined : draftOf(clientId, form);
}
