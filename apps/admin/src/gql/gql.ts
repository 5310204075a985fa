/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Session {\n    viewer {\n      id\n      ...Viewer_viewer\n    }\n  }\n": typeof types.SessionDocument,
    "\n  query Shell {\n    dashboard {\n      parkedMailCount\n    }\n  }\n": typeof types.ShellDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  fragment ActivityTimeline_entry on TimelineEntry {\n    id\n    kind\n    actor\n    actorName\n    data\n    createdAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n": typeof types.ActivityTimeline_EntryFragmentDoc,
    "\n  fragment DocumentStatusBadge_document on Document {\n    id\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n": typeof types.DocumentStatusBadge_DocumentFragmentDoc,
    "\n  fragment DocumentTable_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    ...DocumentStatusBadge_document\n  }\n": typeof types.DocumentTable_DocumentFragmentDoc,
    "\n  query Placeholders($kind: MailTemplateKind!) {\n    placeholders(templateKind: $kind) {\n      name\n      label\n      meaning\n      example\n    }\n  }\n": typeof types.PlaceholdersDocument,
    "\n  fragment PlaceholderProblem_problem on PlaceholderProblem {\n    field\n    kind\n    placeholder\n    suggestion\n    line\n    column\n    start\n    end\n  }\n": typeof types.PlaceholderProblem_ProblemFragmentDoc,
    "\n  mutation SendMail($input: SendMailInput!) {\n    sendMail(input: $input) {\n      ... on SendMailSuccess {\n        mail {\n          id\n          status\n          to\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n    }\n  }\n": typeof types.SendMailDocument,
    "\n  query MailPreview($input: MailPreviewInput!) {\n    mailPreview(input: $input) {\n      to\n      subject\n      subjectTemplate\n      bodyTemplate\n      text\n      html\n      problems {\n        ...PlaceholderProblem_problem\n      }\n    }\n  }\n": typeof types.MailPreviewDocument,
    "\n  query Timeline($filter: TimelineFilter, $first: Int!, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityTimeline_entry\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  mutation CreatePortalPreview($clientId: ID!, $documentId: ID) {\n    createPortalPreview(clientId: $clientId, documentId: $documentId) {\n      ... on CreatePortalPreviewSuccess {\n        url\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.CreatePortalPreviewDocument,
    "\n  fragment ClientActions_client on Client {\n    id\n    name\n    archivedAt\n  }\n": typeof types.ClientActions_ClientFragmentDoc,
    "\n  mutation ArchiveClient($id: ID!, $archived: Boolean!) {\n    archiveClient(id: $id, archived: $archived) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientActions_client\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.ArchiveClientDocument,
    "\n  mutation DeleteClient($id: ID!) {\n    deleteClient(id: $id) {\n      ... on DeleteClientSuccess {\n        deletedId\n      }\n      ... on ClientHasDocuments {\n        documentCount\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.DeleteClientDocument,
    "\n  fragment ClientForm_client on Client {\n    id\n    revision\n    name\n    clientNumber\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n": typeof types.ClientForm_ClientFragmentDoc,
    "\n  fragment ClientMasterData_client on Client {\n    id\n    email\n    phone\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n": typeof types.ClientMasterData_ClientFragmentDoc,
    "\n  query Client($id: ID!) {\n    client(id: $id) {\n      id\n      name\n      clientNumber\n      archivedAt\n      portalAccess\n      ...ClientMasterData_client\n      ...ClientPortalBox_client\n      ...ClientActions_client\n    }\n  }\n": typeof types.ClientDocument,
    "\n  query ClientDocuments($clientId: ID!, $after: String) {\n    documents(filter: { clientId: $clientId }, first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ClientDocumentsDocument,
    "\n  fragment ClientPortalBox_client on Client {\n    id\n    name\n    portalAccess\n    portalAccessSource\n    customerportalUrl\n    linkExpiresAt\n    linkGeneration\n    lastPortalVisitAt\n    archivedAt\n  }\n": typeof types.ClientPortalBox_ClientFragmentDoc,
    "\n  mutation SetClientPortalAccess($input: SetClientPortalAccessInput!) {\n    setClientPortalAccess(input: $input) {\n      ... on SetClientPortalAccessSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.SetClientPortalAccessDocument,
    "\n  mutation RotateClientLink($clientId: ID!) {\n    rotateClientLink(clientId: $clientId) {\n      ... on RotateClientLinkSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.RotateClientLinkDocument,
    "\n  query Clients($filter: ClientFilter, $after: String) {\n    clients(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n          email\n          portalAccess\n          lastPortalVisitAt\n          openAmounts {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ClientsDocument,
    "\n  query EditClient($id: ID!) {\n    client(id: $id) {\n      id\n      ...ClientForm_client\n    }\n  }\n": typeof types.EditClientDocument,
    "\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientForm_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.UpdateClientDocument,
    "\n  query NewClient {\n    portalSettings {\n      id\n      newClientsHaveAccess\n    }\n  }\n": typeof types.NewClientDocument,
    "\n  mutation CreateClient($input: CreateClientInput!) {\n    createClient(input: $input) {\n      ... on CreateClientSuccess {\n        client {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n": typeof types.CreateClientDocument,
    "\n  query Documents($filter: DocumentFilter, $after: String) {\n    documents(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.DocumentsDocument,
    "\n  query Overview {\n    dashboard {\n      openAmounts {\n        amount\n        currency\n      }\n      openInvoiceCount\n      overdueAmounts {\n        amount\n        currency\n      }\n      overdueInvoiceCount\n      paidLast30Days {\n        amount\n        currency\n      }\n      openOfferCount\n      parkedMailCount\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        retryAfterSeconds\n      }\n      ... on TotpRequired {\n        code\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  fragment Viewer_viewer on Viewer {\n    id\n    canEdit\n    isOwner\n    demoMode\n    role\n    merchant {\n      id\n      name\n      accentColor\n      currency\n      timeZone\n      locale\n      countryCode\n    }\n    staffMember {\n      id\n      name\n      email\n      locale\n      hasTotp\n    }\n  }\n": typeof types.Viewer_ViewerFragmentDoc,
};
const documents: Documents = {
    "\n  query Session {\n    viewer {\n      id\n      ...Viewer_viewer\n    }\n  }\n": types.SessionDocument,
    "\n  query Shell {\n    dashboard {\n      parkedMailCount\n    }\n  }\n": types.ShellDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  fragment ActivityTimeline_entry on TimelineEntry {\n    id\n    kind\n    actor\n    actorName\n    data\n    createdAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n": types.ActivityTimeline_EntryFragmentDoc,
    "\n  fragment DocumentStatusBadge_document on Document {\n    id\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n": types.DocumentStatusBadge_DocumentFragmentDoc,
    "\n  fragment DocumentTable_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    ...DocumentStatusBadge_document\n  }\n": types.DocumentTable_DocumentFragmentDoc,
    "\n  query Placeholders($kind: MailTemplateKind!) {\n    placeholders(templateKind: $kind) {\n      name\n      label\n      meaning\n      example\n    }\n  }\n": types.PlaceholdersDocument,
    "\n  fragment PlaceholderProblem_problem on PlaceholderProblem {\n    field\n    kind\n    placeholder\n    suggestion\n    line\n    column\n    start\n    end\n  }\n": types.PlaceholderProblem_ProblemFragmentDoc,
    "\n  mutation SendMail($input: SendMailInput!) {\n    sendMail(input: $input) {\n      ... on SendMailSuccess {\n        mail {\n          id\n          status\n          to\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n    }\n  }\n": types.SendMailDocument,
    "\n  query MailPreview($input: MailPreviewInput!) {\n    mailPreview(input: $input) {\n      to\n      subject\n      subjectTemplate\n      bodyTemplate\n      text\n      html\n      problems {\n        ...PlaceholderProblem_problem\n      }\n    }\n  }\n": types.MailPreviewDocument,
    "\n  query Timeline($filter: TimelineFilter, $first: Int!, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityTimeline_entry\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  mutation CreatePortalPreview($clientId: ID!, $documentId: ID) {\n    createPortalPreview(clientId: $clientId, documentId: $documentId) {\n      ... on CreatePortalPreviewSuccess {\n        url\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": types.CreatePortalPreviewDocument,
    "\n  fragment ClientActions_client on Client {\n    id\n    name\n    archivedAt\n  }\n": types.ClientActions_ClientFragmentDoc,
    "\n  mutation ArchiveClient($id: ID!, $archived: Boolean!) {\n    archiveClient(id: $id, archived: $archived) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientActions_client\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": types.ArchiveClientDocument,
    "\n  mutation DeleteClient($id: ID!) {\n    deleteClient(id: $id) {\n      ... on DeleteClientSuccess {\n        deletedId\n      }\n      ... on ClientHasDocuments {\n        documentCount\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": types.DeleteClientDocument,
    "\n  fragment ClientForm_client on Client {\n    id\n    revision\n    name\n    clientNumber\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n": types.ClientForm_ClientFragmentDoc,
    "\n  fragment ClientMasterData_client on Client {\n    id\n    email\n    phone\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n": types.ClientMasterData_ClientFragmentDoc,
    "\n  query Client($id: ID!) {\n    client(id: $id) {\n      id\n      name\n      clientNumber\n      archivedAt\n      portalAccess\n      ...ClientMasterData_client\n      ...ClientPortalBox_client\n      ...ClientActions_client\n    }\n  }\n": types.ClientDocument,
    "\n  query ClientDocuments($clientId: ID!, $after: String) {\n    documents(filter: { clientId: $clientId }, first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.ClientDocumentsDocument,
    "\n  fragment ClientPortalBox_client on Client {\n    id\n    name\n    portalAccess\n    portalAccessSource\n    customerportalUrl\n    linkExpiresAt\n    linkGeneration\n    lastPortalVisitAt\n    archivedAt\n  }\n": types.ClientPortalBox_ClientFragmentDoc,
    "\n  mutation SetClientPortalAccess($input: SetClientPortalAccessInput!) {\n    setClientPortalAccess(input: $input) {\n      ... on SetClientPortalAccessSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": types.SetClientPortalAccessDocument,
    "\n  mutation RotateClientLink($clientId: ID!) {\n    rotateClientLink(clientId: $clientId) {\n      ... on RotateClientLinkSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": types.RotateClientLinkDocument,
    "\n  query Clients($filter: ClientFilter, $after: String) {\n    clients(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n          email\n          portalAccess\n          lastPortalVisitAt\n          openAmounts {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.ClientsDocument,
    "\n  query EditClient($id: ID!) {\n    client(id: $id) {\n      id\n      ...ClientForm_client\n    }\n  }\n": types.EditClientDocument,
    "\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientForm_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": types.UpdateClientDocument,
    "\n  query NewClient {\n    portalSettings {\n      id\n      newClientsHaveAccess\n    }\n  }\n": types.NewClientDocument,
    "\n  mutation CreateClient($input: CreateClientInput!) {\n    createClient(input: $input) {\n      ... on CreateClientSuccess {\n        client {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n": types.CreateClientDocument,
    "\n  query Documents($filter: DocumentFilter, $after: String) {\n    documents(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.DocumentsDocument,
    "\n  query Overview {\n    dashboard {\n      openAmounts {\n        amount\n        currency\n      }\n      openInvoiceCount\n      overdueAmounts {\n        amount\n        currency\n      }\n      overdueInvoiceCount\n      paidLast30Days {\n        amount\n        currency\n      }\n      openOfferCount\n      parkedMailCount\n    }\n  }\n": types.OverviewDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        retryAfterSeconds\n      }\n      ... on TotpRequired {\n        code\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  fragment Viewer_viewer on Viewer {\n    id\n    canEdit\n    isOwner\n    demoMode\n    role\n    merchant {\n      id\n      name\n      accentColor\n      currency\n      timeZone\n      locale\n      countryCode\n    }\n    staffMember {\n      id\n      name\n      email\n      locale\n      hasTotp\n    }\n  }\n": types.Viewer_ViewerFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer {\n      id\n      ...Viewer_viewer\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    viewer {\n      id\n      ...Viewer_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    dashboard {\n      parkedMailCount\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    dashboard {\n      parkedMailCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityTimeline_entry on TimelineEntry {\n    id\n    kind\n    actor\n    actorName\n    data\n    createdAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n"): (typeof documents)["\n  fragment ActivityTimeline_entry on TimelineEntry {\n    id\n    kind\n    actor\n    actorName\n    data\n    createdAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentStatusBadge_document on Document {\n    id\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n"): (typeof documents)["\n  fragment DocumentStatusBadge_document on Document {\n    id\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentTable_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    ...DocumentStatusBadge_document\n  }\n"): (typeof documents)["\n  fragment DocumentTable_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    ...DocumentStatusBadge_document\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Placeholders($kind: MailTemplateKind!) {\n    placeholders(templateKind: $kind) {\n      name\n      label\n      meaning\n      example\n    }\n  }\n"): (typeof documents)["\n  query Placeholders($kind: MailTemplateKind!) {\n    placeholders(templateKind: $kind) {\n      name\n      label\n      meaning\n      example\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceholderProblem_problem on PlaceholderProblem {\n    field\n    kind\n    placeholder\n    suggestion\n    line\n    column\n    start\n    end\n  }\n"): (typeof documents)["\n  fragment PlaceholderProblem_problem on PlaceholderProblem {\n    field\n    kind\n    placeholder\n    suggestion\n    line\n    column\n    start\n    end\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMail($input: SendMailInput!) {\n    sendMail(input: $input) {\n      ... on SendMailSuccess {\n        mail {\n          id\n          status\n          to\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendMail($input: SendMailInput!) {\n    sendMail(input: $input) {\n      ... on SendMailSuccess {\n        mail {\n          id\n          status\n          to\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailPreview($input: MailPreviewInput!) {\n    mailPreview(input: $input) {\n      to\n      subject\n      subjectTemplate\n      bodyTemplate\n      text\n      html\n      problems {\n        ...PlaceholderProblem_problem\n      }\n    }\n  }\n"): (typeof documents)["\n  query MailPreview($input: MailPreviewInput!) {\n    mailPreview(input: $input) {\n      to\n      subject\n      subjectTemplate\n      bodyTemplate\n      text\n      html\n      problems {\n        ...PlaceholderProblem_problem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($filter: TimelineFilter, $first: Int!, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityTimeline_entry\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query Timeline($filter: TimelineFilter, $first: Int!, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityTimeline_entry\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePortalPreview($clientId: ID!, $documentId: ID) {\n    createPortalPreview(clientId: $clientId, documentId: $documentId) {\n      ... on CreatePortalPreviewSuccess {\n        url\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePortalPreview($clientId: ID!, $documentId: ID) {\n    createPortalPreview(clientId: $clientId, documentId: $documentId) {\n      ... on CreatePortalPreviewSuccess {\n        url\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientActions_client on Client {\n    id\n    name\n    archivedAt\n  }\n"): (typeof documents)["\n  fragment ClientActions_client on Client {\n    id\n    name\n    archivedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveClient($id: ID!, $archived: Boolean!) {\n    archiveClient(id: $id, archived: $archived) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientActions_client\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveClient($id: ID!, $archived: Boolean!) {\n    archiveClient(id: $id, archived: $archived) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientActions_client\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteClient($id: ID!) {\n    deleteClient(id: $id) {\n      ... on DeleteClientSuccess {\n        deletedId\n      }\n      ... on ClientHasDocuments {\n        documentCount\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteClient($id: ID!) {\n    deleteClient(id: $id) {\n      ... on DeleteClientSuccess {\n        deletedId\n      }\n      ... on ClientHasDocuments {\n        documentCount\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientForm_client on Client {\n    id\n    revision\n    name\n    clientNumber\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n"): (typeof documents)["\n  fragment ClientForm_client on Client {\n    id\n    revision\n    name\n    clientNumber\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientMasterData_client on Client {\n    id\n    email\n    phone\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n"): (typeof documents)["\n  fragment ClientMasterData_client on Client {\n    id\n    email\n    phone\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Client($id: ID!) {\n    client(id: $id) {\n      id\n      name\n      clientNumber\n      archivedAt\n      portalAccess\n      ...ClientMasterData_client\n      ...ClientPortalBox_client\n      ...ClientActions_client\n    }\n  }\n"): (typeof documents)["\n  query Client($id: ID!) {\n    client(id: $id) {\n      id\n      name\n      clientNumber\n      archivedAt\n      portalAccess\n      ...ClientMasterData_client\n      ...ClientPortalBox_client\n      ...ClientActions_client\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientDocuments($clientId: ID!, $after: String) {\n    documents(filter: { clientId: $clientId }, first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClientDocuments($clientId: ID!, $after: String) {\n    documents(filter: { clientId: $clientId }, first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientPortalBox_client on Client {\n    id\n    name\n    portalAccess\n    portalAccessSource\n    customerportalUrl\n    linkExpiresAt\n    linkGeneration\n    lastPortalVisitAt\n    archivedAt\n  }\n"): (typeof documents)["\n  fragment ClientPortalBox_client on Client {\n    id\n    name\n    portalAccess\n    portalAccessSource\n    customerportalUrl\n    linkExpiresAt\n    linkGeneration\n    lastPortalVisitAt\n    archivedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetClientPortalAccess($input: SetClientPortalAccessInput!) {\n    setClientPortalAccess(input: $input) {\n      ... on SetClientPortalAccessSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetClientPortalAccess($input: SetClientPortalAccessInput!) {\n    setClientPortalAccess(input: $input) {\n      ... on SetClientPortalAccessSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateClientLink($clientId: ID!) {\n    rotateClientLink(clientId: $clientId) {\n      ... on RotateClientLinkSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RotateClientLink($clientId: ID!) {\n    rotateClientLink(clientId: $clientId) {\n      ... on RotateClientLinkSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Clients($filter: ClientFilter, $after: String) {\n    clients(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n          email\n          portalAccess\n          lastPortalVisitAt\n          openAmounts {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query Clients($filter: ClientFilter, $after: String) {\n    clients(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n          email\n          portalAccess\n          lastPortalVisitAt\n          openAmounts {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditClient($id: ID!) {\n    client(id: $id) {\n      id\n      ...ClientForm_client\n    }\n  }\n"): (typeof documents)["\n  query EditClient($id: ID!) {\n    client(id: $id) {\n      id\n      ...ClientForm_client\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientForm_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientForm_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewClient {\n    portalSettings {\n      id\n      newClientsHaveAccess\n    }\n  }\n"): (typeof documents)["\n  query NewClient {\n    portalSettings {\n      id\n      newClientsHaveAccess\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateClient($input: CreateClientInput!) {\n    createClient(input: $input) {\n      ... on CreateClientSuccess {\n        client {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateClient($input: CreateClientInput!) {\n    createClient(input: $input) {\n      ... on CreateClientSuccess {\n        client {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Documents($filter: DocumentFilter, $after: String) {\n    documents(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query Documents($filter: DocumentFilter, $after: String) {\n    documents(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    dashboard {\n      openAmounts {\n        amount\n        currency\n      }\n      openInvoiceCount\n      overdueAmounts {\n        amount\n        currency\n      }\n      overdueInvoiceCount\n      paidLast30Days {\n        amount\n        currency\n      }\n      openOfferCount\n      parkedMailCount\n    }\n  }\n"): (typeof documents)["\n  query Overview {\n    dashboard {\n      openAmounts {\n        amount\n        currency\n      }\n      openInvoiceCount\n      overdueAmounts {\n        amount\n        currency\n      }\n      overdueInvoiceCount\n      paidLast30Days {\n        amount\n        currency\n      }\n      openOfferCount\n      parkedMailCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        retryAfterSeconds\n      }\n      ... on TotpRequired {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        retryAfterSeconds\n      }\n      ... on TotpRequired {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Viewer_viewer on Viewer {\n    id\n    canEdit\n    isOwner\n    demoMode\n    role\n    merchant {\n      id\n      name\n      accentColor\n      currency\n      timeZone\n      locale\n      countryCode\n    }\n    staffMember {\n      id\n      name\n      email\n      locale\n      hasTotp\n    }\n  }\n"): (typeof documents)["\n  fragment Viewer_viewer on Viewer {\n    id\n    canEdit\n    isOwner\n    demoMode\n    role\n    merchant {\n      id\n      name\n      accentColor\n      currency\n      timeZone\n      locale\n      countryCode\n    }\n    staffMember {\n      id\n      name\n      email\n      locale\n      hasTotp\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;