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
  "\n  query Viewer {\n    viewer {\n      id\n      client {\n        id\n        locale\n      }\n      merchant {\n        id\n        accentColor\n      }\n      ...ViewerContext_viewer\n      ...PortalShell_viewer\n    }\n  }\n": typeof types.ViewerDocument;
  "\n  fragment PortalFooter_viewer on Viewer {\n    id\n    expiresAt\n    merchant {\n      id\n      name\n      street\n      zip\n      city\n      email\n      phone\n      website\n      imprintUrl\n      privacyUrl\n    }\n  }\n": typeof types.PortalFooter_ViewerFragmentDoc;
  "\n  fragment PortalShell_viewer on Viewer {\n    id\n    linkKind\n    entryDocumentId\n    readOnly\n    merchant {\n      id\n      name\n    }\n    settings {\n      testMode\n    }\n    ...PortalFooter_viewer\n  }\n": typeof types.PortalShell_ViewerFragmentDoc;
  "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument;
  "\n  fragment DocumentBadge_document on Document {\n    id\n    type\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n": typeof types.DocumentBadge_DocumentFragmentDoc;
  "\n  fragment ViewerContext_viewer on Viewer {\n    id\n    linkKind\n    entryDocumentId\n    readOnly\n    merchant {\n      id\n      name\n      email\n      phone\n    }\n    client {\n      id\n      name\n    }\n    settings {\n      enabledDocumentTypes\n      welcomeText\n    }\n  }\n": typeof types.ViewerContext_ViewerFragmentDoc;
  "\n  fragment Attachments_document on Document {\n    id\n    attachments {\n      id\n      fileName\n      description\n      kind\n      sizeBytes\n      url\n    }\n  }\n": typeof types.Attachments_DocumentFragmentDoc;
  "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ... on AddCommentSuccess {\n        document {\n          id\n          ...Comments_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Failure {\n        code\n      }\n    }\n  }\n": typeof types.AddCommentDocument;
  "\n  fragment Comments_document on Document {\n    id\n    allowedActions\n    deniedActions {\n      action\n      reason\n    }\n    comments {\n      id\n      author\n      authorName\n      body\n      createdAt\n    }\n  }\n": typeof types.Comments_DocumentFragmentDoc;
  "\n  fragment AcceptOfferDialog_document on Document {\n    id\n    number\n    title\n    currentVersion\n    total {\n      amount\n      currency\n    }\n  }\n": typeof types.AcceptOfferDialog_DocumentFragmentDoc;
  "\n  mutation AcceptOffer($input: AcceptOfferInput!) {\n    acceptOffer(input: $input) {\n      ...DecideResult_decideOfferResult\n    }\n  }\n": typeof types.AcceptOfferDocument;
  "\n  fragment DecideResult_decideOfferResult on DecideOfferResult {\n    ... on DecideOfferSuccess {\n      document {\n        id\n        status\n        currentVersion\n        isOverdue\n        isExpired\n        isPartiallyPaid\n        openAmount {\n          amount\n          currency\n        }\n        allowedActions\n        deniedActions {\n          action\n          reason\n        }\n        decision {\n          id\n          ...DecisionCard_offerDecision\n        }\n      }\n    }\n    ... on ActionDenied {\n      reason\n    }\n    ... on InvalidInput {\n      fields {\n        field\n        code\n      }\n    }\n    ... on Failure {\n      code\n    }\n  }\n": typeof types.DecideResult_DecideOfferResultFragmentDoc;
  "\n  fragment RejectOfferDialog_document on Document {\n    id\n    number\n    currentVersion\n  }\n": typeof types.RejectOfferDialog_DocumentFragmentDoc;
  "\n  mutation RejectOffer($input: RejectOfferInput!) {\n    rejectOffer(input: $input) {\n      ...DecideResult_decideOfferResult\n    }\n  }\n": typeof types.RejectOfferDocument;
  "\n  fragment DecisionCard_offerDecision on OfferDecision {\n    id\n    kind\n    name\n    decidedAt\n    version\n    purchaseOrderNumber\n    reason\n    contentSha256\n  }\n": typeof types.DecisionCard_OfferDecisionFragmentDoc;
  "\n  fragment DocumentActions_document on Document {\n    id\n    type\n    openAmount {\n      amount\n      currency\n    }\n    allowedActions\n    deniedActions {\n      action\n      reason\n    }\n    ...AcceptOfferDialog_document\n    ...RejectOfferDialog_document\n  }\n": typeof types.DocumentActions_DocumentFragmentDoc;
  "\n  query DocumentPage($id: ID!, $version: Int) {\n    document(id: $id) {\n      id\n      ...DocumentView_document\n    }\n  }\n": typeof types.DocumentPageDocument;
  "\n  mutation RecordDocumentView($id: ID!) {\n    recordDocumentView(documentId: $id)\n  }\n": typeof types.RecordDocumentViewDocument;
  "\n  fragment DocumentSummary_document on Document {\n    id\n    type\n    status\n    dueDate\n    validUntil\n    isOverdue\n    isExpired\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    pdfUrl\n    ...DocumentActions_document\n  }\n": typeof types.DocumentSummary_DocumentFragmentDoc;
  "\n  fragment DocumentView_document on Document {\n    id\n    type\n    number\n    title\n    date\n    currentVersion\n    ...DocumentBadge_document\n    ...DocumentSummary_document\n    ...DocumentLetter_document\n    ...Attachments_document\n    ...Payments_document\n    ...RelatedDocuments_document\n    ...Comments_document\n    decision {\n      id\n      ...DecisionCard_offerDecision\n    }\n  }\n": typeof types.DocumentView_DocumentFragmentDoc;
  "\n  fragment DocumentLetter_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n    }\n    ...LetterFacts_document\n    ...LetterPayment_document\n    content(version: $version) {\n      title\n      intro\n      notes\n      seller {\n        ...LetterParty_party\n        ...LetterFooter_party\n      }\n      buyer {\n        ...LetterParty_party\n      }\n      shipTo {\n        ...LetterParty_party\n      }\n      payee {\n        ...LetterParty_party\n      }\n      taxRepresentative {\n        ...LetterParty_party\n        ...LetterFooter_party\n      }\n      ...LetterLines_documentContent\n      ...LetterTotals_documentContent\n    }\n  }\n": typeof types.DocumentLetter_DocumentFragmentDoc;
  "\n  fragment LetterFacts_document on Document {\n    id\n    number\n    date\n    dueDate\n    validUntil\n    reminderLevel\n    content(version: $version) {\n      typeCode\n      deliveryDate\n      taxPointDate\n      references {\n        kind\n        value\n        description\n        url\n      }\n      buyerReference\n      orderReference\n      contractReference\n      buyer {\n        identifier\n      }\n      precedingDocuments {\n        number\n        date\n      }\n      servicePeriod {\n        start\n        end\n      }\n    }\n  }\n": typeof types.LetterFacts_DocumentFragmentDoc;
  "\n  fragment LetterFooter_party on Party {\n    vatNumber\n    taxNumber\n    legalInformation\n  }\n": typeof types.LetterFooter_PartyFragmentDoc;
  "\n  fragment LetterLine_documentLine on DocumentLine {\n    position\n    name\n    description\n    note\n    articleNumber\n    details {\n      kind\n      name\n      value\n    }\n    priceDiscount {\n      grossUnitPrice\n      amount\n    }\n    quantity\n    unit\n    unitPrice\n    priceBaseQuantity\n    net {\n      amount\n      currency\n    }\n    taxCategory\n    taxRatePercent\n    optional\n    servicePeriod {\n      start\n      end\n    }\n    adjustments {\n      ...AdjustmentRow_adjustment\n    }\n  }\n": typeof types.LetterLine_DocumentLineFragmentDoc;
  "\n  fragment LetterLines_documentContent on DocumentContent {\n    taxes {\n      category\n    }\n    lines {\n      ...LetterLine_documentLine\n      subLines {\n        ...LetterLine_documentLine\n        subLines {\n          ...LetterLine_documentLine\n        }\n      }\n    }\n  }\n": typeof types.LetterLines_DocumentContentFragmentDoc;
  "\n  fragment LetterParty_party on Party {\n    name\n    tradingName\n    contactName\n    street\n    addressAddition\n    zip\n    city\n    region\n    countryCode\n    email\n    phone\n  }\n": typeof types.LetterParty_PartyFragmentDoc;
  "\n  fragment LetterPayment_document on Document {\n    id\n    date\n    content(version: $version) {\n      paymentTerms\n      discountTerms {\n        days\n        percent\n        base {\n          amount\n          currency\n        }\n      }\n      paymentInstructions {\n        meansCode\n        meansText\n        accountHolder\n        iban\n        bic\n        bankName\n        reference\n        mandateReference\n        creditorId\n        debitedIban\n        cardNumber\n        cardHolder\n      }\n    }\n  }\n": typeof types.LetterPayment_DocumentFragmentDoc;
  "\n  fragment LetterTotals_documentContent on DocumentContent {\n    adjustments {\n      ...AdjustmentRow_adjustment\n    }\n    taxes {\n      category\n      ratePercent\n      base {\n        amount\n        currency\n      }\n      tax {\n        amount\n        currency\n      }\n      exemptionReason\n    }\n    accountingTax {\n      currency\n      tax {\n        amount\n        currency\n      }\n    }\n    totals {\n      lineNet {\n        amount\n        currency\n      }\n      net {\n        amount\n        currency\n      }\n      gross {\n        amount\n        currency\n      }\n      prepaid {\n        amount\n        currency\n      }\n      rounding {\n        amount\n        currency\n      }\n      due {\n        amount\n        currency\n      }\n    }\n  }\n": typeof types.LetterTotals_DocumentContentFragmentDoc;
  "\n  fragment AdjustmentRow_adjustment on Adjustment {\n    kind\n    reason\n    percent\n    base {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n": typeof types.AdjustmentRow_AdjustmentFragmentDoc;
  "\n  mutation StartPayment($input: StartPaymentInput!) {\n    startPayment(input: $input) {\n      ... on StartPaymentSuccess {\n        redirectUrl\n      }\n      ... on Failure {\n        code\n      }\n      ... on ActionDenied {\n        reason\n      }\n    }\n  }\n": typeof types.StartPaymentDocument;
  "\n  mutation RefreshPayment($paymentId: ID!) {\n    refreshPayment(paymentId: $paymentId) {\n      id\n      status\n      amount {\n        amount\n        currency\n      }\n      capturedAmount {\n        amount\n        currency\n      }\n    }\n  }\n": typeof types.RefreshPaymentDocument;
  "\n  fragment Payments_document on Document {\n    id\n    payments {\n      id\n      amount {\n        amount\n        currency\n      }\n      capturedAmount {\n        amount\n        currency\n      }\n      createdAt\n      method\n      status\n    }\n  }\n": typeof types.Payments_DocumentFragmentDoc;
  "\n  fragment RelatedDocuments_document on Document {\n    id\n    relatedDocuments {\n      id\n      type\n      number\n      date\n      ...DocumentBadge_document\n    }\n  }\n": typeof types.RelatedDocuments_DocumentFragmentDoc;
  "\n  fragment DocumentFilters_clientSummary on ClientSummary {\n    countsByType {\n      type\n      count\n    }\n  }\n": typeof types.DocumentFilters_ClientSummaryFragmentDoc;
  "\n  query DocumentList($filter: DocumentFilter, $after: String) {\n    documents(first: 20, filter: $filter, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentRow_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.DocumentListDocument;
  "\n  fragment DocumentRow_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    isOverdue\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    ...DocumentBadge_document\n  }\n": typeof types.DocumentRow_DocumentFragmentDoc;
  "\n  query HomeSummary {\n    viewer {\n      id\n      summary {\n        ...OpenSummary_clientSummary\n        ...DocumentFilters_clientSummary\n      }\n    }\n  }\n": typeof types.HomeSummaryDocument;
  "\n  fragment OpenSummary_clientSummary on ClientSummary {\n    openAmounts {\n      amount\n      currency\n    }\n    overdueAmounts {\n      amount\n      currency\n    }\n    openInvoiceCount\n    openOfferCount\n  }\n": typeof types.OpenSummary_ClientSummaryFragmentDoc;
  "\n  fragment BankSection_client on Client {\n    id\n    revision\n    editableSections\n    bankData {\n      accountOwner\n      ibanMasked\n      bic\n      bankName\n    }\n  }\n": typeof types.BankSection_ClientFragmentDoc;
  "\n  mutation UpdateBankData($input: UpdateBankDataInput!) {\n    updateBankData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n": typeof types.UpdateBankDataDocument;
  "\n  fragment ContactSection_client on Client {\n    id\n    revision\n    editableSections\n    contactData {\n      salutation\n      firstName\n      lastName\n      street\n      zip\n      city\n      countryCode\n      email\n      phone\n    }\n  }\n": typeof types.ContactSection_ClientFragmentDoc;
  "\n  mutation UpdateContactData($input: UpdateContactDataInput!) {\n    updateContactData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n": typeof types.UpdateContactDataDocument;
  "\n  query ProfilePage {\n    viewer {\n      id\n      linkKind\n      entryDocumentId\n      readOnly\n      merchant {\n        id\n        name\n      }\n      client {\n        id\n        name\n        clientNumber\n        ...ContactSection_client\n        ...BankSection_client\n        ...TaxSection_client\n      }\n    }\n  }\n": typeof types.ProfilePageDocument;
  "\n  fragment TaxSection_client on Client {\n    id\n    revision\n    editableSections\n    taxData {\n      taxNumber\n      vatNumber\n    }\n  }\n": typeof types.TaxSection_ClientFragmentDoc;
  "\n  mutation UpdateTaxData($input: UpdateTaxDataInput!) {\n    updateTaxData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n": typeof types.UpdateTaxDataDocument;
  "\n  fragment UpdateResult_updateClientDataResult on UpdateClientDataResult {\n    ... on UpdateClientDataSuccess {\n      client {\n        id\n        ...ContactSection_client\n        ...BankSection_client\n        ...TaxSection_client\n      }\n    }\n    ... on InvalidInput {\n      fields {\n        field\n        code\n      }\n    }\n    ... on Failure {\n      code\n    }\n  }\n": typeof types.UpdateResult_UpdateClientDataResultFragmentDoc;
};
const documents: Documents = {
  "\n  query Viewer {\n    viewer {\n      id\n      client {\n        id\n        locale\n      }\n      merchant {\n        id\n        accentColor\n      }\n      ...ViewerContext_viewer\n      ...PortalShell_viewer\n    }\n  }\n":
    types.ViewerDocument,
  "\n  fragment PortalFooter_viewer on Viewer {\n    id\n    expiresAt\n    merchant {\n      id\n      name\n      street\n      zip\n      city\n      email\n      phone\n      website\n      imprintUrl\n      privacyUrl\n    }\n  }\n":
    types.PortalFooter_ViewerFragmentDoc,
  "\n  fragment PortalShell_viewer on Viewer {\n    id\n    linkKind\n    entryDocumentId\n    readOnly\n    merchant {\n      id\n      name\n    }\n    settings {\n      testMode\n    }\n    ...PortalFooter_viewer\n  }\n":
    types.PortalShell_ViewerFragmentDoc,
  "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
  "\n  fragment DocumentBadge_document on Document {\n    id\n    type\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n":
    types.DocumentBadge_DocumentFragmentDoc,
  "\n  fragment ViewerContext_viewer on Viewer {\n    id\n    linkKind\n    entryDocumentId\n    readOnly\n    merchant {\n      id\n      name\n      email\n      phone\n    }\n    client {\n      id\n      name\n    }\n    settings {\n      enabledDocumentTypes\n      welcomeText\n    }\n  }\n":
    types.ViewerContext_ViewerFragmentDoc,
  "\n  fragment Attachments_document on Document {\n    id\n    attachments {\n      id\n      fileName\n      description\n      kind\n      sizeBytes\n      url\n    }\n  }\n":
    types.Attachments_DocumentFragmentDoc,
  "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ... on AddCommentSuccess {\n        document {\n          id\n          ...Comments_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Failure {\n        code\n      }\n    }\n  }\n":
    types.AddCommentDocument,
  "\n  fragment Comments_document on Document {\n    id\n    allowedActions\n    deniedActions {\n      action\n      reason\n    }\n    comments {\n      id\n      author\n      authorName\n      body\n      createdAt\n    }\n  }\n":
    types.Comments_DocumentFragmentDoc,
  "\n  fragment AcceptOfferDialog_document on Document {\n    id\n    number\n    title\n    currentVersion\n    total {\n      amount\n      currency\n    }\n  }\n":
    types.AcceptOfferDialog_DocumentFragmentDoc,
  "\n  mutation AcceptOffer($input: AcceptOfferInput!) {\n    acceptOffer(input: $input) {\n      ...DecideResult_decideOfferResult\n    }\n  }\n":
    types.AcceptOfferDocument,
  "\n  fragment DecideResult_decideOfferResult on DecideOfferResult {\n    ... on DecideOfferSuccess {\n      document {\n        id\n        status\n        currentVersion\n        isOverdue\n        isExpired\n        isPartiallyPaid\n        openAmount {\n          amount\n          currency\n        }\n        allowedActions\n        deniedActions {\n          action\n          reason\n        }\n        decision {\n          id\n          ...DecisionCard_offerDecision\n        }\n      }\n    }\n    ... on ActionDenied {\n      reason\n    }\n    ... on InvalidInput {\n      fields {\n        field\n        code\n      }\n    }\n    ... on Failure {\n      code\n    }\n  }\n":
    types.DecideResult_DecideOfferResultFragmentDoc,
  "\n  fragment RejectOfferDialog_document on Document {\n    id\n    number\n    currentVersion\n  }\n":
    types.RejectOfferDialog_DocumentFragmentDoc,
  "\n  mutation RejectOffer($input: RejectOfferInput!) {\n    rejectOffer(input: $input) {\n      ...DecideResult_decideOfferResult\n    }\n  }\n":
    types.RejectOfferDocument,
  "\n  fragment DecisionCard_offerDecision on OfferDecision {\n    id\n    kind\n    name\n    decidedAt\n    version\n    purchaseOrderNumber\n    reason\n    contentSha256\n  }\n":
    types.DecisionCard_OfferDecisionFragmentDoc,
  "\n  fragment DocumentActions_document on Document {\n    id\n    type\n    openAmount {\n      amount\n      currency\n    }\n    allowedActions\n    deniedActions {\n      action\n      reason\n    }\n    ...AcceptOfferDialog_document\n    ...RejectOfferDialog_document\n  }\n":
    types.DocumentActions_DocumentFragmentDoc,
  "\n  query DocumentPage($id: ID!, $version: Int) {\n    document(id: $id) {\n      id\n      ...DocumentView_document\n    }\n  }\n":
    types.DocumentPageDocument,
  "\n  mutation RecordDocumentView($id: ID!) {\n    recordDocumentView(documentId: $id)\n  }\n":
    types.RecordDocumentViewDocument,
  "\n  fragment DocumentSummary_document on Document {\n    id\n    type\n    status\n    dueDate\n    validUntil\n    isOverdue\n    isExpired\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    pdfUrl\n    ...DocumentActions_document\n  }\n":
    types.DocumentSummary_DocumentFragmentDoc,
  "\n  fragment DocumentView_document on Document {\n    id\n    type\n    number\n    title\n    date\n    currentVersion\n    ...DocumentBadge_document\n    ...DocumentSummary_document\n    ...DocumentLetter_document\n    ...Attachments_document\n    ...Payments_document\n    ...RelatedDocuments_document\n    ...Comments_document\n    decision {\n      id\n      ...DecisionCard_offerDecision\n    }\n  }\n":
    types.DocumentView_DocumentFragmentDoc,
  "\n  fragment DocumentLetter_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n    }\n    ...LetterFacts_document\n    ...LetterPayment_document\n    content(version: $version) {\n      title\n      intro\n      notes\n      seller {\n        ...LetterParty_party\n        ...LetterFooter_party\n      }\n      buyer {\n        ...LetterParty_party\n      }\n      shipTo {\n        ...LetterParty_party\n      }\n      payee {\n        ...LetterParty_party\n      }\n      taxRepresentative {\n        ...LetterParty_party\n        ...LetterFooter_party\n      }\n      ...LetterLines_documentContent\n      ...LetterTotals_documentContent\n    }\n  }\n":
    types.DocumentLetter_DocumentFragmentDoc,
  "\n  fragment LetterFacts_document on Document {\n    id\n    number\n    date\n    dueDate\n    validUntil\n    reminderLevel\n    content(version: $version) {\n      typeCode\n      deliveryDate\n      taxPointDate\n      references {\n        kind\n        value\n        description\n        url\n      }\n      buyerReference\n      orderReference\n      contractReference\n      buyer {\n        identifier\n      }\n      precedingDocuments {\n        number\n        date\n      }\n      servicePeriod {\n        start\n        end\n      }\n    }\n  }\n":
    types.LetterFacts_DocumentFragmentDoc,
  "\n  fragment LetterFooter_party on Party {\n    vatNumber\n    taxNumber\n    legalInformation\n  }\n":
    types.LetterFooter_PartyFragmentDoc,
  "\n  fragment LetterLine_documentLine on DocumentLine {\n    position\n    name\n    description\n    note\n    articleNumber\n    details {\n      kind\n      name\n      value\n    }\n    priceDiscount {\n      grossUnitPrice\n      amount\n    }\n    quantity\n    unit\n    unitPrice\n    priceBaseQuantity\n    net {\n      amount\n      currency\n    }\n    taxCategory\n    taxRatePercent\n    optional\n    servicePeriod {\n      start\n      end\n    }\n    adjustments {\n      ...AdjustmentRow_adjustment\n    }\n  }\n":
    types.LetterLine_DocumentLineFragmentDoc,
  "\n  fragment LetterLines_documentContent on DocumentContent {\n    taxes {\n      category\n    }\n    lines {\n      ...LetterLine_documentLine\n      subLines {\n        ...LetterLine_documentLine\n        subLines {\n          ...LetterLine_documentLine\n        }\n      }\n    }\n  }\n":
    types.LetterLines_DocumentContentFragmentDoc,
  "\n  fragment LetterParty_party on Party {\n    name\n    tradingName\n    contactName\n    street\n    addressAddition\n    zip\n    city\n    region\n    countryCode\n    email\n    phone\n  }\n":
    types.LetterParty_PartyFragmentDoc,
  "\n  fragment LetterPayment_document on Document {\n    id\n    date\n    content(version: $version) {\n      paymentTerms\n      discountTerms {\n        days\n        percent\n        base {\n          amount\n          currency\n        }\n      }\n      paymentInstructions {\n        meansCode\n        meansText\n        accountHolder\n        iban\n        bic\n        bankName\n        reference\n        mandateReference\n        creditorId\n        debitedIban\n        cardNumber\n        cardHolder\n      }\n    }\n  }\n":
    types.LetterPayment_DocumentFragmentDoc,
  "\n  fragment LetterTotals_documentContent on DocumentContent {\n    adjustments {\n      ...AdjustmentRow_adjustment\n    }\n    taxes {\n      category\n      ratePercent\n      base {\n        amount\n        currency\n      }\n      tax {\n        amount\n        currency\n      }\n      exemptionReason\n    }\n    accountingTax {\n      currency\n      tax {\n        amount\n        currency\n      }\n    }\n    totals {\n      lineNet {\n        amount\n        currency\n      }\n      net {\n        amount\n        currency\n      }\n      gross {\n        amount\n        currency\n      }\n      prepaid {\n        amount\n        currency\n      }\n      rounding {\n        amount\n        currency\n      }\n      due {\n        amount\n        currency\n      }\n    }\n  }\n":
    types.LetterTotals_DocumentContentFragmentDoc,
  "\n  fragment AdjustmentRow_adjustment on Adjustment {\n    kind\n    reason\n    percent\n    base {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n":
    types.AdjustmentRow_AdjustmentFragmentDoc,
  "\n  mutation StartPayment($input: StartPaymentInput!) {\n    startPayment(input: $input) {\n      ... on StartPaymentSuccess {\n        redirectUrl\n      }\n      ... on Failure {\n        code\n      }\n      ... on ActionDenied {\n        reason\n      }\n    }\n  }\n":
    types.StartPaymentDocument,
  "\n  mutation RefreshPayment($paymentId: ID!) {\n    refreshPayment(paymentId: $paymentId) {\n      id\n      status\n      amount {\n        amount\n        currency\n      }\n      capturedAmount {\n        amount\n        currency\n      }\n    }\n  }\n":
    types.RefreshPaymentDocument,
  "\n  fragment Payments_document on Document {\n    id\n    payments {\n      id\n      amount {\n        amount\n        currency\n      }\n      capturedAmount {\n        amount\n        currency\n      }\n      createdAt\n      method\n      status\n    }\n  }\n":
    types.Payments_DocumentFragmentDoc,
  "\n  fragment RelatedDocuments_document on Document {\n    id\n    relatedDocuments {\n      id\n      type\n      number\n      date\n      ...DocumentBadge_document\n    }\n  }\n":
    types.RelatedDocuments_DocumentFragmentDoc,
  "\n  fragment DocumentFilters_clientSummary on ClientSummary {\n    countsByType {\n      type\n      count\n    }\n  }\n":
    types.DocumentFilters_ClientSummaryFragmentDoc,
  "\n  query DocumentList($filter: DocumentFilter, $after: String) {\n    documents(first: 20, filter: $filter, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentRow_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n":
    types.DocumentListDocument,
  "\n  fragment DocumentRow_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    isOverdue\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    ...DocumentBadge_document\n  }\n":
    types.DocumentRow_DocumentFragmentDoc,
  "\n  query HomeSummary {\n    viewer {\n      id\n      summary {\n        ...OpenSummary_clientSummary\n        ...DocumentFilters_clientSummary\n      }\n    }\n  }\n":
    types.HomeSummaryDocument,
  "\n  fragment OpenSummary_clientSummary on ClientSummary {\n    openAmounts {\n      amount\n      currency\n    }\n    overdueAmounts {\n      amount\n      currency\n    }\n    openInvoiceCount\n    openOfferCount\n  }\n":
    types.OpenSummary_ClientSummaryFragmentDoc,
  "\n  fragment BankSection_client on Client {\n    id\n    revision\n    editableSections\n    bankData {\n      accountOwner\n      ibanMasked\n      bic\n      bankName\n    }\n  }\n":
    types.BankSection_ClientFragmentDoc,
  "\n  mutation UpdateBankData($input: UpdateBankDataInput!) {\n    updateBankData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n":
    types.UpdateBankDataDocument,
  "\n  fragment ContactSection_client on Client {\n    id\n    revision\n    editableSections\n    contactData {\n      salutation\n      firstName\n      lastName\n      street\n      zip\n      city\n      countryCode\n      email\n      phone\n    }\n  }\n":
    types.ContactSection_ClientFragmentDoc,
  "\n  mutation UpdateContactData($input: UpdateContactDataInput!) {\n    updateContactData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n":
    types.UpdateContactDataDocument,
  "\n  query ProfilePage {\n    viewer {\n      id\n      linkKind\n      entryDocumentId\n      readOnly\n      merchant {\n        id\n        name\n      }\n      client {\n        id\n        name\n        clientNumber\n        ...ContactSection_client\n        ...BankSection_client\n        ...TaxSection_client\n      }\n    }\n  }\n":
    types.ProfilePageDocument,
  "\n  fragment TaxSection_client on Client {\n    id\n    revision\n    editableSections\n    taxData {\n      taxNumber\n      vatNumber\n    }\n  }\n":
    types.TaxSection_ClientFragmentDoc,
  "\n  mutation UpdateTaxData($input: UpdateTaxDataInput!) {\n    updateTaxData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n":
    types.UpdateTaxDataDocument,
  "\n  fragment UpdateResult_updateClientDataResult on UpdateClientDataResult {\n    ... on UpdateClientDataSuccess {\n      client {\n        id\n        ...ContactSection_client\n        ...BankSection_client\n        ...TaxSection_client\n      }\n    }\n    ... on InvalidInput {\n      fields {\n        field\n        code\n      }\n    }\n    ... on Failure {\n      code\n    }\n  }\n":
    types.UpdateResult_UpdateClientDataResultFragmentDoc,
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
  source: "\n  query Viewer {\n    viewer {\n      id\n      client {\n        id\n        locale\n      }\n      merchant {\n        id\n        accentColor\n      }\n      ...ViewerContext_viewer\n      ...PortalShell_viewer\n    }\n  }\n",
): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      client {\n        id\n        locale\n      }\n      merchant {\n        id\n        accentColor\n      }\n      ...ViewerContext_viewer\n      ...PortalShell_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment PortalFooter_viewer on Viewer {\n    id\n    expiresAt\n    merchant {\n      id\n      name\n      street\n      zip\n      city\n      email\n      phone\n      website\n      imprintUrl\n      privacyUrl\n    }\n  }\n",
): (typeof documents)["\n  fragment PortalFooter_viewer on Viewer {\n    id\n    expiresAt\n    merchant {\n      id\n      name\n      street\n      zip\n      city\n      email\n      phone\n      website\n      imprintUrl\n      privacyUrl\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment PortalShell_viewer on Viewer {\n    id\n    linkKind\n    entryDocumentId\n    readOnly\n    merchant {\n      id\n      name\n    }\n    settings {\n      testMode\n    }\n    ...PortalFooter_viewer\n  }\n",
): (typeof documents)["\n  fragment PortalShell_viewer on Viewer {\n    id\n    linkKind\n    entryDocumentId\n    readOnly\n    merchant {\n      id\n      name\n    }\n    settings {\n      testMode\n    }\n    ...PortalFooter_viewer\n  }\n"];
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
  source: "\n  fragment DocumentBadge_document on Document {\n    id\n    type\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n",
): (typeof documents)["\n  fragment DocumentBadge_document on Document {\n    id\n    type\n    status\n    isOverdue\n    isExpired\n    isPartiallyPaid\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ViewerContext_viewer on Viewer {\n    id\n    linkKind\n    entryDocumentId\n    readOnly\n    merchant {\n      id\n      name\n      email\n      phone\n    }\n    client {\n      id\n      name\n    }\n    settings {\n      enabledDocumentTypes\n      welcomeText\n    }\n  }\n",
): (typeof documents)["\n  fragment ViewerContext_viewer on Viewer {\n    id\n    linkKind\n    entryDocumentId\n    readOnly\n    merchant {\n      id\n      name\n      email\n      phone\n    }\n    client {\n      id\n      name\n    }\n    settings {\n      enabledDocumentTypes\n      welcomeText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment Attachments_document on Document {\n    id\n    attachments {\n      id\n      fileName\n      description\n      kind\n      sizeBytes\n      url\n    }\n  }\n",
): (typeof documents)["\n  fragment Attachments_document on Document {\n    id\n    attachments {\n      id\n      fileName\n      description\n      kind\n      sizeBytes\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ... on AddCommentSuccess {\n        document {\n          id\n          ...Comments_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Failure {\n        code\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ... on AddCommentSuccess {\n        document {\n          id\n          ...Comments_document\n        }\n      }\n      ... on InvalidInput {\n        fields {\n          field\n          code\n        }\n      }\n      ... on Failure {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment Comments_document on Document {\n    id\n    allowedActions\n    deniedActions {\n      action\n      reason\n    }\n    comments {\n      id\n      author\n      authorName\n      body\n      createdAt\n    }\n  }\n",
): (typeof documents)["\n  fragment Comments_document on Document {\n    id\n    allowedActions\n    deniedActions {\n      action\n      reason\n    }\n    comments {\n      id\n      author\n      authorName\n      body\n      createdAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment AcceptOfferDialog_document on Document {\n    id\n    number\n    title\n    currentVersion\n    total {\n      amount\n      currency\n    }\n  }\n",
): (typeof documents)["\n  fragment AcceptOfferDialog_document on Document {\n    id\n    number\n    title\n    currentVersion\n    total {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation AcceptOffer($input: AcceptOfferInput!) {\n    acceptOffer(input: $input) {\n      ...DecideResult_decideOfferResult\n    }\n  }\n",
): (typeof documents)["\n  mutation AcceptOffer($input: AcceptOfferInput!) {\n    acceptOffer(input: $input) {\n      ...DecideResult_decideOfferResult\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DecideResult_decideOfferResult on DecideOfferResult {\n    ... on DecideOfferSuccess {\n      document {\n        id\n        status\n        currentVersion\n        isOverdue\n        isExpired\n        isPartiallyPaid\n        openAmount {\n          amount\n          currency\n        }\n        allowedActions\n        deniedActions {\n          action\n          reason\n        }\n        decision {\n          id\n          ...DecisionCard_offerDecision\n        }\n      }\n    }\n    ... on ActionDenied {\n      reason\n    }\n    ... on InvalidInput {\n      fields {\n        field\n        code\n      }\n    }\n    ... on Failure {\n      code\n    }\n  }\n",
): (typeof documents)["\n  fragment DecideResult_decideOfferResult on DecideOfferResult {\n    ... on DecideOfferSuccess {\n      document {\n        id\n        status\n        currentVersion\n        isOverdue\n        isExpired\n        isPartiallyPaid\n        openAmount {\n          amount\n          currency\n        }\n        allowedActions\n        deniedActions {\n          action\n          reason\n        }\n        decision {\n          id\n          ...DecisionCard_offerDecision\n        }\n      }\n    }\n    ... on ActionDenied {\n      reason\n    }\n    ... on InvalidInput {\n      fields {\n        field\n        code\n      }\n    }\n    ... on Failure {\n      code\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment RejectOfferDialog_document on Document {\n    id\n    number\n    currentVersion\n  }\n",
): (typeof documents)["\n  fragment RejectOfferDialog_document on Document {\n    id\n    number\n    currentVersion\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation RejectOffer($input: RejectOfferInput!) {\n    rejectOffer(input: $input) {\n      ...DecideResult_decideOfferResult\n    }\n  }\n",
): (typeof documents)["\n  mutation RejectOffer($input: RejectOfferInput!) {\n    rejectOffer(input: $input) {\n      ...DecideResult_decideOfferResult\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DecisionCard_offerDecision on OfferDecision {\n    id\n    kind\n    name\n    decidedAt\n    version\n    purchaseOrderNumber\n    reason\n    contentSha256\n  }\n",
): (typeof documents)["\n  fragment DecisionCard_offerDecision on OfferDecision {\n    id\n    kind\n    name\n    decidedAt\n    version\n    purchaseOrderNumber\n    reason\n    contentSha256\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentActions_document on Document {\n    id\n    type\n    openAmount {\n      amount\n      currency\n    }\n    allowedActions\n    deniedActions {\n      action\n      reason\n    }\n    ...AcceptOfferDialog_document\n    ...RejectOfferDialog_document\n  }\n",
): (typeof documents)["\n  fragment DocumentActions_document on Document {\n    id\n    type\n    openAmount {\n      amount\n      currency\n    }\n    allowedActions\n    deniedActions {\n      action\n      reason\n    }\n    ...AcceptOfferDialog_document\n    ...RejectOfferDialog_document\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query DocumentPage($id: ID!, $version: Int) {\n    document(id: $id) {\n      id\n      ...DocumentView_document\n    }\n  }\n",
): (typeof documents)["\n  query DocumentPage($id: ID!, $version: Int) {\n    document(id: $id) {\n      id\n      ...DocumentView_document\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation RecordDocumentView($id: ID!) {\n    recordDocumentView(documentId: $id)\n  }\n",
): (typeof documents)["\n  mutation RecordDocumentView($id: ID!) {\n    recordDocumentView(documentId: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentSummary_document on Document {\n    id\n    type\n    status\n    dueDate\n    validUntil\n    isOverdue\n    isExpired\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    pdfUrl\n    ...DocumentActions_document\n  }\n",
): (typeof documents)["\n  fragment DocumentSummary_document on Document {\n    id\n    type\n    status\n    dueDate\n    validUntil\n    isOverdue\n    isExpired\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    pdfUrl\n    ...DocumentActions_document\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentView_document on Document {\n    id\n    type\n    number\n    title\n    date\n    currentVersion\n    ...DocumentBadge_document\n    ...DocumentSummary_document\n    ...DocumentLetter_document\n    ...Attachments_document\n    ...Payments_document\n    ...RelatedDocuments_document\n    ...Comments_document\n    decision {\n      id\n      ...DecisionCard_offerDecision\n    }\n  }\n",
): (typeof documents)["\n  fragment DocumentView_document on Document {\n    id\n    type\n    number\n    title\n    date\n    currentVersion\n    ...DocumentBadge_document\n    ...DocumentSummary_document\n    ...DocumentLetter_document\n    ...Attachments_document\n    ...Payments_document\n    ...RelatedDocuments_document\n    ...Comments_document\n    decision {\n      id\n      ...DecisionCard_offerDecision\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentLetter_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n    }\n    ...LetterFacts_document\n    ...LetterPayment_document\n    content(version: $version) {\n      title\n      intro\n      notes\n      seller {\n        ...LetterParty_party\n        ...LetterFooter_party\n      }\n      buyer {\n        ...LetterParty_party\n      }\n      shipTo {\n        ...LetterParty_party\n      }\n      payee {\n        ...LetterParty_party\n      }\n      taxRepresentative {\n        ...LetterParty_party\n        ...LetterFooter_party\n      }\n      ...LetterLines_documentContent\n      ...LetterTotals_documentContent\n    }\n  }\n",
): (typeof documents)["\n  fragment DocumentLetter_document on Document {\n    id\n    type\n    number\n    total {\n      amount\n    }\n    ...LetterFacts_document\n    ...LetterPayment_document\n    content(version: $version) {\n      title\n      intro\n      notes\n      seller {\n        ...LetterParty_party\n        ...LetterFooter_party\n      }\n      buyer {\n        ...LetterParty_party\n      }\n      shipTo {\n        ...LetterParty_party\n      }\n      payee {\n        ...LetterParty_party\n      }\n      taxRepresentative {\n        ...LetterParty_party\n        ...LetterFooter_party\n      }\n      ...LetterLines_documentContent\n      ...LetterTotals_documentContent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment LetterFacts_document on Document {\n    id\n    number\n    date\n    dueDate\n    validUntil\n    reminderLevel\n    content(version: $version) {\n      typeCode\n      deliveryDate\n      taxPointDate\n      references {\n        kind\n        value\n        description\n        url\n      }\n      buyerReference\n      orderReference\n      contractReference\n      buyer {\n        identifier\n      }\n      precedingDocuments {\n        number\n        date\n      }\n      servicePeriod {\n        start\n        end\n      }\n    }\n  }\n",
): (typeof documents)["\n  fragment LetterFacts_document on Document {\n    id\n    number\n    date\n    dueDate\n    validUntil\n    reminderLevel\n    content(version: $version) {\n      typeCode\n      deliveryDate\n      taxPointDate\n      references {\n        kind\n        value\n        description\n        url\n      }\n      buyerReference\n      orderReference\n      contractReference\n      buyer {\n        identifier\n      }\n      precedingDocuments {\n        number\n        date\n      }\n      servicePeriod {\n        start\n        end\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment LetterFooter_party on Party {\n    vatNumber\n    taxNumber\n    legalInformation\n  }\n",
): (typeof documents)["\n  fragment LetterFooter_party on Party {\n    vatNumber\n    taxNumber\n    legalInformation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment LetterLine_documentLine on DocumentLine {\n    position\n    name\n    description\n    note\n    articleNumber\n    details {\n      kind\n      name\n      value\n    }\n    priceDiscount {\n      grossUnitPrice\n      amount\n    }\n    quantity\n    unit\n    unitPrice\n    priceBaseQuantity\n    net {\n      amount\n      currency\n    }\n    taxCategory\n    taxRatePercent\n    optional\n    servicePeriod {\n      start\n      end\n    }\n    adjustments {\n      ...AdjustmentRow_adjustment\n    }\n  }\n",
): (typeof documents)["\n  fragment LetterLine_documentLine on DocumentLine {\n    position\n    name\n    description\n    note\n    articleNumber\n    details {\n      kind\n      name\n      value\n    }\n    priceDiscount {\n      grossUnitPrice\n      amount\n    }\n    quantity\n    unit\n    unitPrice\n    priceBaseQuantity\n    net {\n      amount\n      currency\n    }\n    taxCategory\n    taxRatePercent\n    optional\n    servicePeriod {\n      start\n      end\n    }\n    adjustments {\n      ...AdjustmentRow_adjustment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment LetterLines_documentContent on DocumentContent {\n    taxes {\n      category\n    }\n    lines {\n      ...LetterLine_documentLine\n      subLines {\n        ...LetterLine_documentLine\n        subLines {\n          ...LetterLine_documentLine\n        }\n      }\n    }\n  }\n",
): (typeof documents)["\n  fragment LetterLines_documentContent on DocumentContent {\n    taxes {\n      category\n    }\n    lines {\n      ...LetterLine_documentLine\n      subLines {\n        ...LetterLine_documentLine\n        subLines {\n          ...LetterLine_documentLine\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment LetterParty_party on Party {\n    name\n    tradingName\n    contactName\n    street\n    addressAddition\n    zip\n    city\n    region\n    countryCode\n    email\n    phone\n  }\n",
): (typeof documents)["\n  fragment LetterParty_party on Party {\n    name\n    tradingName\n    contactName\n    street\n    addressAddition\n    zip\n    city\n    region\n    countryCode\n    email\n    phone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment LetterPayment_document on Document {\n    id\n    date\n    content(version: $version) {\n      paymentTerms\n      discountTerms {\n        days\n        percent\n        base {\n          amount\n          currency\n        }\n      }\n      paymentInstructions {\n        meansCode\n        meansText\n        accountHolder\n        iban\n        bic\n        bankName\n        reference\n        mandateReference\n        creditorId\n        debitedIban\n        cardNumber\n        cardHolder\n      }\n    }\n  }\n",
): (typeof documents)["\n  fragment LetterPayment_document on Document {\n    id\n    date\n    content(version: $version) {\n      paymentTerms\n      discountTerms {\n        days\n        percent\n        base {\n          amount\n          currency\n        }\n      }\n      paymentInstructions {\n        meansCode\n        meansText\n        accountHolder\n        iban\n        bic\n        bankName\n        reference\n        mandateReference\n        creditorId\n        debitedIban\n        cardNumber\n        cardHolder\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment LetterTotals_documentContent on DocumentContent {\n    adjustments {\n      ...AdjustmentRow_adjustment\n    }\n    taxes {\n      category\n      ratePercent\n      base {\n        amount\n        currency\n      }\n      tax {\n        amount\n        currency\n      }\n      exemptionReason\n    }\n    accountingTax {\n      currency\n      tax {\n        amount\n        currency\n      }\n    }\n    totals {\n      lineNet {\n        amount\n        currency\n      }\n      net {\n        amount\n        currency\n      }\n      gross {\n        amount\n        currency\n      }\n      prepaid {\n        amount\n        currency\n      }\n      rounding {\n        amount\n        currency\n      }\n      due {\n        amount\n        currency\n      }\n    }\n  }\n",
): (typeof documents)["\n  fragment LetterTotals_documentContent on DocumentContent {\n    adjustments {\n      ...AdjustmentRow_adjustment\n    }\n    taxes {\n      category\n      ratePercent\n      base {\n        amount\n        currency\n      }\n      tax {\n        amount\n        currency\n      }\n      exemptionReason\n    }\n    accountingTax {\n      currency\n      tax {\n        amount\n        currency\n      }\n    }\n    totals {\n      lineNet {\n        amount\n        currency\n      }\n      net {\n        amount\n        currency\n      }\n      gross {\n        amount\n        currency\n      }\n      prepaid {\n        amount\n        currency\n      }\n      rounding {\n        amount\n        currency\n      }\n      due {\n        amount\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment AdjustmentRow_adjustment on Adjustment {\n    kind\n    reason\n    percent\n    base {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n",
): (typeof documents)["\n  fragment AdjustmentRow_adjustment on Adjustment {\n    kind\n    reason\n    percent\n    base {\n      amount\n      currency\n    }\n    amount {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation StartPayment($input: StartPaymentInput!) {\n    startPayment(input: $input) {\n      ... on StartPaymentSuccess {\n        redirectUrl\n      }\n      ... on Failure {\n        code\n      }\n      ... on ActionDenied {\n        reason\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation StartPayment($input: StartPaymentInput!) {\n    startPayment(input: $input) {\n      ... on StartPaymentSuccess {\n        redirectUrl\n      }\n      ... on Failure {\n        code\n      }\n      ... on ActionDenied {\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation RefreshPayment($paymentId: ID!) {\n    refreshPayment(paymentId: $paymentId) {\n      id\n      status\n      amount {\n        amount\n        currency\n      }\n      capturedAmount {\n        amount\n        currency\n      }\n    }\n  }\n",
): (typeof documents)["\n  mutation RefreshPayment($paymentId: ID!) {\n    refreshPayment(paymentId: $paymentId) {\n      id\n      status\n      amount {\n        amount\n        currency\n      }\n      capturedAmount {\n        amount\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment Payments_document on Document {\n    id\n    payments {\n      id\n      amount {\n        amount\n        currency\n      }\n      capturedAmount {\n        amount\n        currency\n      }\n      createdAt\n      method\n      status\n    }\n  }\n",
): (typeof documents)["\n  fragment Payments_document on Document {\n    id\n    payments {\n      id\n      amount {\n        amount\n        currency\n      }\n      capturedAmount {\n        amount\n        currency\n      }\n      createdAt\n      method\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment RelatedDocuments_document on Document {\n    id\n    relatedDocuments {\n      id\n      type\n      number\n      date\n      ...DocumentBadge_document\n    }\n  }\n",
): (typeof documents)["\n  fragment RelatedDocuments_document on Document {\n    id\n    relatedDocuments {\n      id\n      type\n      number\n      date\n      ...DocumentBadge_document\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentFilters_clientSummary on ClientSummary {\n    countsByType {\n      type\n      count\n    }\n  }\n",
): (typeof documents)["\n  fragment DocumentFilters_clientSummary on ClientSummary {\n    countsByType {\n      type\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query DocumentList($filter: DocumentFilter, $after: String) {\n    documents(first: 20, filter: $filter, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentRow_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n",
): (typeof documents)["\n  query DocumentList($filter: DocumentFilter, $after: String) {\n    documents(first: 20, filter: $filter, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...DocumentRow_document\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment DocumentRow_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    isOverdue\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    ...DocumentBadge_document\n  }\n",
): (typeof documents)["\n  fragment DocumentRow_document on Document {\n    id\n    type\n    number\n    title\n    date\n    dueDate\n    validUntil\n    isOverdue\n    total {\n      amount\n      currency\n    }\n    openAmount {\n      amount\n      currency\n    }\n    ...DocumentBadge_document\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query HomeSummary {\n    viewer {\n      id\n      summary {\n        ...OpenSummary_clientSummary\n        ...DocumentFilters_clientSummary\n      }\n    }\n  }\n",
): (typeof documents)["\n  query HomeSummary {\n    viewer {\n      id\n      summary {\n        ...OpenSummary_clientSummary\n        ...DocumentFilters_clientSummary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment OpenSummary_clientSummary on ClientSummary {\n    openAmounts {\n      amount\n      currency\n    }\n    overdueAmounts {\n      amount\n      currency\n    }\n    openInvoiceCount\n    openOfferCount\n  }\n",
): (typeof documents)["\n  fragment OpenSummary_clientSummary on ClientSummary {\n    openAmounts {\n      amount\n      currency\n    }\n    overdueAmounts {\n      amount\n      currency\n    }\n    openInvoiceCount\n    openOfferCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment BankSection_client on Client {\n    id\n    revision\n    editableSections\n    bankData {\n      accountOwner\n      ibanMasked\n      bic\n      bankName\n    }\n  }\n",
): (typeof documents)["\n  fragment BankSection_client on Client {\n    id\n    revision\n    editableSections\n    bankData {\n      accountOwner\n      ibanMasked\n      bic\n      bankName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation UpdateBankData($input: UpdateBankDataInput!) {\n    updateBankData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n",
): (typeof documents)["\n  mutation UpdateBankData($input: UpdateBankDataInput!) {\n    updateBankData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment ContactSection_client on Client {\n    id\n    revision\n    editableSections\n    contactData {\n      salutation\n      firstName\n      lastName\n      street\n      zip\n      city\n      countryCode\n      email\n      phone\n    }\n  }\n",
): (typeof documents)["\n  fragment ContactSection_client on Client {\n    id\n    revision\n    editableSections\n    contactData {\n      salutation\n      firstName\n      lastName\n      street\n      zip\n      city\n      countryCode\n      email\n      phone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation UpdateContactData($input: UpdateContactDataInput!) {\n    updateContactData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n",
): (typeof documents)["\n  mutation UpdateContactData($input: UpdateContactDataInput!) {\n    updateContactData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  query ProfilePage {\n    viewer {\n      id\n      linkKind\n      entryDocumentId\n      readOnly\n      merchant {\n        id\n        name\n      }\n      client {\n        id\n        name\n        clientNumber\n        ...ContactSection_client\n        ...BankSection_client\n        ...TaxSection_client\n      }\n    }\n  }\n",
): (typeof documents)["\n  query ProfilePage {\n    viewer {\n      id\n      linkKind\n      entryDocumentId\n      readOnly\n      merchant {\n        id\n        name\n      }\n      client {\n        id\n        name\n        clientNumber\n        ...ContactSection_client\n        ...BankSection_client\n        ...TaxSection_client\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment TaxSection_client on Client {\n    id\n    revision\n    editableSections\n    taxData {\n      taxNumber\n      vatNumber\n    }\n  }\n",
): (typeof documents)["\n  fragment TaxSection_client on Client {\n    id\n    revision\n    editableSections\n    taxData {\n      taxNumber\n      vatNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  mutation UpdateTaxData($input: UpdateTaxDataInput!) {\n    updateTaxData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n",
): (typeof documents)["\n  mutation UpdateTaxData($input: UpdateTaxDataInput!) {\n    updateTaxData(input: $input) {\n      ...UpdateResult_updateClientDataResult\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: "\n  fragment UpdateResult_updateClientDataResult on UpdateClientDataResult {\n    ... on UpdateClientDataSuccess {\n      client {\n        id\n        ...ContactSection_client\n        ...BankSection_client\n        ...TaxSection_client\n      }\n    }\n    ... on InvalidInput {\n      fields {\n        field\n        code\n      }\n    }\n    ... on Failure {\n      code\n    }\n  }\n",
): (typeof documents)["\n  fragment UpdateResult_updateClientDataResult on UpdateClientDataResult {\n    ... on UpdateClientDataSuccess {\n      client {\n        id\n        ...ContactSection_client\n        ...BankSection_client\n        ...TaxSection_client\n      }\n    }\n    ... on InvalidInput {\n      fields {\n        field\n        code\n      }\n    }\n    ... on Failure {\n      code\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
