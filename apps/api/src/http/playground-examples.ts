/*
 * What the playground starts with. A test runs the examples against the schemas, so they can't go stale.
 */

/** What may be run from a browser: in the demo anything, otherwise only what the apps themselves ask for. */
export interface PlaygroundRules {
  readonly trustedDocumentsOnly: boolean;
}

export function adminExamples({ trustedDocumentsOnly }: PlaygroundRules): string {
  return `# The admin API: everything of one merchant.
${trustedDocumentsOnly ? WITH_KEY : WITH_SESSION}
# Place the cursor in an operation and press Ctrl+Enter.

${ADMIN_OPERATIONS}`;
}

export function portalExamples({ trustedDocumentsOnly }: PlaygroundRules): string {
  return `# The portal API: what a customer sees after opening a portal URL.
${trustedDocumentsOnly ? ONLY_TO_READ : WITH_LINK}

${PORTAL_OPERATIONS}`;
}

const WITH_SESSION = `# Sign in to the admin app in this browser, or create an API key there
# (Settings → Developers) and put it into the headers below.`;
const WITH_KEY = `# Create an API key in the admin app (Settings → Developers) and put it
# into the headers below, behind "Bearer ". Being signed in is not enough.`;
const WITH_LINK = `# Open a client's portal URL in this browser first; the session comes along by itself.`;
const ONLY_TO_READ = `# It serves the portal's own pages and answers nothing else: its schema is
# here to be read. Your programs use the admin API, with an API key.`;

const ADMIN_OPERATIONS = `query WhoAmI {
  viewer { role canEdit merchant { name } }
}

query Clients {
  clients(first: 10) {
    edges { node { id clientNumber name portalAccess customerportalUrl } }
    pageInfo { hasNextPage endCursor }
  }
}

query OverdueInvoices {
  documents(first: 10, filter: { types: [INVOICE], overdue: true }) {
    edges {
      node {
        id number dueDate
        openAmount { amount currency }
        client { name }
        portal { url missing }
      }
    }
  }
}

mutation CreateClient {
  createClient(input: { data: { name: "Muster & Söhne KG", email: "buchhaltung@example.com" }, portalAccess: true }) {
    __typename
    ... on CreateClientSuccess { client { id clientNumber customerportalUrl } }
    ... on InvalidInput { fields { field code message } }
  }
}

# Files go in as base64.
mutation ImportEInvoice($fileName: String!, $contentBase64: String!) {
  importEInvoice(input: { fileName: $fileName, contentBase64: $contentBase64, createClient: true }) {
    __typename
    ... on ImportEInvoiceSuccess { matchedBy document { id number total { amount currency } portal { url } } }
    ... on ImportEInvoiceRefused { problems { code message line column businessTerm } }
    ... on ImportEInvoiceDuplicate { document { id number } }
    ... on ClientProposal { name email }
  }
}

query Payments {
  payments(first: 20) {
    edges {
      node { id status method capturedAmount { amount currency } refundableAmount { amount } document { number } createdAt }
    }
  }
}

# What providers reported and nothing of ours matches: it waits for a decision.
query ParkedItems {
  parkedItems(first: 20, filter: { statuses: [OPEN] }) {
    edges { node { id kind problem amount { amount currency } allowedActions document { number } } }
  }
}

query FailedWebhooks {
  webhookEvents(first: 20, filter: { outcomes: [FAILED] }) {
    edges { node { id provider reason deliveries canReplay receivedAt } }
  }
}
`;

const PORTAL_OPERATIONS = `query Viewer {
  viewer {
    linkKind readOnly
    client { name clientNumber }
    merchant { name }
    settings { enabledDocumentTypes enabledActions }
  }
}

query Documents {
  documents(first: 20) {
    edges {
      node {
        id type number date dueDate status isOverdue
        total { amount currency }
        openAmount { amount currency }
        allowedActions
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}

mutation Comment($documentId: ID!) {
  addComment(input: { documentId: $documentId, body: "Vielen Dank, die Ware ist da." }) {
    __typename
    ... on AddCommentSuccess { comment { id createdAt } }
    ... on ActionDenied { reason }
    ... on InvalidInput { fields { field code } }
  }
}
`;
