import { createContext, use } from "react";
import { graphql } from "../gql/gql";
import type { Viewer_ViewerFragment } from "../gql/graphql";

/** Who is signed in, and what they may do: needed almost everywhere, so it is read in one place. */
export const ViewerFragment = graphql(`
  fragment Viewer_viewer on Viewer {
    id
    canEdit
    isOwner
    demoMode
    role
    merchant {
      id
      name
      accentColor
      logoUrl
      currency
      timeZone
      locale
      countryCode
      isSmallBusiness
      pricesIncludeTax
      paymentTerms {
        dueDays
        cashDiscounts {
          days
          percent
        }
      }
    }
    staffMember {
      id
      name
      email
      locale
      hasTotp
    }
  }
`);

const ViewerContext = createContext<Viewer_ViewerFragment | null>(null);

export const ViewerProvider = ViewerContext.Provider;

/** Errors: throws outside the signed-in part of the app. */
export function useViewer(): Viewer_ViewerFragment {
  const viewer = use(ViewerContext);
  if (viewer === null) throw new Error("Nobody is signed in here");
  return viewer;
}
