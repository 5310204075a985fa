/* eslint-disable */
import * as types from "./graphql";
import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";

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
  "\n  query Session {\n    viewer {\n      id\n      ...Viewer_viewer\n    }\n  }\n": typeof types.SessionDocument;
  "\n  query Shell {\n    dashboard {\n      parkedMailCount\n    }\n  }\n": typeof types.ShellDocument;
  "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument;
  "\n  fragment ActivityTimeline_entry on TimelineEntry {\n    id\n    kind\n    actor\n    actorName\n    data\n    createdAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n": typeof types.ActivityTimeline_EntryFragmentDoc;
  "\n  query ClientPicker($search: String) {\n    clients(filter: { search: $search }, first: 12) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ClientPickerDocument;
  "\n  fragment DocumentStatusBadge_document on Document {\n    id\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n": typeof types.DocumentStatusBadge_DocumentFragmentDoc;
  "\n  fragment DocumentTable_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    ...DocumentStatusBadge_document\n  }\n": typeof types.DocumentTable_DocumentFragmentDoc;
  "\n  query Placeholders($kind: MailTemplateKind!) {\n    placeholders(templateKind: $kind) {\n      name\n      label\n      meaning\n      example\n    }\n  }\n": typeof types.PlaceholdersDocument;
  "\n  fragment PlaceholderProblem_problem on PlaceholderProblem {\n    field\n    kind\n    placeholder\n    suggestion\n    line\n    column\n    start\n    end\n  }\n": typeof types.PlaceholderProblem_ProblemFragmentDoc;
  "\n  mutation SendMail($input: SendMailInput!) {\n    sendMail(input: $input) {\n      ... on SendMailSuccess {\n        mail {\n          id\n          status\n          to\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n    }\n  }\n": typeof types.SendMailDocument;
  "\n  query MailPreview($input: MailPreviewInput!) {\n    mailPreview(input: $input) {\n      to\n      subject\n      subjectTemplate\n      bodyTemplate\n      text\n      html\n      problems {\n        ...PlaceholderProblem_problem\n      }\n    }\n  }\n": typeof types.MailPreviewDocument;
  "\n  fragment PaymentStatusBadge_payment on Payment {\n    id\n    status\n  }\n": typeof types.PaymentStatusBadge_PaymentFragmentDoc;
  "\n  query Timeline($filter: TimelineFilter, $first: Int!, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityTimeline_entry\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.TimelineDocument;
  "\n  mutation CreatePortalPreview($clientId: ID!, $documentId: ID) {\n    createPortalPreview(clientId: $clientId, documentId: $documentId) {\n      ... on CreatePortalPreviewSuccess {\n        url\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.CreatePortalPreviewDocument;
  "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on ChangePasswordSuccess {\n        staffMember {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument;
  "\n  mutation StartTotp {\n    startTotp {\n      secret\n      uri\n    }\n  }\n": typeof types.StartTotpDocument;
  "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      ... on ConfirmTotpSuccess {\n        staffMember {\n          id\n          hasTotp\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n": typeof types.ConfirmTotpDocument;
  "\n  mutation DisableTotp($code: String!) {\n    disableTotp(code: $code) {\n      ... on ConfirmTotpSuccess {\n        staffMember {\n          id\n          hasTotp\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n": typeof types.DisableTotpDocument;
  "\n  fragment ApiKeyRow_apiKey on ApiKey {\n    id\n    name\n    prefix\n    scope\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n": typeof types.ApiKeyRow_ApiKeyFragmentDoc;
  "\n  query ApiKeys {\n    apiKeys {\n      id\n      ...ApiKeyRow_apiKey\n    }\n  }\n": typeof types.ApiKeysDocument;
  "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKey {\n          id\n          ...ApiKeyRow_apiKey\n        }\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument;
  "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      ... on CreateApiKeySuccess {\n        secret\n        apiKey {\n          id\n          ...ApiKeyRow_apiKey\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument;
  "\n  fragment BankLine_line on BankLine {\n    id\n    status\n    bookedOn\n    valueOn\n    account\n    counterpartyName\n    counterpartyAccount\n    purpose\n    endToEndId\n    creditorReference\n    bookingText\n    isReturn\n    returnReason\n    amount {\n      amount\n      currency\n    }\n    proposals {\n      confidence\n      certainty\n      reasons\n      parts {\n        ...BankLinePart_part\n      }\n    }\n    parts {\n      ...BankLinePart_part\n    }\n    decisions {\n      id\n      kind\n      note\n      decidedBy\n      decidedAt\n    }\n  }\n": typeof types.BankLine_LineFragmentDoc;
  "\n  fragment BankLinePart_part on BankLinePart {\n    reversedEntryId\n    amount {\n      amount\n      currency\n    }\n    discount {\n      amount\n      currency\n    }\n    document {\n      id\n      type\n      number\n      openAmount {\n        amount\n        currency\n      }\n      client {\n        id\n        name\n      }\n    }\n  }\n": typeof types.BankLinePart_PartFragmentDoc;
  "\n  query BankLines($filter: BankLineFilterInput, $after: String) {\n    bankStatementLines(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...BankLine_line\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.BankLinesDocument;
  "\n  query BankOverview {\n    bankOverview {\n      openCount\n      sureCount\n      lastImport {\n        id\n        ...BankImport_bankImport\n      }\n    }\n  }\n": typeof types.BankOverviewDocument;
  "\n  fragment ColumnMapping_needed on BankStatementColumnsNeeded {\n    headings\n    rows\n    guesses {\n      column\n      field\n    }\n  }\n": typeof types.ColumnMapping_NeededFragmentDoc;
  "\n  mutation ConfirmBankLines {\n    confirmBankLines {\n      ... on ConfirmBankLinesSuccess {\n        lines {\n          id\n          status\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n    }\n  }\n": typeof types.ConfirmBankLinesDocument;
  "\n  query BankDocumentPicker($filter: DocumentFilter) {\n    documents(filter: $filter, first: 12) {\n      edges {\n        cursor\n        node {\n          id\n          type\n          number\n          openAmount {\n            amount\n            currency\n          }\n          client {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.BankDocumentPickerDocument;
  "\n  query ReturnablePayments($documentId: ID!) {\n    document(id: $documentId) {\n      id\n      ledger {\n        id\n        kind\n        bookedOn\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n": typeof types.ReturnablePaymentsDocument;
  "\n  fragment StatementProblem_problem on BankStatementProblem {\n    code\n    message\n    line\n    column\n    path\n  }\n": typeof types.StatementProblem_ProblemFragmentDoc;
  "\n  fragment BankImport_bankImport on BankImport {\n    id\n    fileName\n    accounts\n    firstBookedOn\n    lastBookedOn\n    newCount\n    knownCount\n    leftOutCount\n    pendingCount\n    importedBy\n    importedAt\n  }\n": typeof types.BankImport_BankImportFragmentDoc;
  "\n  mutation ImportBankStatement($input: ImportBankStatementInput!) {\n    importBankStatement(input: $input) {\n      ... on ImportBankStatementSuccess {\n        bankImport {\n          id\n          ...BankImport_bankImport\n        }\n      }\n      ... on ImportBankStatementRefused {\n        problems {\n          ...StatementProblem_problem\n        }\n      }\n      ... on BankStatementColumnsNeeded {\n        ...ColumnMapping_needed\n      }\n    }\n  }\n": typeof types.ImportBankStatementDocument;
  "\n  mutation ConfirmBankLine($input: ConfirmBankLineInput!) {\n    confirmBankLine(input: $input) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.ConfirmBankLineDocument;
  "\n  mutation IgnoreBankLine($lineId: ID!, $note: String) {\n    ignoreBankLine(lineId: $lineId, note: $note) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.IgnoreBankLineDocument;
  "\n  mutation UndoBankLine($lineId: ID!, $note: String) {\n    undoBankLine(lineId: $lineId, note: $note) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.UndoBankLineDocument;
  "\n  fragment ClientActions_client on Client {\n    id\n    name\n    archivedAt\n  }\n": typeof types.ClientActions_ClientFragmentDoc;
  "\n  mutation ArchiveClient($id: ID!, $archived: Boolean!) {\n    archiveClient(id: $id, archived: $archived) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientActions_client\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.ArchiveClientDocument;
  "\n  mutation DeleteClient($id: ID!) {\n    deleteClient(id: $id) {\n      ... on DeleteClientSuccess {\n        deletedId\n      }\n      ... on ClientHasDocuments {\n        documentCount\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.DeleteClientDocument;
  "\n  fragment ClientForm_client on Client {\n    id\n    revision\n    name\n    clientNumber\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n": typeof types.ClientForm_ClientFragmentDoc;
  "\n  fragment ClientMasterData_client on Client {\n    id\n    email\n    phone\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n": typeof types.ClientMasterData_ClientFragmentDoc;
  "\n  query Client($id: ID!) {\n    client(id: $id) {\n      id\n      name\n      clientNumber\n      archivedAt\n      ...ClientMasterData_client\n      ...ClientPortalBox_client\n      ...ClientActions_client\n    }\n  }\n": typeof types.ClientDocument;
  "\n  query ClientDocuments($clientId: ID!, $after: String) {\n    documents(filter: { clientId: $clientId }, first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ClientDocumentsDocument;
  "\n  fragment ClientPortalBox_client on Client {\n    id\n    name\n    portalAccess\n    portalAccessSource\n    customerportalUrl\n    linkExpiresAt\n    linkGeneration\n    lastPortalVisitAt\n    archivedAt\n  }\n": typeof types.ClientPortalBox_ClientFragmentDoc;
  "\n  mutation SetClientPortalAccess($input: SetClientPortalAccessInput!) {\n    setClientPortalAccess(input: $input) {\n      ... on SetClientPortalAccessSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.SetClientPortalAccessDocument;
  "\n  mutation RotateClientLink($clientId: ID!) {\n    rotateClientLink(clientId: $clientId) {\n      ... on RotateClientLinkSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.RotateClientLinkDocument;
  "\n  query Clients($filter: ClientFilter, $after: String) {\n    clients(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n          email\n          portalAccess\n          lastPortalVisitAt\n          openAmounts {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ClientsDocument;
  "\n  query EditClient($id: ID!) {\n    client(id: $id) {\n      id\n      ...ClientForm_client\n    }\n  }\n": typeof types.EditClientDocument;
  "\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientForm_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.UpdateClientDocument;
  "\n  query NewClient {\n    portalSettings {\n      id\n      newClientsHaveAccess\n    }\n  }\n": typeof types.NewClientDocument;
  "\n  mutation CreateClient($input: CreateClientInput!) {\n    createClient(input: $input) {\n      ... on CreateClientSuccess {\n        client {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n": typeof types.CreateClientDocument;
  "\n  fragment BookPaymentDialog_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n  }\n": typeof types.BookPaymentDialog_DocumentFragmentDoc;
  "\n  mutation BookPayment($input: BookPaymentInput!) {\n    bookPayment(input: $input) {\n      ... on BookPaymentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.BookPaymentDocument;
  "\n  fragment DocumentComments_document on Document {\n    id\n    comments {\n      id\n      author\n      authorName\n      body\n      createdAt\n      internal\n    }\n  }\n": typeof types.DocumentComments_DocumentFragmentDoc;
  "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ... on AddCommentSuccess {\n        document {\n          id\n          ...DocumentComments_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.AddCommentDocument;
  "\n  fragment PartyFields_party on Party {\n    name\n    tradingName\n    contactName\n    street\n    addressAddition\n    zip\n    city\n    countryCode\n    vatNumber\n    taxNumber\n    identifier\n  }\n": typeof types.PartyFields_PartyFragmentDoc;
  "\n  fragment DocumentContentView_content on DocumentContent {\n    version\n    title\n    intro\n    notes\n    buyerReference\n    orderReference\n    contractReference\n    paymentTerms\n    servicePeriod {\n      start\n      end\n    }\n    deliveryDate\n    taxPointDate\n    precedingDocuments {\n      number\n      date\n    }\n    references {\n      kind\n      value\n      description\n      url\n    }\n    payee {\n      ...PartyFields_party\n    }\n    taxRepresentative {\n      ...PartyFields_party\n    }\n    accountingTax {\n      currency\n      tax {\n        amount\n        currency\n      }\n    }\n    seller {\n      ...PartyFields_party\n    }\n    buyer {\n      ...PartyFields_party\n    }\n    shipTo {\n      ...PartyFields_party\n    }\n    discountTerms {\n      days\n      percent\n      base {\n        amount\n        currency\n      }\n    }\n    paymentInstructions {\n      meansCode\n      accountHolder\n      iban\n      bic\n      bankName\n      reference\n      mandateReference\n    }\n    lines {\n      ...LineTable_line\n      subLines {\n        ...LineTable_line\n      }\n    }\n    adjustments {\n      kind\n      reason\n      percent\n      amount {\n        amount\n        currency\n      }\n    }\n    taxes {\n      ...TotalsList_tax\n    }\n    totals {\n      ...TotalsList_totals\n    }\n  }\n": typeof types.DocumentContentView_ContentFragmentDoc;
  "\n  query DocumentContent($id: ID!, $version: Int!) {\n    document(id: $id) {\n      id\n      content(version: $version) {\n        ...DocumentContentView_content\n      }\n    }\n  }\n": typeof types.DocumentContentDocument;
  "\n  fragment DocumentDecision_document on Document {\n    id\n    decision {\n      id\n      kind\n      name\n      decidedAt\n      version\n      purchaseOrderNumber\n      reason\n      contentSha256\n      evidenceHash\n    }\n  }\n": typeof types.DocumentDecision_DocumentFragmentDoc;
  "\n  fragment DocumentDraftView_document on Document {\n    id\n    total {\n      amount\n      currency\n    }\n    draft {\n      title\n      intro\n      note\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n      taxes {\n        ...TotalsList_tax\n      }\n      totals {\n        ...TotalsList_totals\n      }\n    }\n  }\n": typeof types.DocumentDraftView_DocumentFragmentDoc;
  "\n  fragment DocumentFiles_document on Document {\n    id\n    pdfUrl\n    currentVersion\n    versions {\n      version\n      createdAt\n      sha256\n      pdfUrl\n    }\n    attachments {\n      id\n      fileName\n      description\n      kind\n      sizeBytes\n      url\n    }\n  }\n": typeof types.DocumentFiles_DocumentFragmentDoc;
  "\n  fragment DocumentMoney_document on Document {\n    id\n    openAmount {\n      amount\n      currency\n    }\n    overpaidAmount {\n      amount\n      currency\n    }\n    ledger {\n      id\n      kind\n      amount {\n        amount\n        currency\n      }\n      bookedOn\n      method\n      note\n      provider\n    }\n    payments {\n      id\n      createdAt\n      method\n      provider\n      amount {\n        amount\n        currency\n      }\n      problem\n      ...PaymentStatusBadge_payment\n    }\n  }\n": typeof types.DocumentMoney_DocumentFragmentDoc;
  "\n  fragment DocumentPage_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    currentVersion\n    source\n    status\n    reminderLevel\n    pdfUrl\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    relatedDocuments {\n      id\n      type\n      number\n    }\n    ...DocumentStatusBadge_document\n    ...DocumentPortalBox_document\n    ...DocumentSteps_document\n    ...DocumentFiles_document\n    ...DocumentComments_document\n    ...DocumentMoney_document\n    ...DocumentDecision_document\n    ...DocumentDraftView_document\n  }\n": typeof types.DocumentPage_DocumentFragmentDoc;
  "\n  query Document($id: ID!) {\n    document(id: $id) {\n      id\n      ...DocumentPage_document\n    }\n  }\n": typeof types.DocumentDocument;
  "\n  fragment DocumentPortalBox_document on Document {\n    id\n    type\n    number\n    firstViewedAt\n    client {\n      id\n      name\n    }\n    portal {\n      url\n      missing\n      expiresAt\n      linkGeneration\n    }\n  }\n": typeof types.DocumentPortalBox_DocumentFragmentDoc;
  "\n  mutation RotateDocumentLink($documentId: ID!) {\n    rotateDocumentLink(documentId: $documentId) {\n      ... on RotateDocumentLinkSuccess {\n        document {\n          id\n          ...DocumentPortalBox_document\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.RotateDocumentLinkDocument;
  "\n  fragment DocumentSteps_document on Document {\n    id\n    type\n    number\n    status\n    possibleSteps\n    ...BookPaymentDialog_document\n    ...ReminderDialog_document\n  }\n": typeof types.DocumentSteps_DocumentFragmentDoc;
  "\n  mutation IssueDocument($id: ID!) {\n    issueDocument(id: $id) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n": typeof types.IssueDocumentDocument;
  "\n  mutation CancelDocument($id: ID!) {\n    cancelDocument(id: $id) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n": typeof types.CancelDocumentDocument;
  "\n  mutation SetDocumentCleared($id: ID!, $cleared: Boolean!) {\n    setDocumentCleared(id: $id, cleared: $cleared) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n": typeof types.SetDocumentClearedDocument;
  "\n  mutation DeleteDraft($id: ID!) {\n    deleteDraft(id: $id) {\n      __typename\n      ... on DeleteDraftSuccess {\n        deletedId\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n": typeof types.DeleteDraftDocument;
  "\n  query Documents($filter: DocumentFilter, $after: String) {\n    documents(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.DocumentsDocument;
  "\n  fragment EditDocument_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    revision\n    status\n    possibleSteps\n    total {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    draft {\n      title\n      date\n      dueDate\n      validUntil\n      intro\n      note\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n    }\n    content {\n      version\n      title\n      intro\n      notes\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n    }\n  }\n": typeof types.EditDocument_DocumentFragmentDoc;
  "\n  query EditDocument($id: ID!) {\n    document(id: $id) {\n      id\n      ...EditDocument_document\n    }\n  }\n": typeof types.EditDocumentDocument;
  "\n  mutation UpdateDraft($input: UpdateDraftInput!) {\n    updateDraft(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n": typeof types.UpdateDraftDocument;
  "\n  mutation ReviseOffer($input: UpdateDraftInput!) {\n    reviseOffer(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n": typeof types.ReviseOfferDocument;
  "\n  fragment LineTable_line on DocumentLine {\n    position\n    name\n    description\n    articleNumber\n    quantity\n    unit\n    unitPrice\n    priceBaseQuantity\n    taxRatePercent\n    optional\n    note\n    servicePeriod {\n      start\n      end\n    }\n    priceDiscount {\n      amount\n    }\n    details {\n      kind\n      name\n      value\n    }\n    adjustments {\n      kind\n      reason\n      amount {\n        amount\n        currency\n      }\n    }\n    net {\n      amount\n      currency\n    }\n  }\n": typeof types.LineTable_LineFragmentDoc;
  "\n  query NewDocumentClient($id: ID!) {\n    client(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.NewDocumentClientDocument;
  "\n  query PrecedingDocuments($clientId: ID!, $types: [DocumentType!]!) {\n    documents(filter: { clientId: $clientId, types: $types }, first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          type\n          number\n          title\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PrecedingDocumentsDocument;
  "\n  mutation CreateDocument($input: CreateDocumentInput!) {\n    createDocument(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n": typeof types.CreateDocumentDocument;
  "\n  fragment ReminderDialog_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n      currency\n    }\n  }\n": typeof types.ReminderDialog_DocumentFragmentDoc;
  "\n  mutation CreateReminder($input: CreateReminderInput!) {\n    createReminder(input: $input) {\n      ... on DocumentSuccess {\n        document {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.CreateReminderDocument;
  "\n  fragment TotalsList_totals on DocumentTotals {\n    lineNet {\n      amount\n      currency\n    }\n    allowances {\n      amount\n      currency\n    }\n    charges {\n      amount\n      currency\n    }\n    net {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n    gross {\n      amount\n      currency\n    }\n    prepaid {\n      amount\n      currency\n    }\n    rounding {\n      amount\n      currency\n    }\n    due {\n      amount\n      currency\n    }\n  }\n": typeof types.TotalsList_TotalsFragmentDoc;
  "\n  fragment TotalsList_tax on TaxTotal {\n    category\n    ratePercent\n    exemptionReason\n    base {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n  }\n": typeof types.TotalsList_TaxFragmentDoc;
  "\n  fragment ClientProposalStep_proposal on ClientProposal {\n    documentNumber\n    total {\n      amount\n      currency\n    }\n    name\n    street\n    zip\n    city\n    countryCode\n    email\n    vatNumber\n    clientNumber\n    candidates {\n      id\n      name\n      clientNumber\n      city\n    }\n  }\n": typeof types.ClientProposalStep_ProposalFragmentDoc;
  "\n  fragment EInvoiceProblem_problem on EInvoiceProblem {\n    code\n    message\n    line\n    column\n    path\n    businessTerm\n  }\n": typeof types.EInvoiceProblem_ProblemFragmentDoc;
  "\n  mutation ImportEInvoice($input: ImportEInvoiceInput!) {\n    importEInvoice(input: $input) {\n      ... on ImportEInvoiceSuccess {\n        matchedBy\n        document {\n          id\n          type\n          number\n          client {\n            id\n            name\n          }\n        }\n      }\n      ... on ImportEInvoiceDuplicate {\n        document {\n          id\n          type\n          number\n        }\n      }\n      ... on ImportEInvoiceRefused {\n        problems {\n          ...EInvoiceProblem_problem\n        }\n      }\n      ... on ClientProposal {\n        ...ClientProposalStep_proposal\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.ImportEInvoiceDocument;
  "\n  fragment MailTemplateEditor_template on MailTemplate {\n    id\n    kind\n    locale\n    revision\n    subject\n    body\n    isDefault\n  }\n": typeof types.MailTemplateEditor_TemplateFragmentDoc;
  "\n  query MailTemplate {\n    mailTemplates {\n      id\n      kind\n      locale\n      ...MailTemplateEditor_template\n    }\n  }\n": typeof types.MailTemplateDocument;
  "\n  mutation UpdateMailTemplate($input: UpdateMailTemplateInput!) {\n    updateMailTemplate(input: $input) {\n      ... on UpdateMailTemplateSuccess {\n        template {\n          id\n          ...MailTemplateEditor_template\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n": typeof types.UpdateMailTemplateDocument;
  "\n  query MailTemplates {\n    mailTemplates {\n      id\n      kind\n      locale\n      subject\n      isDefault\n    }\n  }\n": typeof types.MailTemplatesDocument;
  "\n  fragment MailDrawer_mail on Mail {\n    id\n    to\n    subject\n    html\n    status\n    attempts\n    lastError\n    createdAt\n    sentAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n": typeof types.MailDrawer_MailFragmentDoc;
  "\n  query Mails($after: String) {\n    mails(first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...MailDrawer_mail\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.MailsDocument;
  "\n  mutation RetryMail($id: ID!) {\n    retryMail(id: $id) {\n      ... on RetryMailSuccess {\n        mail {\n          id\n          ...MailDrawer_mail\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n": typeof types.RetryMailDocument;
  "\n  fragment MerchantForm_merchant on Merchant {\n    id\n    revision\n    name\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    website\n    imprintUrl\n    privacyUrl\n    vatNumber\n    taxNumber\n    accountHolder\n    iban\n    bic\n    bankName\n    accentColor\n  }\n": typeof types.MerchantForm_MerchantFragmentDoc;
  "\n  query MerchantData {\n    merchant {\n      id\n      ...MerchantForm_merchant\n    }\n  }\n": typeof types.MerchantDataDocument;
  "\n  mutation UpdateMerchant($input: UpdateMerchantInput!) {\n    updateMerchant(input: $input) {\n      ... on UpdateMerchantSuccess {\n        merchant {\n          id\n          ...MerchantForm_merchant\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n": typeof types.UpdateMerchantDocument;
  "\n  query Overview {\n    dashboard {\n      openAmounts {\n        amount\n        currency\n      }\n      openInvoiceCount\n      overdueAmounts {\n        amount\n        currency\n      }\n      overdueInvoiceCount\n      paidLast30Days {\n        amount\n        currency\n      }\n      openOfferCount\n      parkedMailCount\n    }\n  }\n": typeof types.OverviewDocument;
  "\n  query Payments($filter: PaymentFilter, $after: String) {\n    payments(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          createdAt\n          method\n          provider\n          problem\n          amount {\n            amount\n            currency\n          }\n          capturedAmount {\n            amount\n            currency\n          }\n          document {\n            id\n            type\n            number\n            client {\n              id\n              name\n            }\n          }\n          ...PaymentStatusBadge_payment\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PaymentsDocument;
  "\n  fragment ApplyDefaultAccess_settings on PortalSettings {\n    id\n    newClientsHaveAccess\n    clientsWithAccess\n    clientsWithoutAccess\n    clientsWithChoice\n  }\n": typeof types.ApplyDefaultAccess_SettingsFragmentDoc;
  "\n  mutation ApplyDefaultPortalAccess($overrideChoices: Boolean!) {\n    applyDefaultPortalAccess(overrideChoices: $overrideChoices) {\n      changedClients\n      settings {\n        id\n        ...ApplyDefaultAccess_settings\n      }\n    }\n  }\n": typeof types.ApplyDefaultPortalAccessDocument;
  "\n  fragment PortalSettingsForm_settings on PortalSettings {\n    id\n    revision\n    enabledDocumentTypes\n    enabledActions\n    enabledSections\n    newClientsHaveAccess\n    linkValidityDays\n    welcomeText\n    notificationEmail\n    ...ApplyDefaultAccess_settings\n  }\n": typeof types.PortalSettingsForm_SettingsFragmentDoc;
  "\n  mutation UpdatePortalSettings($input: UpdatePortalSettingsInput!) {\n    updatePortalSettings(input: $input) {\n      ... on UpdatePortalSettingsSuccess {\n        settings {\n          id\n          ...PortalSettingsForm_settings\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n": typeof types.UpdatePortalSettingsDocument;
  "\n  query PortalSettings {\n    portalSettings {\n      id\n      ...PortalSettingsForm_settings\n    }\n  }\n": typeof types.PortalSettingsDocument;
  "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        retryAfterSeconds\n      }\n      ... on TotpRequired {\n        code\n      }\n    }\n  }\n": typeof types.SignInDocument;
  "\n  fragment StaffMemberDialog_staffMember on StaffMember {\n    id\n    name\n    email\n    role\n    locale\n    disabled\n    hasTotp\n    lastSignInAt\n  }\n": typeof types.StaffMemberDialog_StaffMemberFragmentDoc;
  "\n  mutation CreateStaffMember($input: CreateStaffMemberInput!) {\n    createStaffMember(input: $input) {\n      __typename\n      ... on CreateStaffMemberSuccess {\n        staffMember {\n          id\n          ...StaffMemberDialog_staffMember\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n": typeof types.CreateStaffMemberDocument;
  "\n  mutation UpdateStaffMember($input: UpdateStaffMemberInput!) {\n    updateStaffMember(input: $input) {\n      __typename\n      ... on UpdateStaffMemberSuccess {\n        staffMember {\n          id\n          ...StaffMemberDialog_staffMember\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n": typeof types.UpdateStaffMemberDocument;
  "\n  query Staff {\n    staffMembers {\n      id\n      ...StaffMemberDialog_staffMember\n    }\n  }\n": typeof types.StaffDocument;
  "\n  fragment Viewer_viewer on Viewer {\n    id\n    canEdit\n    isOwner\n    demoMode\n    role\n    merchant {\n      id\n      name\n      accentColor\n      currency\n      timeZone\n      locale\n      countryCode\n    }\n    staffMember {\n      id\n      name\n      email\n      locale\n      hasTotp\n    }\n  }\n": typeof types.Viewer_ViewerFragmentDoc;
};
const documents: Documents = {
  "\n  query Session {\n    viewer {\n      id\n      ...Viewer_viewer\n    }\n  }\n": types.SessionDocument,
  "\n  query Shell {\n    dashboard {\n      parkedMailCount\n    }\n  }\n": types.ShellDocument,
  "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
  "\n  fragment ActivityTimeline_entry on TimelineEntry {\n    id\n    kind\n    actor\n    actorName\n    data\n    createdAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n":
    types.ActivityTimeline_EntryFragmentDoc,
  "\n  query ClientPicker($search: String) {\n    clients(filter: { search: $search }, first: 12) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.ClientPickerDocument,
  "\n  fragment DocumentStatusBadge_document on Document {\n    id\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n":
    types.DocumentStatusBadge_DocumentFragmentDoc,
  "\n  fragment DocumentTable_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    ...DocumentStatusBadge_document\n  }\n":
    types.DocumentTable_DocumentFragmentDoc,
  "\n  query Placeholders($kind: MailTemplateKind!) {\n    placeholders(templateKind: $kind) {\n      name\n      label\n      meaning\n      example\n    }\n  }\n":
    types.PlaceholdersDocument,
  "\n  fragment PlaceholderProblem_problem on PlaceholderProblem {\n    field\n    kind\n    placeholder\n    suggestion\n    line\n    column\n    start\n    end\n  }\n":
    types.PlaceholderProblem_ProblemFragmentDoc,
  "\n  mutation SendMail($input: SendMailInput!) {\n    sendMail(input: $input) {\n      ... on SendMailSuccess {\n        mail {\n          id\n          status\n          to\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n    }\n  }\n":
    types.SendMailDocument,
  "\n  query MailPreview($input: MailPreviewInput!) {\n    mailPreview(input: $input) {\n      to\n      subject\n      subjectTemplate\n      bodyTemplate\n      text\n      html\n      problems {\n        ...PlaceholderProblem_problem\n      }\n    }\n  }\n":
    types.MailPreviewDocument,
  "\n  fragment PaymentStatusBadge_payment on Payment {\n    id\n    status\n  }\n":
    types.PaymentStatusBadge_PaymentFragmentDoc,
  "\n  query Timeline($filter: TimelineFilter, $first: Int!, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityTimeline_entry\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.TimelineDocument,
  "\n  mutation CreatePortalPreview($clientId: ID!, $documentId: ID) {\n    createPortalPreview(clientId: $clientId, documentId: $documentId) {\n      ... on CreatePortalPreviewSuccess {\n        url\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.CreatePortalPreviewDocument,
  "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on ChangePasswordSuccess {\n        staffMember {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n":
    types.ChangePasswordDocument,
  "\n  mutation StartTotp {\n    startTotp {\n      secret\n      uri\n    }\n  }\n": types.StartTotpDocument,
  "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      ... on ConfirmTotpSuccess {\n        staffMember {\n          id\n          hasTotp\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n":
    types.ConfirmTotpDocument,
  "\n  mutation DisableTotp($code: String!) {\n    disableTotp(code: $code) {\n      ... on ConfirmTotpSuccess {\n        staffMember {\n          id\n          hasTotp\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n":
    types.DisableTotpDocument,
  "\n  fragment ApiKeyRow_apiKey on ApiKey {\n    id\n    name\n    prefix\n    scope\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n":
    types.ApiKeyRow_ApiKeyFragmentDoc,
  "\n  query ApiKeys {\n    apiKeys {\n      id\n      ...ApiKeyRow_apiKey\n    }\n  }\n": types.ApiKeysDocument,
  "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKey {\n          id\n          ...ApiKeyRow_apiKey\n        }\n      }\n    }\n  }\n":
    types.RevokeApiKeyDocument,
  "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      ... on CreateApiKeySuccess {\n        secret\n        apiKey {\n          id\n          ...ApiKeyRow_apiKey\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n":
    types.CreateApiKeyDocument,
  "\n  fragment BankLine_line on BankLine {\n    id\n    status\n    bookedOn\n    valueOn\n    account\n    counterpartyName\n    counterpartyAccount\n    purpose\n    endToEndId\n    creditorReference\n    bookingText\n    isReturn\n    returnReason\n    amount {\n      amount\n      currency\n    }\n    proposals {\n      confidence\n      certainty\n      reasons\n      parts {\n        ...BankLinePart_part\n      }\n    }\n    parts {\n      ...BankLinePart_part\n    }\n    decisions {\n      id\n      kind\n      note\n      decidedBy\n      decidedAt\n    }\n  }\n":
    types.BankLine_LineFragmentDoc,
  "\n  fragment BankLinePart_part on BankLinePart {\n    reversedEntryId\n    amount {\n      amount\n      currency\n    }\n    discount {\n      amount\n      currency\n    }\n    document {\n      id\n      type\n      number\n      openAmount {\n        amount\n        currency\n      }\n      client {\n        id\n        name\n      }\n    }\n  }\n":
    types.BankLinePart_PartFragmentDoc,
  "\n  query BankLines($filter: BankLineFilterInput, $after: String) {\n    bankStatementLines(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...BankLine_line\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.BankLinesDocument,
  "\n  query BankOverview {\n    bankOverview {\n      openCount\n      sureCount\n      lastImport {\n        id\n        ...BankImport_bankImport\n      }\n    }\n  }\n":
    types.BankOverviewDocument,
  "\n  fragment ColumnMapping_needed on BankStatementColumnsNeeded {\n    headings\n    rows\n    guesses {\n      column\n      field\n    }\n  }\n":
    types.ColumnMapping_NeededFragmentDoc,
  "\n  mutation ConfirmBankLines {\n    confirmBankLines {\n      ... on ConfirmBankLinesSuccess {\n        lines {\n          id\n          status\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n    }\n  }\n":
    types.ConfirmBankLinesDocument,
  "\n  query BankDocumentPicker($filter: DocumentFilter) {\n    documents(filter: $filter, first: 12) {\n      edges {\n        cursor\n        node {\n          id\n          type\n          number\n          openAmount {\n            amount\n            currency\n          }\n          client {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.BankDocumentPickerDocument,
  "\n  query ReturnablePayments($documentId: ID!) {\n    document(id: $documentId) {\n      id\n      ledger {\n        id\n        kind\n        bookedOn\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n":
    types.ReturnablePaymentsDocument,
  "\n  fragment StatementProblem_problem on BankStatementProblem {\n    code\n    message\n    line\n    column\n    path\n  }\n":
    types.StatementProblem_ProblemFragmentDoc,
  "\n  fragment BankImport_bankImport on BankImport {\n    id\n    fileName\n    accounts\n    firstBookedOn\n    lastBookedOn\n    newCount\n    knownCount\n    leftOutCount\n    pendingCount\n    importedBy\n    importedAt\n  }\n":
    types.BankImport_BankImportFragmentDoc,
  "\n  mutation ImportBankStatement($input: ImportBankStatementInput!) {\n    importBankStatement(input: $input) {\n      ... on ImportBankStatementSuccess {\n        bankImport {\n          id\n          ...BankImport_bankImport\n        }\n      }\n      ... on ImportBankStatementRefused {\n        problems {\n          ...StatementProblem_problem\n        }\n      }\n      ... on BankStatementColumnsNeeded {\n        ...ColumnMapping_needed\n      }\n    }\n  }\n":
    types.ImportBankStatementDocument,
  "\n  mutation ConfirmBankLine($input: ConfirmBankLineInput!) {\n    confirmBankLine(input: $input) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.ConfirmBankLineDocument,
  "\n  mutation IgnoreBankLine($lineId: ID!, $note: String) {\n    ignoreBankLine(lineId: $lineId, note: $note) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.IgnoreBankLineDocument,
  "\n  mutation UndoBankLine($lineId: ID!, $note: String) {\n    undoBankLine(lineId: $lineId, note: $note) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.UndoBankLineDocument,
  "\n  fragment ClientActions_client on Client {\n    id\n    name\n    archivedAt\n  }\n":
    types.ClientActions_ClientFragmentDoc,
  "\n  mutation ArchiveClient($id: ID!, $archived: Boolean!) {\n    archiveClient(id: $id, archived: $archived) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientActions_client\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.ArchiveClientDocument,
  "\n  mutation DeleteClient($id: ID!) {\n    deleteClient(id: $id) {\n      ... on DeleteClientSuccess {\n        deletedId\n      }\n      ... on ClientHasDocuments {\n        documentCount\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.DeleteClientDocument,
  "\n  fragment ClientForm_client on Client {\n    id\n    revision\n    name\n    clientNumber\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n":
    types.ClientForm_ClientFragmentDoc,
  "\n  fragment ClientMasterData_client on Client {\n    id\n    email\n    phone\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n":
    types.ClientMasterData_ClientFragmentDoc,
  "\n  query Client($id: ID!) {\n    client(id: $id) {\n      id\n      name\n      clientNumber\n      archivedAt\n      ...ClientMasterData_client\n      ...ClientPortalBox_client\n      ...ClientActions_client\n    }\n  }\n":
    types.ClientDocument,
  "\n  query ClientDocuments($clientId: ID!, $after: String) {\n    documents(filter: { clientId: $clientId }, first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.ClientDocumentsDocument,
  "\n  fragment ClientPortalBox_client on Client {\n    id\n    name\n    portalAccess\n    portalAccessSource\n    customerportalUrl\n    linkExpiresAt\n    linkGeneration\n    lastPortalVisitAt\n    archivedAt\n  }\n":
    types.ClientPortalBox_ClientFragmentDoc,
  "\n  mutation SetClientPortalAccess($input: SetClientPortalAccessInput!) {\n    setClientPortalAccess(input: $input) {\n      ... on SetClientPortalAccessSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.SetClientPortalAccessDocument,
  "\n  mutation RotateClientLink($clientId: ID!) {\n    rotateClientLink(clientId: $clientId) {\n      ... on RotateClientLinkSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.RotateClientLinkDocument,
  "\n  query Clients($filter: ClientFilter, $after: String) {\n    clients(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n          email\n          portalAccess\n          lastPortalVisitAt\n          openAmounts {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.ClientsDocument,
  "\n  query EditClient($id: ID!) {\n    client(id: $id) {\n      id\n      ...ClientForm_client\n    }\n  }\n":
    types.EditClientDocument,
  "\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientForm_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.UpdateClientDocument,
  "\n  query NewClient {\n    portalSettings {\n      id\n      newClientsHaveAccess\n    }\n  }\n":
    types.NewClientDocument,
  "\n  mutation CreateClient($input: CreateClientInput!) {\n    createClient(input: $input) {\n      ... on CreateClientSuccess {\n        client {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n":
    types.CreateClientDocument,
  "\n  fragment BookPaymentDialog_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n  }\n":
    types.BookPaymentDialog_DocumentFragmentDoc,
  "\n  mutation BookPayment($input: BookPaymentInput!) {\n    bookPayment(input: $input) {\n      ... on BookPaymentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.BookPaymentDocument,
  "\n  fragment DocumentComments_document on Document {\n    id\n    comments {\n      id\n      author\n      authorName\n      body\n      createdAt\n      internal\n    }\n  }\n":
    types.DocumentComments_DocumentFragmentDoc,
  "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ... on AddCommentSuccess {\n        document {\n          id\n          ...DocumentComments_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.AddCommentDocument,
  "\n  fragment PartyFields_party on Party {\n    name\n    tradingName\n    contactName\n    street\n    addressAddition\n    zip\n    city\n    countryCode\n    vatNumber\n    taxNumber\n    identifier\n  }\n":
    types.PartyFields_PartyFragmentDoc,
  "\n  fragment DocumentContentView_content on DocumentContent {\n    version\n    title\n    intro\n    notes\n    buyerReference\n    orderReference\n    contractReference\n    paymentTerms\n    servicePeriod {\n      start\n      end\n    }\n    deliveryDate\n    taxPointDate\n    precedingDocuments {\n      number\n      date\n    }\n    references {\n      kind\n      value\n      description\n      url\n    }\n    payee {\n      ...PartyFields_party\n    }\n    taxRepresentative {\n      ...PartyFields_party\n    }\n    accountingTax {\n      currency\n      tax {\n        amount\n        currency\n      }\n    }\n    seller {\n      ...PartyFields_party\n    }\n    buyer {\n      ...PartyFields_party\n    }\n    shipTo {\n      ...PartyFields_party\n    }\n    discountTerms {\n      days\n      percent\n      base {\n        amount\n        currency\n      }\n    }\n    paymentInstructions {\n      meansCode\n      accountHolder\n      iban\n      bic\n      bankName\n      reference\n      mandateReference\n    }\n    lines {\n      ...LineTable_line\n      subLines {\n        ...LineTable_line\n      }\n    }\n    adjustments {\n      kind\n      reason\n      percent\n      amount {\n        amount\n        currency\n      }\n    }\n    taxes {\n      ...TotalsList_tax\n    }\n    totals {\n      ...TotalsList_totals\n    }\n  }\n":
    types.DocumentContentView_ContentFragmentDoc,
  "\n  query DocumentContent($id: ID!, $version: Int!) {\n    document(id: $id) {\n      id\n      content(version: $version) {\n        ...DocumentContentView_content\n      }\n    }\n  }\n":
    types.DocumentContentDocument,
  "\n  fragment DocumentDecision_document on Document {\n    id\n    decision {\n      id\n      kind\n      name\n      decidedAt\n      version\n      purchaseOrderNumber\n      reason\n      contentSha256\n      evidenceHash\n    }\n  }\n":
    types.DocumentDecision_DocumentFragmentDoc,
  "\n  fragment DocumentDraftView_document on Document {\n    id\n    total {\n      amount\n      currency\n    }\n    draft {\n      title\n      intro\n      note\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n      taxes {\n        ...TotalsList_tax\n      }\n      totals {\n        ...TotalsList_totals\n      }\n    }\n  }\n":
    types.DocumentDraftView_DocumentFragmentDoc,
  "\n  fragment DocumentFiles_document on Document {\n    id\n    pdfUrl\n    currentVersion\n    versions {\n      version\n      createdAt\n      sha256\n      pdfUrl\n    }\n    attachments {\n      id\n      fileName\n      description\n      kind\n      sizeBytes\n      url\n    }\n  }\n":
    types.DocumentFiles_DocumentFragmentDoc,
  "\n  fragment DocumentMoney_document on Document {\n    id\n    openAmount {\n      amount\n      currency\n    }\n    overpaidAmount {\n      amount\n      currency\n    }\n    ledger {\n      id\n      kind\n      amount {\n        amount\n        currency\n      }\n      bookedOn\n      method\n      note\n      provider\n    }\n    payments {\n      id\n      createdAt\n      method\n      provider\n      amount {\n        amount\n        currency\n      }\n      problem\n      ...PaymentStatusBadge_payment\n    }\n  }\n":
    types.DocumentMoney_DocumentFragmentDoc,
  "\n  fragment DocumentPage_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    currentVersion\n    source\n    status\n    reminderLevel\n    pdfUrl\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    relatedDocuments {\n      id\n      type\n      number\n    }\n    ...DocumentStatusBadge_document\n    ...DocumentPortalBox_document\n    ...DocumentSteps_document\n    ...DocumentFiles_document\n    ...DocumentComments_document\n    ...DocumentMoney_document\n    ...DocumentDecision_document\n    ...DocumentDraftView_document\n  }\n":
    types.DocumentPage_DocumentFragmentDoc,
  "\n  query Document($id: ID!) {\n    document(id: $id) {\n      id\n      ...DocumentPage_document\n    }\n  }\n":
    types.DocumentDocument,
  "\n  fragment DocumentPortalBox_document on Document {\n    id\n    type\n    number\n    firstViewedAt\n    client {\n      id\n      name\n    }\n    portal {\n      url\n      missing\n      expiresAt\n      linkGeneration\n    }\n  }\n":
    types.DocumentPortalBox_DocumentFragmentDoc,
  "\n  mutation RotateDocumentLink($documentId: ID!) {\n    rotateDocumentLink(documentId: $documentId) {\n      ... on RotateDocumentLinkSuccess {\n        document {\n          id\n          ...DocumentPortalBox_document\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.RotateDocumentLinkDocument,
  "\n  fragment DocumentSteps_document on Document {\n    id\n    type\n    number\n    status\n    possibleSteps\n    ...BookPaymentDialog_document\n    ...ReminderDialog_document\n  }\n":
    types.DocumentSteps_DocumentFragmentDoc,
  "\n  mutation IssueDocument($id: ID!) {\n    issueDocument(id: $id) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n":
    types.IssueDocumentDocument,
  "\n  mutation CancelDocument($id: ID!) {\n    cancelDocument(id: $id) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n":
    types.CancelDocumentDocument,
  "\n  mutation SetDocumentCleared($id: ID!, $cleared: Boolean!) {\n    setDocumentCleared(id: $id, cleared: $cleared) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n":
    types.SetDocumentClearedDocument,
  "\n  mutation DeleteDraft($id: ID!) {\n    deleteDraft(id: $id) {\n      __typename\n      ... on DeleteDraftSuccess {\n        deletedId\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n":
    types.DeleteDraftDocument,
  "\n  query Documents($filter: DocumentFilter, $after: String) {\n    documents(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.DocumentsDocument,
  "\n  fragment EditDocument_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    revision\n    status\n    possibleSteps\n    total {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    draft {\n      title\n      date\n      dueDate\n      validUntil\n      intro\n      note\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n    }\n    content {\n      version\n      title\n      intro\n      notes\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n    }\n  }\n":
    types.EditDocument_DocumentFragmentDoc,
  "\n  query EditDocument($id: ID!) {\n    document(id: $id) {\n      id\n      ...EditDocument_document\n    }\n  }\n":
    types.EditDocumentDocument,
  "\n  mutation UpdateDraft($input: UpdateDraftInput!) {\n    updateDraft(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n":
    types.UpdateDraftDocument,
  "\n  mutation ReviseOffer($input: UpdateDraftInput!) {\n    reviseOffer(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n":
    types.ReviseOfferDocument,
  "\n  fragment LineTable_line on DocumentLine {\n    position\n    name\n    description\n    articleNumber\n    quantity\n    unit\n    unitPrice\n    priceBaseQuantity\n    taxRatePercent\n    optional\n    note\n    servicePeriod {\n      start\n      end\n    }\n    priceDiscount {\n      amount\n    }\n    details {\n      kind\n      name\n      value\n    }\n    adjustments {\n      kind\n      reason\n      amount {\n        amount\n        currency\n      }\n    }\n    net {\n      amount\n      currency\n    }\n  }\n":
    types.LineTable_LineFragmentDoc,
  "\n  query NewDocumentClient($id: ID!) {\n    client(id: $id) {\n      id\n      name\n    }\n  }\n":
    types.NewDocumentClientDocument,
  "\n  query PrecedingDocuments($clientId: ID!, $types: [DocumentType!]!) {\n    documents(filter: { clientId: $clientId, types: $types }, first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          type\n          number\n          title\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.PrecedingDocumentsDocument,
  "\n  mutation CreateDocument($input: CreateDocumentInput!) {\n    createDocument(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n":
    types.CreateDocumentDocument,
  "\n  fragment ReminderDialog_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n      currency\n    }\n  }\n":
    types.ReminderDialog_DocumentFragmentDoc,
  "\n  mutation CreateReminder($input: CreateReminderInput!) {\n    createReminder(input: $input) {\n      ... on DocumentSuccess {\n        document {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.CreateReminderDocument,
  "\n  fragment TotalsList_totals on DocumentTotals {\n    lineNet {\n      amount\n      currency\n    }\n    allowances {\n      amount\n      currency\n    }\n    charges {\n      amount\n      currency\n    }\n    net {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n    gross {\n      amount\n      currency\n    }\n    prepaid {\n      amount\n      currency\n    }\n    rounding {\n      amount\n      currency\n    }\n    due {\n      amount\n      currency\n    }\n  }\n":
    types.TotalsList_TotalsFragmentDoc,
  "\n  fragment TotalsList_tax on TaxTotal {\n    category\n    ratePercent\n    exemptionReason\n    base {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n  }\n":
    types.TotalsList_TaxFragmentDoc,
  "\n  fragment ClientProposalStep_proposal on ClientProposal {\n    documentNumber\n    total {\n      amount\n      currency\n    }\n    name\n    street\n    zip\n    city\n    countryCode\n    email\n    vatNumber\n    clientNumber\n    candidates {\n      id\n      name\n      clientNumber\n      city\n    }\n  }\n":
    types.ClientProposalStep_ProposalFragmentDoc,
  "\n  fragment EInvoiceProblem_problem on EInvoiceProblem {\n    code\n    message\n    line\n    column\n    path\n    businessTerm\n  }\n":
    types.EInvoiceProblem_ProblemFragmentDoc,
  "\n  mutation ImportEInvoice($input: ImportEInvoiceInput!) {\n    importEInvoice(input: $input) {\n      ... on ImportEInvoiceSuccess {\n        matchedBy\n        document {\n          id\n          type\n          number\n          client {\n            id\n            name\n          }\n        }\n      }\n      ... on ImportEInvoiceDuplicate {\n        document {\n          id\n          type\n          number\n        }\n      }\n      ... on ImportEInvoiceRefused {\n        problems {\n          ...EInvoiceProblem_problem\n        }\n      }\n      ... on ClientProposal {\n        ...ClientProposalStep_proposal\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.ImportEInvoiceDocument,
  "\n  fragment MailTemplateEditor_template on MailTemplate {\n    id\n    kind\n    locale\n    revision\n    subject\n    body\n    isDefault\n  }\n":
    types.MailTemplateEditor_TemplateFragmentDoc,
  "\n  query MailTemplate {\n    mailTemplates {\n      id\n      kind\n      locale\n      ...MailTemplateEditor_template\n    }\n  }\n":
    types.MailTemplateDocument,
  "\n  mutation UpdateMailTemplate($input: UpdateMailTemplateInput!) {\n    updateMailTemplate(input: $input) {\n      ... on UpdateMailTemplateSuccess {\n        template {\n          id\n          ...MailTemplateEditor_template\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n":
    types.UpdateMailTemplateDocument,
  "\n  query MailTemplates {\n    mailTemplates {\n      id\n      kind\n      locale\n      subject\n      isDefault\n    }\n  }\n":
    types.MailTemplatesDocument,
  "\n  fragment MailDrawer_mail on Mail {\n    id\n    to\n    subject\n    html\n    status\n    attempts\n    lastError\n    createdAt\n    sentAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n":
    types.MailDrawer_MailFragmentDoc,
  "\n  query Mails($after: String) {\n    mails(first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...MailDrawer_mail\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.MailsDocument,
  "\n  mutation RetryMail($id: ID!) {\n    retryMail(id: $id) {\n      ... on RetryMailSuccess {\n        mail {\n          id\n          ...MailDrawer_mail\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n":
    types.RetryMailDocument,
  "\n  fragment MerchantForm_merchant on Merchant {\n    id\n    revision\n    name\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    website\n    imprintUrl\n    privacyUrl\n    vatNumber\n    taxNumber\n    accountHolder\n    iban\n    bic\n    bankName\n    accentColor\n  }\n":
    types.MerchantForm_MerchantFragmentDoc,
  "\n  query MerchantData {\n    merchant {\n      id\n      ...MerchantForm_merchant\n    }\n  }\n":
    types.MerchantDataDocument,
  "\n  mutation UpdateMerchant($input: UpdateMerchantInput!) {\n    updateMerchant(input: $input) {\n      ... on UpdateMerchantSuccess {\n        merchant {\n          id\n          ...MerchantForm_merchant\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n":
    types.UpdateMerchantDocument,
  "\n  query Overview {\n    dashboard {\n      openAmounts {\n        amount\n        currency\n      }\n      openInvoiceCount\n      overdueAmounts {\n        amount\n        currency\n      }\n      overdueInvoiceCount\n      paidLast30Days {\n        amount\n        currency\n      }\n      openOfferCount\n      parkedMailCount\n    }\n  }\n":
    types.OverviewDocument,
  "\n  query Payments($filter: PaymentFilter, $after: String) {\n    payments(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          createdAt\n          method\n          provider\n          problem\n          amount {\n            amount\n            currency\n          }\n          capturedAmount {\n            amount\n            currency\n          }\n          document {\n            id\n            type\n            number\n            client {\n              id\n              name\n            }\n          }\n          ...PaymentStatusBadge_payment\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.PaymentsDocument,
  "\n  fragment ApplyDefaultAccess_settings on PortalSettings {\n    id\n    newClientsHaveAccess\n    clientsWithAccess\n    clientsWithoutAccess\n    clientsWithChoice\n  }\n":
    types.ApplyDefaultAccess_SettingsFragmentDoc,
  "\n  mutation ApplyDefaultPortalAccess($overrideChoices: Boolean!) {\n    applyDefaultPortalAccess(overrideChoices: $overrideChoices) {\n      changedClients\n      settings {\n        id\n        ...ApplyDefaultAccess_settings\n      }\n    }\n  }\n":
    types.ApplyDefaultPortalAccessDocument,
  "\n  fragment PortalSettingsForm_settings on PortalSettings {\n    id\n    revision\n    enabledDocumentTypes\n    enabledActions\n    enabledSections\n    newClientsHaveAccess\n    linkValidityDays\n    welcomeText\n    notificationEmail\n    ...ApplyDefaultAccess_settings\n  }\n":
    types.PortalSettingsForm_SettingsFragmentDoc,
  "\n  mutation UpdatePortalSettings($input: UpdatePortalSettingsInput!) {\n    updatePortalSettings(input: $input) {\n      ... on UpdatePortalSettingsSuccess {\n        settings {\n          id\n          ...PortalSettingsForm_settings\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n":
    types.UpdatePortalSettingsDocument,
  "\n  query PortalSettings {\n    portalSettings {\n      id\n      ...PortalSettingsForm_settings\n    }\n  }\n":
    types.PortalSettingsDocument,
  "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        retryAfterSeconds\n      }\n      ... on TotpRequired {\n        code\n      }\n    }\n  }\n":
    types.SignInDocument,
  "\n  fragment StaffMemberDialog_staffMember on StaffMember {\n    id\n    name\n    email\n    role\n    locale\n    disabled\n    hasTotp\n    lastSignInAt\n  }\n":
    types.StaffMemberDialog_StaffMemberFragmentDoc,
  "\n  mutation CreateStaffMember($input: CreateStaffMemberInput!) {\n    createStaffMember(input: $input) {\n      __typename\n      ... on CreateStaffMemberSuccess {\n        staffMember {\n          id\n          ...StaffMemberDialog_staffMember\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n":
    types.CreateStaffMemberDocument,
  "\n  mutation UpdateStaffMember($input: UpdateStaffMemberInput!) {\n    updateStaffMember(input: $input) {\n      __typename\n      ... on UpdateStaffMemberSuccess {\n        staffMember {\n          id\n          ...StaffMemberDialog_staffMember\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n":
    types.UpdateStaffMemberDocument,
  "\n  query Staff {\n    staffMembers {\n      id\n      ...StaffMemberDialog_staffMember\n    }\n  }\n":
    types.StaffDocument,
  "\n  fragment Viewer_viewer on Viewer {\n    id\n    canEdit\n    isOwner\n    demoMode\n    role\n    merchant {\n      id\n      name\n      accentColor\n      currency\n      timeZone\n      locale\n      countryCode\n    }\n    staffMember {\n      id\n      name\n      email\n      locale\n      hasTotp\n    }\n  }\n":
    types.Viewer_ViewerFragmentDoc,
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
export function graphql(
  source: "\n  query Session {\n    viewer {\n      id\n      ...Viewer_viewer\n    }\n  }\n",
): (typeof documents)["\n  query Session {\n    viewer {\n      id\n      ...Viewer_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Shell {\n    dashboard {\n      parkedMailCount\n    }\n  }\n",
): (typeof documents)["\n  query Shell {\n    dashboard {\n      parkedMailCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation SignOut {\n    signOut\n  }\n",
): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ActivityTimeline_entry on TimelineEntry {\n    id\n    kind\n    actor\n    actorName\n    data\n    createdAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n",
): (typeof documents)["\n  fragment ActivityTimeline_entry on TimelineEntry {\n    id\n    kind\n    actor\n    actorName\n    data\n    createdAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query ClientPicker($search: String) {\n    clients(filter: { search: $search }, first: 12) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query ClientPicker($search: String) {\n    clients(filter: { search: $search }, first: 12) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentStatusBadge_document on Document {\n    id\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n",
): (typeof documents)["\n  fragment DocumentStatusBadge_document on Document {\n    id\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentTable_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    ...DocumentStatusBadge_document\n  }\n",
): (typeof documents)["\n  fragment DocumentTable_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    ...DocumentStatusBadge_document\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Placeholders($kind: MailTemplateKind!) {\n    placeholders(templateKind: $kind) {\n      name\n      label\n      meaning\n      example\n    }\n  }\n",
): (typeof documents)["\n  query Placeholders($kind: MailTemplateKind!) {\n    placeholders(templateKind: $kind) {\n      name\n      label\n      meaning\n      example\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment PlaceholderProblem_problem on PlaceholderProblem {\n    field\n    kind\n    placeholder\n    suggestion\n    line\n    column\n    start\n    end\n  }\n",
): (typeof documents)["\n  fragment PlaceholderProblem_problem on PlaceholderProblem {\n    field\n    kind\n    placeholder\n    suggestion\n    line\n    column\n    start\n    end\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation SendMail($input: SendMailInput!) {\n    sendMail(input: $input) {\n      ... on SendMailSuccess {\n        mail {\n          id\n          status\n          to\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation SendMail($input: SendMailInput!) {\n    sendMail(input: $input) {\n      ... on SendMailSuccess {\n        mail {\n          id\n          status\n          to\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query MailPreview($input: MailPreviewInput!) {\n    mailPreview(input: $input) {\n      to\n      subject\n      subjectTemplate\n      bodyTemplate\n      text\n      html\n      problems {\n        ...PlaceholderProblem_problem\n      }\n    }\n  }\n",
): (typeof documents)["\n  query MailPreview($input: MailPreviewInput!) {\n    mailPreview(input: $input) {\n      to\n      subject\n      subjectTemplate\n      bodyTemplate\n      text\n      html\n      problems {\n        ...PlaceholderProblem_problem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment PaymentStatusBadge_payment on Payment {\n    id\n    status\n  }\n",
): (typeof documents)["\n  fragment PaymentStatusBadge_payment on Payment {\n    id\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Timeline($filter: TimelineFilter, $first: Int!, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityTimeline_entry\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query Timeline($filter: TimelineFilter, $first: Int!, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityTimeline_entry\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation CreatePortalPreview($clientId: ID!, $documentId: ID) {\n    createPortalPreview(clientId: $clientId, documentId: $documentId) {\n      ... on CreatePortalPreviewSuccess {\n        url\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation CreatePortalPreview($clientId: ID!, $documentId: ID) {\n    createPortalPreview(clientId: $clientId, documentId: $documentId) {\n      ... on CreatePortalPreviewSuccess {\n        url\n      }\n      ... on ActionDenied {\n        reason\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on ChangePasswordSuccess {\n        staffMember {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on ChangePasswordSuccess {\n        staffMember {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation StartTotp {\n    startTotp {\n      secret\n      uri\n    }\n  }\n",
): (typeof documents)["\n  mutation StartTotp {\n    startTotp {\n      secret\n      uri\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      ... on ConfirmTotpSuccess {\n        staffMember {\n          id\n          hasTotp\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      ... on ConfirmTotpSuccess {\n        staffMember {\n          id\n          hasTotp\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation DisableTotp($code: String!) {\n    disableTotp(code: $code) {\n      ... on ConfirmTotpSuccess {\n        staffMember {\n          id\n          hasTotp\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation DisableTotp($code: String!) {\n    disableTotp(code: $code) {\n      ... on ConfirmTotpSuccess {\n        staffMember {\n          id\n          hasTotp\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ApiKeyRow_apiKey on ApiKey {\n    id\n    name\n    prefix\n    scope\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n",
): (typeof documents)["\n  fragment ApiKeyRow_apiKey on ApiKey {\n    id\n    name\n    prefix\n    scope\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query ApiKeys {\n    apiKeys {\n      id\n      ...ApiKeyRow_apiKey\n    }\n  }\n",
): (typeof documents)["\n  query ApiKeys {\n    apiKeys {\n      id\n      ...ApiKeyRow_apiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKey {\n          id\n          ...ApiKeyRow_apiKey\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKey {\n          id\n          ...ApiKeyRow_apiKey\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      ... on CreateApiKeySuccess {\n        secret\n        apiKey {\n          id\n          ...ApiKeyRow_apiKey\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      ... on CreateApiKeySuccess {\n        secret\n        apiKey {\n          id\n          ...ApiKeyRow_apiKey\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment BankLine_line on BankLine {\n    id\n    status\n    bookedOn\n    valueOn\n    account\n    counterpartyName\n    counterpartyAccount\n    purpose\n    endToEndId\n    creditorReference\n    bookingText\n    isReturn\n    returnReason\n    amount {\n      amount\n      currency\n    }\n    proposals {\n      confidence\n      certainty\n      reasons\n      parts {\n        ...BankLinePart_part\n      }\n    }\n    parts {\n      ...BankLinePart_part\n    }\n    decisions {\n      id\n      kind\n      note\n      decidedBy\n      decidedAt\n    }\n  }\n",
): (typeof documents)["\n  fragment BankLine_line on BankLine {\n    id\n    status\n    bookedOn\n    valueOn\n    account\n    counterpartyName\n    counterpartyAccount\n    purpose\n    endToEndId\n    creditorReference\n    bookingText\n    isReturn\n    returnReason\n    amount {\n      amount\n      currency\n    }\n    proposals {\n      confidence\n      certainty\n      reasons\n      parts {\n        ...BankLinePart_part\n      }\n    }\n    parts {\n      ...BankLinePart_part\n    }\n    decisions {\n      id\n      kind\n      note\n      decidedBy\n      decidedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment BankLinePart_part on BankLinePart {\n    reversedEntryId\n    amount {\n      amount\n      currency\n    }\n    discount {\n      amount\n      currency\n    }\n    document {\n      id\n      type\n      number\n      openAmount {\n        amount\n        currency\n      }\n      client {\n        id\n        name\n      }\n    }\n  }\n",
): (typeof documents)["\n  fragment BankLinePart_part on BankLinePart {\n    reversedEntryId\n    amount {\n      amount\n      currency\n    }\n    discount {\n      amount\n      currency\n    }\n    document {\n      id\n      type\n      number\n      openAmount {\n        amount\n        currency\n      }\n      client {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query BankLines($filter: BankLineFilterInput, $after: String) {\n    bankStatementLines(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...BankLine_line\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query BankLines($filter: BankLineFilterInput, $after: String) {\n    bankStatementLines(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...BankLine_line\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query BankOverview {\n    bankOverview {\n      openCount\n      sureCount\n      lastImport {\n        id\n        ...BankImport_bankImport\n      }\n    }\n  }\n",
): (typeof documents)["\n  query BankOverview {\n    bankOverview {\n      openCount\n      sureCount\n      lastImport {\n        id\n        ...BankImport_bankImport\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ColumnMapping_needed on BankStatementColumnsNeeded {\n    headings\n    rows\n    guesses {\n      column\n      field\n    }\n  }\n",
): (typeof documents)["\n  fragment ColumnMapping_needed on BankStatementColumnsNeeded {\n    headings\n    rows\n    guesses {\n      column\n      field\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ConfirmBankLines {\n    confirmBankLines {\n      ... on ConfirmBankLinesSuccess {\n        lines {\n          id\n          status\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation ConfirmBankLines {\n    confirmBankLines {\n      ... on ConfirmBankLinesSuccess {\n        lines {\n          id\n          status\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query BankDocumentPicker($filter: DocumentFilter) {\n    documents(filter: $filter, first: 12) {\n      edges {\n        cursor\n        node {\n          id\n          type\n          number\n          openAmount {\n            amount\n            currency\n          }\n          client {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query BankDocumentPicker($filter: DocumentFilter) {\n    documents(filter: $filter, first: 12) {\n      edges {\n        cursor\n        node {\n          id\n          type\n          number\n          openAmount {\n            amount\n            currency\n          }\n          client {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query ReturnablePayments($documentId: ID!) {\n    document(id: $documentId) {\n      id\n      ledger {\n        id\n        kind\n        bookedOn\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  query ReturnablePayments($documentId: ID!) {\n    document(id: $documentId) {\n      id\n      ledger {\n        id\n        kind\n        bookedOn\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment StatementProblem_problem on BankStatementProblem {\n    code\n    message\n    line\n    column\n    path\n  }\n",
): (typeof documents)["\n  fragment StatementProblem_problem on BankStatementProblem {\n    code\n    message\n    line\n    column\n    path\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment BankImport_bankImport on BankImport {\n    id\n    fileName\n    accounts\n    firstBookedOn\n    lastBookedOn\n    newCount\n    knownCount\n    leftOutCount\n    pendingCount\n    importedBy\n    importedAt\n  }\n",
): (typeof documents)["\n  fragment BankImport_bankImport on BankImport {\n    id\n    fileName\n    accounts\n    firstBookedOn\n    lastBookedOn\n    newCount\n    knownCount\n    leftOutCount\n    pendingCount\n    importedBy\n    importedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ImportBankStatement($input: ImportBankStatementInput!) {\n    importBankStatement(input: $input) {\n      ... on ImportBankStatementSuccess {\n        bankImport {\n          id\n          ...BankImport_bankImport\n        }\n      }\n      ... on ImportBankStatementRefused {\n        problems {\n          ...StatementProblem_problem\n        }\n      }\n      ... on BankStatementColumnsNeeded {\n        ...ColumnMapping_needed\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation ImportBankStatement($input: ImportBankStatementInput!) {\n    importBankStatement(input: $input) {\n      ... on ImportBankStatementSuccess {\n        bankImport {\n          id\n          ...BankImport_bankImport\n        }\n      }\n      ... on ImportBankStatementRefused {\n        problems {\n          ...StatementProblem_problem\n        }\n      }\n      ... on BankStatementColumnsNeeded {\n        ...ColumnMapping_needed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ConfirmBankLine($input: ConfirmBankLineInput!) {\n    confirmBankLine(input: $input) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation ConfirmBankLine($input: ConfirmBankLineInput!) {\n    confirmBankLine(input: $input) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation IgnoreBankLine($lineId: ID!, $note: String) {\n    ignoreBankLine(lineId: $lineId, note: $note) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation IgnoreBankLine($lineId: ID!, $note: String) {\n    ignoreBankLine(lineId: $lineId, note: $note) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation UndoBankLine($lineId: ID!, $note: String) {\n    undoBankLine(lineId: $lineId, note: $note) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation UndoBankLine($lineId: ID!, $note: String) {\n    undoBankLine(lineId: $lineId, note: $note) {\n      ... on BankLineSuccess {\n        line {\n          id\n          ...BankLine_line\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on BankLineNotChangeable {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ClientActions_client on Client {\n    id\n    name\n    archivedAt\n  }\n",
): (typeof documents)["\n  fragment ClientActions_client on Client {\n    id\n    name\n    archivedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ArchiveClient($id: ID!, $archived: Boolean!) {\n    archiveClient(id: $id, archived: $archived) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientActions_client\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation ArchiveClient($id: ID!, $archived: Boolean!) {\n    archiveClient(id: $id, archived: $archived) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientActions_client\n        }\n      }\n      ... on InvalidInput {\n        code\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation DeleteClient($id: ID!) {\n    deleteClient(id: $id) {\n      ... on DeleteClientSuccess {\n        deletedId\n      }\n      ... on ClientHasDocuments {\n        documentCount\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation DeleteClient($id: ID!) {\n    deleteClient(id: $id) {\n      ... on DeleteClientSuccess {\n        deletedId\n      }\n      ... on ClientHasDocuments {\n        documentCount\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ClientForm_client on Client {\n    id\n    revision\n    name\n    clientNumber\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n",
): (typeof documents)["\n  fragment ClientForm_client on Client {\n    id\n    revision\n    name\n    clientNumber\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ClientMasterData_client on Client {\n    id\n    email\n    phone\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n",
): (typeof documents)["\n  fragment ClientMasterData_client on Client {\n    id\n    email\n    phone\n    salutation\n    firstName\n    lastName\n    street\n    zip\n    city\n    countryCode\n    locale\n    accountOwner\n    iban\n    bic\n    bankName\n    taxNumber\n    vatNumber\n    note\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Client($id: ID!) {\n    client(id: $id) {\n      id\n      name\n      clientNumber\n      archivedAt\n      ...ClientMasterData_client\n      ...ClientPortalBox_client\n      ...ClientActions_client\n    }\n  }\n",
): (typeof documents)["\n  query Client($id: ID!) {\n    client(id: $id) {\n      id\n      name\n      clientNumber\n      archivedAt\n      ...ClientMasterData_client\n      ...ClientPortalBox_client\n      ...ClientActions_client\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query ClientDocuments($clientId: ID!, $after: String) {\n    documents(filter: { clientId: $clientId }, first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query ClientDocuments($clientId: ID!, $after: String) {\n    documents(filter: { clientId: $clientId }, first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ClientPortalBox_client on Client {\n    id\n    name\n    portalAccess\n    portalAccessSource\n    customerportalUrl\n    linkExpiresAt\n    linkGeneration\n    lastPortalVisitAt\n    archivedAt\n  }\n",
): (typeof documents)["\n  fragment ClientPortalBox_client on Client {\n    id\n    name\n    portalAccess\n    portalAccessSource\n    customerportalUrl\n    linkExpiresAt\n    linkGeneration\n    lastPortalVisitAt\n    archivedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation SetClientPortalAccess($input: SetClientPortalAccessInput!) {\n    setClientPortalAccess(input: $input) {\n      ... on SetClientPortalAccessSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation SetClientPortalAccess($input: SetClientPortalAccessInput!) {\n    setClientPortalAccess(input: $input) {\n      ... on SetClientPortalAccessSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation RotateClientLink($clientId: ID!) {\n    rotateClientLink(clientId: $clientId) {\n      ... on RotateClientLinkSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation RotateClientLink($clientId: ID!) {\n    rotateClientLink(clientId: $clientId) {\n      ... on RotateClientLinkSuccess {\n        client {\n          id\n          ...ClientPortalBox_client\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Clients($filter: ClientFilter, $after: String) {\n    clients(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n          email\n          portalAccess\n          lastPortalVisitAt\n          openAmounts {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query Clients($filter: ClientFilter, $after: String) {\n    clients(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          clientNumber\n          city\n          email\n          portalAccess\n          lastPortalVisitAt\n          openAmounts {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query EditClient($id: ID!) {\n    client(id: $id) {\n      id\n      ...ClientForm_client\n    }\n  }\n",
): (typeof documents)["\n  query EditClient($id: ID!) {\n    client(id: $id) {\n      id\n      ...ClientForm_client\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientForm_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation UpdateClient($input: UpdateClientInput!) {\n    updateClient(input: $input) {\n      ... on UpdateClientSuccess {\n        client {\n          id\n          ...ClientForm_client\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query NewClient {\n    portalSettings {\n      id\n      newClientsHaveAccess\n    }\n  }\n",
): (typeof documents)["\n  query NewClient {\n    portalSettings {\n      id\n      newClientsHaveAccess\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation CreateClient($input: CreateClientInput!) {\n    createClient(input: $input) {\n      ... on CreateClientSuccess {\n        client {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation CreateClient($input: CreateClientInput!) {\n    createClient(input: $input) {\n      ... on CreateClientSuccess {\n        client {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment BookPaymentDialog_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n  }\n",
): (typeof documents)["\n  fragment BookPaymentDialog_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation BookPayment($input: BookPaymentInput!) {\n    bookPayment(input: $input) {\n      ... on BookPaymentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation BookPayment($input: BookPaymentInput!) {\n    bookPayment(input: $input) {\n      ... on BookPaymentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentComments_document on Document {\n    id\n    comments {\n      id\n      author\n      authorName\n      body\n      createdAt\n      internal\n    }\n  }\n",
): (typeof documents)["\n  fragment DocumentComments_document on Document {\n    id\n    comments {\n      id\n      author\n      authorName\n      body\n      createdAt\n      internal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ... on AddCommentSuccess {\n        document {\n          id\n          ...DocumentComments_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ... on AddCommentSuccess {\n        document {\n          id\n          ...DocumentComments_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment PartyFields_party on Party {\n    name\n    tradingName\n    contactName\n    street\n    addressAddition\n    zip\n    city\n    countryCode\n    vatNumber\n    taxNumber\n    identifier\n  }\n",
): (typeof documents)["\n  fragment PartyFields_party on Party {\n    name\n    tradingName\n    contactName\n    street\n    addressAddition\n    zip\n    city\n    countryCode\n    vatNumber\n    taxNumber\n    identifier\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentContentView_content on DocumentContent {\n    version\n    title\n    intro\n    notes\n    buyerReference\n    orderReference\n    contractReference\n    paymentTerms\n    servicePeriod {\n      start\n      end\n    }\n    deliveryDate\n    taxPointDate\n    precedingDocuments {\n      number\n      date\n    }\n    references {\n      kind\n      value\n      description\n      url\n    }\n    payee {\n      ...PartyFields_party\n    }\n    taxRepresentative {\n      ...PartyFields_party\n    }\n    accountingTax {\n      currency\n      tax {\n        amount\n        currency\n      }\n    }\n    seller {\n      ...PartyFields_party\n    }\n    buyer {\n      ...PartyFields_party\n    }\n    shipTo {\n      ...PartyFields_party\n    }\n    discountTerms {\n      days\n      percent\n      base {\n        amount\n        currency\n      }\n    }\n    paymentInstructions {\n      meansCode\n      accountHolder\n      iban\n      bic\n      bankName\n      reference\n      mandateReference\n    }\n    lines {\n      ...LineTable_line\n      subLines {\n        ...LineTable_line\n      }\n    }\n    adjustments {\n      kind\n      reason\n      percent\n      amount {\n        amount\n        currency\n      }\n    }\n    taxes {\n      ...TotalsList_tax\n    }\n    totals {\n      ...TotalsList_totals\n    }\n  }\n",
): (typeof documents)["\n  fragment DocumentContentView_content on DocumentContent {\n    version\n    title\n    intro\n    notes\n    buyerReference\n    orderReference\n    contractReference\n    paymentTerms\n    servicePeriod {\n      start\n      end\n    }\n    deliveryDate\n    taxPointDate\n    precedingDocuments {\n      number\n      date\n    }\n    references {\n      kind\n      value\n      description\n      url\n    }\n    payee {\n      ...PartyFields_party\n    }\n    taxRepresentative {\n      ...PartyFields_party\n    }\n    accountingTax {\n      currency\n      tax {\n        amount\n        currency\n      }\n    }\n    seller {\n      ...PartyFields_party\n    }\n    buyer {\n      ...PartyFields_party\n    }\n    shipTo {\n      ...PartyFields_party\n    }\n    discountTerms {\n      days\n      percent\n      base {\n        amount\n        currency\n      }\n    }\n    paymentInstructions {\n      meansCode\n      accountHolder\n      iban\n      bic\n      bankName\n      reference\n      mandateReference\n    }\n    lines {\n      ...LineTable_line\n      subLines {\n        ...LineTable_line\n      }\n    }\n    adjustments {\n      kind\n      reason\n      percent\n      amount {\n        amount\n        currency\n      }\n    }\n    taxes {\n      ...TotalsList_tax\n    }\n    totals {\n      ...TotalsList_totals\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query DocumentContent($id: ID!, $version: Int!) {\n    document(id: $id) {\n      id\n      content(version: $version) {\n        ...DocumentContentView_content\n      }\n    }\n  }\n",
): (typeof documents)["\n  query DocumentContent($id: ID!, $version: Int!) {\n    document(id: $id) {\n      id\n      content(version: $version) {\n        ...DocumentContentView_content\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentDecision_document on Document {\n    id\n    decision {\n      id\n      kind\n      name\n      decidedAt\n      version\n      purchaseOrderNumber\n      reason\n      contentSha256\n      evidenceHash\n    }\n  }\n",
): (typeof documents)["\n  fragment DocumentDecision_document on Document {\n    id\n    decision {\n      id\n      kind\n      name\n      decidedAt\n      version\n      purchaseOrderNumber\n      reason\n      contentSha256\n      evidenceHash\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentDraftView_document on Document {\n    id\n    total {\n      amount\n      currency\n    }\n    draft {\n      title\n      intro\n      note\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n      taxes {\n        ...TotalsList_tax\n      }\n      totals {\n        ...TotalsList_totals\n      }\n    }\n  }\n",
): (typeof documents)["\n  fragment DocumentDraftView_document on Document {\n    id\n    total {\n      amount\n      currency\n    }\n    draft {\n      title\n      intro\n      note\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n      taxes {\n        ...TotalsList_tax\n      }\n      totals {\n        ...TotalsList_totals\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentFiles_document on Document {\n    id\n    pdfUrl\n    currentVersion\n    versions {\n      version\n      createdAt\n      sha256\n      pdfUrl\n    }\n    attachments {\n      id\n      fileName\n      description\n      kind\n      sizeBytes\n      url\n    }\n  }\n",
): (typeof documents)["\n  fragment DocumentFiles_document on Document {\n    id\n    pdfUrl\n    currentVersion\n    versions {\n      version\n      createdAt\n      sha256\n      pdfUrl\n    }\n    attachments {\n      id\n      fileName\n      description\n      kind\n      sizeBytes\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentMoney_document on Document {\n    id\n    openAmount {\n      amount\n      currency\n    }\n    overpaidAmount {\n      amount\n      currency\n    }\n    ledger {\n      id\n      kind\n      amount {\n        amount\n        currency\n      }\n      bookedOn\n      method\n      note\n      provider\n    }\n    payments {\n      id\n      createdAt\n      method\n      provider\n      amount {\n        amount\n        currency\n      }\n      problem\n      ...PaymentStatusBadge_payment\n    }\n  }\n",
): (typeof documents)["\n  fragment DocumentMoney_document on Document {\n    id\n    openAmount {\n      amount\n      currency\n    }\n    overpaidAmount {\n      amount\n      currency\n    }\n    ledger {\n      id\n      kind\n      amount {\n        amount\n        currency\n      }\n      bookedOn\n      method\n      note\n      provider\n    }\n    payments {\n      id\n      createdAt\n      method\n      provider\n      amount {\n        amount\n        currency\n      }\n      problem\n      ...PaymentStatusBadge_payment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentPage_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    currentVersion\n    source\n    status\n    reminderLevel\n    pdfUrl\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    relatedDocuments {\n      id\n      type\n      number\n    }\n    ...DocumentStatusBadge_document\n    ...DocumentPortalBox_document\n    ...DocumentSteps_document\n    ...DocumentFiles_document\n    ...DocumentComments_document\n    ...DocumentMoney_document\n    ...DocumentDecision_document\n    ...DocumentDraftView_document\n  }\n",
): (typeof documents)["\n  fragment DocumentPage_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    currentVersion\n    source\n    status\n    reminderLevel\n    pdfUrl\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    relatedDocuments {\n      id\n      type\n      number\n    }\n    ...DocumentStatusBadge_document\n    ...DocumentPortalBox_document\n    ...DocumentSteps_document\n    ...DocumentFiles_document\n    ...DocumentComments_document\n    ...DocumentMoney_document\n    ...DocumentDecision_document\n    ...DocumentDraftView_document\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Document($id: ID!) {\n    document(id: $id) {\n      id\n      ...DocumentPage_document\n    }\n  }\n",
): (typeof documents)["\n  query Document($id: ID!) {\n    document(id: $id) {\n      id\n      ...DocumentPage_document\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentPortalBox_document on Document {\n    id\n    type\n    number\n    firstViewedAt\n    client {\n      id\n      name\n    }\n    portal {\n      url\n      missing\n      expiresAt\n      linkGeneration\n    }\n  }\n",
): (typeof documents)["\n  fragment DocumentPortalBox_document on Document {\n    id\n    type\n    number\n    firstViewedAt\n    client {\n      id\n      name\n    }\n    portal {\n      url\n      missing\n      expiresAt\n      linkGeneration\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation RotateDocumentLink($documentId: ID!) {\n    rotateDocumentLink(documentId: $documentId) {\n      ... on RotateDocumentLinkSuccess {\n        document {\n          id\n          ...DocumentPortalBox_document\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation RotateDocumentLink($documentId: ID!) {\n    rotateDocumentLink(documentId: $documentId) {\n      ... on RotateDocumentLinkSuccess {\n        document {\n          id\n          ...DocumentPortalBox_document\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentSteps_document on Document {\n    id\n    type\n    number\n    status\n    possibleSteps\n    ...BookPaymentDialog_document\n    ...ReminderDialog_document\n  }\n",
): (typeof documents)["\n  fragment DocumentSteps_document on Document {\n    id\n    type\n    number\n    status\n    possibleSteps\n    ...BookPaymentDialog_document\n    ...ReminderDialog_document\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation IssueDocument($id: ID!) {\n    issueDocument(id: $id) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation IssueDocument($id: ID!) {\n    issueDocument(id: $id) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation CancelDocument($id: ID!) {\n    cancelDocument(id: $id) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation CancelDocument($id: ID!) {\n    cancelDocument(id: $id) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation SetDocumentCleared($id: ID!, $cleared: Boolean!) {\n    setDocumentCleared(id: $id, cleared: $cleared) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation SetDocumentCleared($id: ID!, $cleared: Boolean!) {\n    setDocumentCleared(id: $id, cleared: $cleared) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation DeleteDraft($id: ID!) {\n    deleteDraft(id: $id) {\n      __typename\n      ... on DeleteDraftSuccess {\n        deletedId\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation DeleteDraft($id: ID!) {\n    deleteDraft(id: $id) {\n      __typename\n      ... on DeleteDraftSuccess {\n        deletedId\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Documents($filter: DocumentFilter, $after: String) {\n    documents(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query Documents($filter: DocumentFilter, $after: String) {\n    documents(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentTable_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment EditDocument_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    revision\n    status\n    possibleSteps\n    total {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    draft {\n      title\n      date\n      dueDate\n      validUntil\n      intro\n      note\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n    }\n    content {\n      version\n      title\n      intro\n      notes\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n    }\n  }\n",
): (typeof documents)["\n  fragment EditDocument_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    revision\n    status\n    possibleSteps\n    total {\n      amount\n      currency\n    }\n    client {\n      id\n      name\n    }\n    draft {\n      title\n      date\n      dueDate\n      validUntil\n      intro\n      note\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n    }\n    content {\n      version\n      title\n      intro\n      notes\n      lines {\n        name\n        description\n        quantity\n        unit\n        unitPrice\n        taxRatePercent\n        optional\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query EditDocument($id: ID!) {\n    document(id: $id) {\n      id\n      ...EditDocument_document\n    }\n  }\n",
): (typeof documents)["\n  query EditDocument($id: ID!) {\n    document(id: $id) {\n      id\n      ...EditDocument_document\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation UpdateDraft($input: UpdateDraftInput!) {\n    updateDraft(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation UpdateDraft($input: UpdateDraftInput!) {\n    updateDraft(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ReviseOffer($input: UpdateDraftInput!) {\n    reviseOffer(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation ReviseOffer($input: UpdateDraftInput!) {\n    reviseOffer(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n          ...DocumentPage_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment LineTable_line on DocumentLine {\n    position\n    name\n    description\n    articleNumber\n    quantity\n    unit\n    unitPrice\n    priceBaseQuantity\n    taxRatePercent\n    optional\n    note\n    servicePeriod {\n      start\n      end\n    }\n    priceDiscount {\n      amount\n    }\n    details {\n      kind\n      name\n      value\n    }\n    adjustments {\n      kind\n      reason\n      amount {\n        amount\n        currency\n      }\n    }\n    net {\n      amount\n      currency\n    }\n  }\n",
): (typeof documents)["\n  fragment LineTable_line on DocumentLine {\n    position\n    name\n    description\n    articleNumber\n    quantity\n    unit\n    unitPrice\n    priceBaseQuantity\n    taxRatePercent\n    optional\n    note\n    servicePeriod {\n      start\n      end\n    }\n    priceDiscount {\n      amount\n    }\n    details {\n      kind\n      name\n      value\n    }\n    adjustments {\n      kind\n      reason\n      amount {\n        amount\n        currency\n      }\n    }\n    net {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query NewDocumentClient($id: ID!) {\n    client(id: $id) {\n      id\n      name\n    }\n  }\n",
): (typeof documents)["\n  query NewDocumentClient($id: ID!) {\n    client(id: $id) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query PrecedingDocuments($clientId: ID!, $types: [DocumentType!]!) {\n    documents(filter: { clientId: $clientId, types: $types }, first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          type\n          number\n          title\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query PrecedingDocuments($clientId: ID!, $types: [DocumentType!]!) {\n    documents(filter: { clientId: $clientId, types: $types }, first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          type\n          number\n          title\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation CreateDocument($input: CreateDocumentInput!) {\n    createDocument(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation CreateDocument($input: CreateDocumentInput!) {\n    createDocument(input: $input) {\n      __typename\n      ... on DocumentSuccess {\n        document {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ReminderDialog_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n      currency\n    }\n  }\n",
): (typeof documents)["\n  fragment ReminderDialog_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation CreateReminder($input: CreateReminderInput!) {\n    createReminder(input: $input) {\n      ... on DocumentSuccess {\n        document {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation CreateReminder($input: CreateReminderInput!) {\n    createReminder(input: $input) {\n      ... on DocumentSuccess {\n        document {\n          id\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on StepNotPossible {\n        status\n      }\n      ... on Conflict {\n        code\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment TotalsList_totals on DocumentTotals {\n    lineNet {\n      amount\n      currency\n    }\n    allowances {\n      amount\n      currency\n    }\n    charges {\n      amount\n      currency\n    }\n    net {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n    gross {\n      amount\n      currency\n    }\n    prepaid {\n      amount\n      currency\n    }\n    rounding {\n      amount\n      currency\n    }\n    due {\n      amount\n      currency\n    }\n  }\n",
): (typeof documents)["\n  fragment TotalsList_totals on DocumentTotals {\n    lineNet {\n      amount\n      currency\n    }\n    allowances {\n      amount\n      currency\n    }\n    charges {\n      amount\n      currency\n    }\n    net {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n    gross {\n      amount\n      currency\n    }\n    prepaid {\n      amount\n      currency\n    }\n    rounding {\n      amount\n      currency\n    }\n    due {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment TotalsList_tax on TaxTotal {\n    category\n    ratePercent\n    exemptionReason\n    base {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n  }\n",
): (typeof documents)["\n  fragment TotalsList_tax on TaxTotal {\n    category\n    ratePercent\n    exemptionReason\n    base {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ClientProposalStep_proposal on ClientProposal {\n    documentNumber\n    total {\n      amount\n      currency\n    }\n    name\n    street\n    zip\n    city\n    countryCode\n    email\n    vatNumber\n    clientNumber\n    candidates {\n      id\n      name\n      clientNumber\n      city\n    }\n  }\n",
): (typeof documents)["\n  fragment ClientProposalStep_proposal on ClientProposal {\n    documentNumber\n    total {\n      amount\n      currency\n    }\n    name\n    street\n    zip\n    city\n    countryCode\n    email\n    vatNumber\n    clientNumber\n    candidates {\n      id\n      name\n      clientNumber\n      city\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment EInvoiceProblem_problem on EInvoiceProblem {\n    code\n    message\n    line\n    column\n    path\n    businessTerm\n  }\n",
): (typeof documents)["\n  fragment EInvoiceProblem_problem on EInvoiceProblem {\n    code\n    message\n    line\n    column\n    path\n    businessTerm\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ImportEInvoice($input: ImportEInvoiceInput!) {\n    importEInvoice(input: $input) {\n      ... on ImportEInvoiceSuccess {\n        matchedBy\n        document {\n          id\n          type\n          number\n          client {\n            id\n            name\n          }\n        }\n      }\n      ... on ImportEInvoiceDuplicate {\n        document {\n          id\n          type\n          number\n        }\n      }\n      ... on ImportEInvoiceRefused {\n        problems {\n          ...EInvoiceProblem_problem\n        }\n      }\n      ... on ClientProposal {\n        ...ClientProposalStep_proposal\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation ImportEInvoice($input: ImportEInvoiceInput!) {\n    importEInvoice(input: $input) {\n      ... on ImportEInvoiceSuccess {\n        matchedBy\n        document {\n          id\n          type\n          number\n          client {\n            id\n            name\n          }\n        }\n      }\n      ... on ImportEInvoiceDuplicate {\n        document {\n          id\n          type\n          number\n        }\n      }\n      ... on ImportEInvoiceRefused {\n        problems {\n          ...EInvoiceProblem_problem\n        }\n      }\n      ... on ClientProposal {\n        ...ClientProposalStep_proposal\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment MailTemplateEditor_template on MailTemplate {\n    id\n    kind\n    locale\n    revision\n    subject\n    body\n    isDefault\n  }\n",
): (typeof documents)["\n  fragment MailTemplateEditor_template on MailTemplate {\n    id\n    kind\n    locale\n    revision\n    subject\n    body\n    isDefault\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query MailTemplate {\n    mailTemplates {\n      id\n      kind\n      locale\n      ...MailTemplateEditor_template\n    }\n  }\n",
): (typeof documents)["\n  query MailTemplate {\n    mailTemplates {\n      id\n      kind\n      locale\n      ...MailTemplateEditor_template\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation UpdateMailTemplate($input: UpdateMailTemplateInput!) {\n    updateMailTemplate(input: $input) {\n      ... on UpdateMailTemplateSuccess {\n        template {\n          id\n          ...MailTemplateEditor_template\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation UpdateMailTemplate($input: UpdateMailTemplateInput!) {\n    updateMailTemplate(input: $input) {\n      ... on UpdateMailTemplateSuccess {\n        template {\n          id\n          ...MailTemplateEditor_template\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on UnknownPlaceholders {\n        problems {\n          ...PlaceholderProblem_problem\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query MailTemplates {\n    mailTemplates {\n      id\n      kind\n      locale\n      subject\n      isDefault\n    }\n  }\n",
): (typeof documents)["\n  query MailTemplates {\n    mailTemplates {\n      id\n      kind\n      locale\n      subject\n      isDefault\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment MailDrawer_mail on Mail {\n    id\n    to\n    subject\n    html\n    status\n    attempts\n    lastError\n    createdAt\n    sentAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n",
): (typeof documents)["\n  fragment MailDrawer_mail on Mail {\n    id\n    to\n    subject\n    html\n    status\n    attempts\n    lastError\n    createdAt\n    sentAt\n    client {\n      id\n      name\n    }\n    document {\n      id\n      type\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Mails($after: String) {\n    mails(first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...MailDrawer_mail\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query Mails($after: String) {\n    mails(first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...MailDrawer_mail\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation RetryMail($id: ID!) {\n    retryMail(id: $id) {\n      ... on RetryMailSuccess {\n        mail {\n          id\n          ...MailDrawer_mail\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation RetryMail($id: ID!) {\n    retryMail(id: $id) {\n      ... on RetryMailSuccess {\n        mail {\n          id\n          ...MailDrawer_mail\n        }\n      }\n      ... on NotFound {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment MerchantForm_merchant on Merchant {\n    id\n    revision\n    name\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    website\n    imprintUrl\n    privacyUrl\n    vatNumber\n    taxNumber\n    accountHolder\n    iban\n    bic\n    bankName\n    accentColor\n  }\n",
): (typeof documents)["\n  fragment MerchantForm_merchant on Merchant {\n    id\n    revision\n    name\n    street\n    zip\n    city\n    countryCode\n    email\n    phone\n    website\n    imprintUrl\n    privacyUrl\n    vatNumber\n    taxNumber\n    accountHolder\n    iban\n    bic\n    bankName\n    accentColor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query MerchantData {\n    merchant {\n      id\n      ...MerchantForm_merchant\n    }\n  }\n",
): (typeof documents)["\n  query MerchantData {\n    merchant {\n      id\n      ...MerchantForm_merchant\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation UpdateMerchant($input: UpdateMerchantInput!) {\n    updateMerchant(input: $input) {\n      ... on UpdateMerchantSuccess {\n        merchant {\n          id\n          ...MerchantForm_merchant\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation UpdateMerchant($input: UpdateMerchantInput!) {\n    updateMerchant(input: $input) {\n      ... on UpdateMerchantSuccess {\n        merchant {\n          id\n          ...MerchantForm_merchant\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Overview {\n    dashboard {\n      openAmounts {\n        amount\n        currency\n      }\n      openInvoiceCount\n      overdueAmounts {\n        amount\n        currency\n      }\n      overdueInvoiceCount\n      paidLast30Days {\n        amount\n        currency\n      }\n      openOfferCount\n      parkedMailCount\n    }\n  }\n",
): (typeof documents)["\n  query Overview {\n    dashboard {\n      openAmounts {\n        amount\n        currency\n      }\n      openInvoiceCount\n      overdueAmounts {\n        amount\n        currency\n      }\n      overdueInvoiceCount\n      paidLast30Days {\n        amount\n        currency\n      }\n      openOfferCount\n      parkedMailCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Payments($filter: PaymentFilter, $after: String) {\n    payments(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          createdAt\n          method\n          provider\n          problem\n          amount {\n            amount\n            currency\n          }\n          capturedAmount {\n            amount\n            currency\n          }\n          document {\n            id\n            type\n            number\n            client {\n              id\n              name\n            }\n          }\n          ...PaymentStatusBadge_payment\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query Payments($filter: PaymentFilter, $after: String) {\n    payments(filter: $filter, first: 25, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          createdAt\n          method\n          provider\n          problem\n          amount {\n            amount\n            currency\n          }\n          capturedAmount {\n            amount\n            currency\n          }\n          document {\n            id\n            type\n            number\n            client {\n              id\n              name\n            }\n          }\n          ...PaymentStatusBadge_payment\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ApplyDefaultAccess_settings on PortalSettings {\n    id\n    newClientsHaveAccess\n    clientsWithAccess\n    clientsWithoutAccess\n    clientsWithChoice\n  }\n",
): (typeof documents)["\n  fragment ApplyDefaultAccess_settings on PortalSettings {\n    id\n    newClientsHaveAccess\n    clientsWithAccess\n    clientsWithoutAccess\n    clientsWithChoice\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation ApplyDefaultPortalAccess($overrideChoices: Boolean!) {\n    applyDefaultPortalAccess(overrideChoices: $overrideChoices) {\n      changedClients\n      settings {\n        id\n        ...ApplyDefaultAccess_settings\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation ApplyDefaultPortalAccess($overrideChoices: Boolean!) {\n    applyDefaultPortalAccess(overrideChoices: $overrideChoices) {\n      changedClients\n      settings {\n        id\n        ...ApplyDefaultAccess_settings\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment PortalSettingsForm_settings on PortalSettings {\n    id\n    revision\n    enabledDocumentTypes\n    enabledActions\n    enabledSections\n    newClientsHaveAccess\n    linkValidityDays\n    welcomeText\n    notificationEmail\n    ...ApplyDefaultAccess_settings\n  }\n",
): (typeof documents)["\n  fragment PortalSettingsForm_settings on PortalSettings {\n    id\n    revision\n    enabledDocumentTypes\n    enabledActions\n    enabledSections\n    newClientsHaveAccess\n    linkValidityDays\n    welcomeText\n    notificationEmail\n    ...ApplyDefaultAccess_settings\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation UpdatePortalSettings($input: UpdatePortalSettingsInput!) {\n    updatePortalSettings(input: $input) {\n      ... on UpdatePortalSettingsSuccess {\n        settings {\n          id\n          ...PortalSettingsForm_settings\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation UpdatePortalSettings($input: UpdatePortalSettingsInput!) {\n    updatePortalSettings(input: $input) {\n      ... on UpdatePortalSettingsSuccess {\n        settings {\n          id\n          ...PortalSettingsForm_settings\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Conflict {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query PortalSettings {\n    portalSettings {\n      id\n      ...PortalSettingsForm_settings\n    }\n  }\n",
): (typeof documents)["\n  query PortalSettings {\n    portalSettings {\n      id\n      ...PortalSettingsForm_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        retryAfterSeconds\n      }\n      ... on TotpRequired {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInSuccess {\n        viewer {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        retryAfterSeconds\n      }\n      ... on TotpRequired {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment StaffMemberDialog_staffMember on StaffMember {\n    id\n    name\n    email\n    role\n    locale\n    disabled\n    hasTotp\n    lastSignInAt\n  }\n",
): (typeof documents)["\n  fragment StaffMemberDialog_staffMember on StaffMember {\n    id\n    name\n    email\n    role\n    locale\n    disabled\n    hasTotp\n    lastSignInAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation CreateStaffMember($input: CreateStaffMemberInput!) {\n    createStaffMember(input: $input) {\n      __typename\n      ... on CreateStaffMemberSuccess {\n        staffMember {\n          id\n          ...StaffMemberDialog_staffMember\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation CreateStaffMember($input: CreateStaffMemberInput!) {\n    createStaffMember(input: $input) {\n      __typename\n      ... on CreateStaffMemberSuccess {\n        staffMember {\n          id\n          ...StaffMemberDialog_staffMember\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation UpdateStaffMember($input: UpdateStaffMemberInput!) {\n    updateStaffMember(input: $input) {\n      __typename\n      ... on UpdateStaffMemberSuccess {\n        staffMember {\n          id\n          ...StaffMemberDialog_staffMember\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation UpdateStaffMember($input: UpdateStaffMemberInput!) {\n    updateStaffMember(input: $input) {\n      __typename\n      ... on UpdateStaffMemberSuccess {\n        staffMember {\n          id\n          ...StaffMemberDialog_staffMember\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query Staff {\n    staffMembers {\n      id\n      ...StaffMemberDialog_staffMember\n    }\n  }\n",
): (typeof documents)["\n  query Staff {\n    staffMembers {\n      id\n      ...StaffMemberDialog_staffMember\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment Viewer_viewer on Viewer {\n    id\n    canEdit\n    isOwner\n    demoMode\n    role\n    merchant {\n      id\n      name\n      accentColor\n      currency\n      timeZone\n      locale\n      countryCode\n    }\n    staffMember {\n      id\n      name\n      email\n      locale\n      hasTotp\n    }\n  }\n",
): (typeof documents)["\n  fragment Viewer_viewer on Viewer {\n    id\n    canEdit\n    isOwner\n    demoMode\n    role\n    merchant {\n      id\n      name\n      accentColor\n      currency\n      timeZone\n      locale\n      countryCode\n    }\n    staffMember {\n      id\n      name\n      email\n      locale\n      hasTotp\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
