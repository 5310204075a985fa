/** Who can ask: people by role, and programs by the scope of their key. */
export const CALLERS = ["ANONYMOUS", "READ_KEY", "VIEWER", "WRITE_KEY", "EDITOR", "OWNER"] as const;
export type Caller = (typeof CALLERS)[number];

/** Those who may; nobody else. */
const EVERYBODY = CALLERS;
const SIGNED_IN: readonly Caller[] = ["VIEWER", "EDITOR", "OWNER"];
const READERS: readonly Caller[] = ["READ_KEY", "VIEWER", "WRITE_KEY", "EDITOR", "OWNER"];
const WRITERS: readonly Caller[] = ["WRITE_KEY", "EDITOR", "OWNER"];
const OWNER: readonly Caller[] = ["OWNER"];

/**
 * Who may call each operation of the admin surface, by name: stated here once more and by hand, so that a declaration in the
 * code that is too generous is noticed. A new operation has to be added.
 */
export const WHO_MAY: Readonly<Record<"query" | "mutation", Readonly<Record<string, readonly Caller[]>>>> = {
  query: {
    apiKeys: OWNER,
    bankLinesFitting: READERS,
    bankOverview: READERS,
    bankStatementLines: READERS,
    client: READERS,
    clients: READERS,
    dashboard: READERS,
    document: READERS,
    documents: READERS,
    // It shows a text with a client's links in it, as it would be sent.
    mailPreview: WRITERS,
    mailTemplates: READERS,
    mails: READERS,
    merchant: READERS,
    parkedItems: READERS,
    paymentMode: READERS,
    paymentProviderAccounts: OWNER,
    paymentProviders: OWNER,
    payments: READERS,
    placeholders: READERS,
    portalSettings: READERS,
    staffMembers: OWNER,
    timeline: READERS,
    timelineEnd: READERS,
    timelineSince: READERS,
    viewer: READERS,
    webhookEvents: READERS,
  },
  mutation: {
    addComment: WRITERS,
    applyDefaultPortalAccess: WRITERS,
    archiveClient: WRITERS,
    bookParkedItem: WRITERS,
    bookPayment: WRITERS,
    cancelDocument: WRITERS,
    changePassword: SIGNED_IN,
    closeParkedItem: WRITERS,
    confirmBankLine: WRITERS,
    confirmBankLines: WRITERS,
    confirmTotp: SIGNED_IN,
    connectPaymentProvider: OWNER,
    createApiKey: OWNER,
    createClient: WRITERS,
    createDocument: WRITERS,
    createPortalPreview: READERS,
    createReminder: WRITERS,
    createStaffMember: OWNER,
    deleteClient: WRITERS,
    deleteDraft: WRITERS,
    disableTotp: SIGNED_IN,
    disconnectPaymentProviderAccount: OWNER,
    ignoreBankLine: WRITERS,
    importBankStatement: WRITERS,
    importEInvoice: WRITERS,
    issueDocument: WRITERS,
    playSandbox: WRITERS,
    recordRefund: WRITERS,
    refreshPayment: WRITERS,
    refundParkedItem: WRITERS,
    refundPayment: WRITERS,
    replayWebhook: WRITERS,
    requestPasswordReset: EVERYBODY,
    resetPassword: EVERYBODY,
    retryMail: WRITERS,
    reverseBooking: WRITERS,
    reviseOffer: WRITERS,
    revokeApiKey: OWNER,
    rotateClientLink: WRITERS,
    rotateDocumentLink: WRITERS,
    sendMail: WRITERS,
    setClientPortalAccess: WRITERS,
    setDocumentCleared: WRITERS,
    setOff: WRITERS,
    setPreferredPaymentProviderAccount: OWNER,
    signIn: EVERYBODY,
    signOut: SIGNED_IN,
    startTotp: SIGNED_IN,
    undoBankLine: WRITERS,
    updateClient: WRITERS,
    updateDraft: WRITERS,
    updateMailTemplate: WRITERS,
    updateMerchant: OWNER,
    updatePaymentProviderAccount: OWNER,
    updatePortalSettings: WRITERS,
    updateStaffMember: OWNER,
  },
};
