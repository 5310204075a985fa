export const possibleTypes = {
  "AddCommentResult": [
    "AddCommentSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "BankLineResult": [
    "BankLineNotChangeable",
    "BankLineSuccess",
    "InvalidInput",
    "NotFound"
  ],
  "BookParkedItemResult": [
    "InvalidInput",
    "NotFound",
    "ParkedItemNotPossible",
    "ParkedItemSuccess",
    "StepNotPossible"
  ],
  "BookPaymentResult": [
    "BookPaymentSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "StepNotPossible"
  ],
  "ChangePasswordResult": [
    "ChangePasswordSuccess",
    "InvalidInput",
    "TooMany"
  ],
  "CloseParkedItemResult": [
    "InvalidInput",
    "NotFound",
    "ParkedItemNotPossible",
    "ParkedItemSuccess"
  ],
  "ConfirmBankLinesResult": [
    "ConfirmBankLinesSuccess",
    "InvalidInput"
  ],
  "ConfirmTotpResult": [
    "ConfirmTotpSuccess",
    "InvalidInput",
    "TooMany"
  ],
  "ConnectPaymentProviderResult": [
    "InvalidInput",
    "PaymentProviderAccountSuccess",
    "ProviderAccountNotPossible",
    "ProviderCheckFailed"
  ],
  "CreateApiKeyResult": [
    "CreateApiKeySuccess",
    "InvalidInput"
  ],
  "CreateClientResult": [
    "CreateClientSuccess",
    "InvalidInput",
    "KeyReused"
  ],
  "CreateFollowUpResult": [
    "DocumentSuccess",
    "FollowUpNotPossible",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "CreatePortalPreviewResult": [
    "ActionDenied",
    "CreatePortalPreviewSuccess",
    "NotFound"
  ],
  "CreateStaffMemberResult": [
    "CreateStaffMemberSuccess",
    "InvalidInput"
  ],
  "CreateWebhookEndpointResult": [
    "InvalidInput",
    "WebhookSecretSuccess"
  ],
  "DeleteClientResult": [
    "ClientHasDocuments",
    "DeleteClientSuccess",
    "NotFound"
  ],
  "DeleteDraftResult": [
    "DeleteDraftSuccess",
    "NotFound",
    "StepNotPossible"
  ],
  "DisconnectPaymentProviderAccountResult": [
    "NotFound",
    "PaymentProviderAccountSuccess"
  ],
  "DocumentResult": [
    "Conflict",
    "DocumentSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "PaymentUnderWay",
    "StepNotPossible"
  ],
  "Event": [
    "ClientEvent",
    "CommentEvent",
    "DocumentEvent",
    "LinkEvent",
    "MailEvent",
    "MoneyEvent",
    "OfferEvent",
    "SettingsEvent",
    "StaffEvent"
  ],
  "Failure": [
    "ActionDenied",
    "BankLineNotChangeable",
    "BankStatementColumnsNeeded",
    "BookingNotReversible",
    "ClientHasDocuments",
    "ClientProposal",
    "Conflict",
    "CreditTooHigh",
    "DocumentFileRefused",
    "FollowUpNotPossible",
    "ImportBankStatementRefused",
    "ImportEInvoiceDuplicate",
    "ImportEInvoiceRefused",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "ParkedItemNotPossible",
    "PaymentUnavailable",
    "PaymentUnderWay",
    "ProviderAccountNotPossible",
    "ProviderCheckFailed",
    "PublishConflict",
    "RefundNotPossible",
    "ResetLinkEnded",
    "SandboxNotPossible",
    "SignInRefused",
    "StepNotPossible",
    "TooMany",
    "TotpRequired",
    "UnknownPlaceholders"
  ],
  "ImportBankStatementResult": [
    "BankStatementColumnsNeeded",
    "ImportBankStatementRefused",
    "ImportBankStatementSuccess"
  ],
  "ImportEInvoiceResult": [
    "ClientProposal",
    "ImportEInvoiceDuplicate",
    "ImportEInvoiceRefused",
    "ImportEInvoiceSuccess",
    "NotFound"
  ],
  "IssueDocumentResult": [
    "CreditTooHigh",
    "DocumentSuccess",
    "InvalidInput",
    "NotFound",
    "StepNotPossible"
  ],
  "PaymentTimelineItem": [
    "LedgerEntry",
    "ParkedItem",
    "Payment",
    "Refund",
    "WebhookEvent"
  ],
  "PlaySandboxResult": [
    "NotFound",
    "PlaySandboxSuccess",
    "SandboxNotPossible"
  ],
  "PreviewResult": [
    "InvalidInput",
    "NotFound",
    "StepNotPossible",
    "UnsavedPreview"
  ],
  "PublishDocumentResult": [
    "ClientProposal",
    "CreditTooHigh",
    "DocumentFileRefused",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "PublishConflict",
    "PublishDocumentSuccess"
  ],
  "ReadDocumentFileResult": [
    "DocumentFileReading",
    "DocumentFileRefused"
  ],
  "RecordRefundResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "RecordRefundSuccess",
    "StepNotPossible"
  ],
  "RefreshPaymentResult": [
    "NotFound",
    "PaymentUnavailable",
    "RefreshPaymentSuccess"
  ],
  "RefundParkedItemResult": [
    "InvalidInput",
    "NotFound",
    "ParkedItemNotPossible",
    "ParkedItemSuccess",
    "RefundNotPossible"
  ],
  "RefundPaymentResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "RefundNotPossible",
    "RefundPaymentSuccess"
  ],
  "ReplayWebhookResult": [
    "NotFound",
    "PaymentUnavailable",
    "ReplayWebhookSuccess"
  ],
  "ResendWebhookResult": [
    "NotFound",
    "ResendWebhookSuccess"
  ],
  "ResetPasswordResult": [
    "InvalidInput",
    "ResetLinkEnded",
    "ResetPasswordSuccess",
    "TooMany"
  ],
  "RetryMailResult": [
    "NotFound",
    "RetryMailSuccess"
  ],
  "ReverseBookingResult": [
    "BookingNotReversible",
    "InvalidInput",
    "NotFound",
    "ReverseBookingSuccess"
  ],
  "RevokeApiKeyResult": [
    "NotFound",
    "RevokeApiKeySuccess"
  ],
  "RotateClientLinkResult": [
    "KeyReused",
    "NotFound",
    "RotateClientLinkSuccess"
  ],
  "RotateDocumentLinkResult": [
    "NotFound",
    "RotateDocumentLinkSuccess"
  ],
  "RotateWebhookSecretResult": [
    "InvalidInput",
    "NotFound",
    "WebhookSecretSuccess"
  ],
  "SendMailResult": [
    "ActionDenied",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "SendMailSuccess",
    "UnknownPlaceholders"
  ],
  "SetClientPortalAccessResult": [
    "InvalidInput",
    "NotFound",
    "SetClientPortalAccessSuccess"
  ],
  "SetMerchantLogoResult": [
    "InvalidInput",
    "SetMerchantLogoSuccess"
  ],
  "SetOffResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "SetOffSuccess",
    "StepNotPossible"
  ],
  "SetPreferredPaymentProviderAccountResult": [
    "NotFound",
    "PaymentProviderAccountSuccess",
    "ProviderAccountNotPossible"
  ],
  "SignInResult": [
    "SignInRefused",
    "SignInSuccess",
    "TotpRequired"
  ],
  "UpdateClientResult": [
    "Conflict",
    "InvalidInput",
    "NotFound",
    "UpdateClientSuccess"
  ],
  "UpdateMailTemplateResult": [
    "Conflict",
    "InvalidInput",
    "UnknownPlaceholders",
    "UpdateMailTemplateSuccess"
  ],
  "UpdateMerchantResult": [
    "Conflict",
    "InvalidInput",
    "UpdateMerchantSuccess"
  ],
  "UpdateNumberRangeResult": [
    "InvalidInput",
    "UpdateNumberRangeSuccess"
  ],
  "UpdatePaymentProviderAccountResult": [
    "Conflict",
    "InvalidInput",
    "NotFound",
    "PaymentProviderAccountSuccess",
    "ProviderAccountNotPossible",
    "ProviderCheckFailed"
  ],
  "UpdatePortalSettingsResult": [
    "Conflict",
    "InvalidInput",
    "UpdatePortalSettingsSuccess"
  ],
  "UpdateStaffMemberResult": [
    "InvalidInput",
    "NotFound",
    "UpdateStaffMemberSuccess"
  ],
  "UpdateWebhookEndpointResult": [
    "Conflict",
    "InvalidInput",
    "NotFound",
    "WebhookEndpointSuccess"
  ],
  "WebhookEndpointResult": [
    "NotFound",
    "WebhookEndpointSuccess"
  ]
};
