// What is measured: the fields that the portal's list and page and the admin app's search show.
export const LIST = `query BenchList {
  documents(first: 20) {
    edges {
      node {
        id type number title date dueDate status isOverdue isPartiallyPaid reminderLevel
        total { amount currency }
        openAmount { amount currency }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What a request costs that asks for nothing. */
export const NOTHING = "query BenchNothing { __typename }";

export const PAGE = `query BenchPage($id: ID!) {
  document(id: $id) {
    id type number title date dueDate status isOverdue allowedActions
    total { amount currency }
    openAmount { amount currency }
    content {
      version sha256 intro notes
      seller { name street zip city vatNumber }
      buyer { name street zip city }
      lines { position name description quantity unit unitPrice taxRatePercent net { amount currency } }
      taxes { category ratePercent base { amount } tax { amount } }
      totals { net { amount } tax { amount } gross { amount } due { amount } }
      paymentTerms
    }
  }
}`;

export const SEARCH = `query BenchSearch($search: String!) {
  documents(first: 25, filter: { search: $search }) {
    edges {
      node { id type number title date dueDate status isOverdue total { amount currency } openAmount { amount currency } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
