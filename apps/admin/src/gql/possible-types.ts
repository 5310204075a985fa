export const possibleTypes = {
  "AddCommentResult": [
    "AddCommentSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "ApplyDefaultPortalAccessResult": [
    "ApplyDefaultPortalAccessSuccess",
    "KeyReused"
  ],
  "BankLineResult": [
    "BankLineNotChangeable",
    "BankLineSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "BookParkedItemResult": [
    "InvalidInput",
    "KeyReused",
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
  "BookPaymentsResult": [
    "BookPaymentsSuccess",
    "InvalidInput",
    "KeyReused"
  ],
  "ChangePasswordResult": [
    "ChangePasswordSuccess",
    "InvalidInput",
    "TooMany"
  ],
  "CloseParkedItemResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "ParkedItemNotPossible",
    "ParkedItemSuccess"
  ],
  "ConfirmBankLinesResult": [
    "ConfirmBankLinesSuccess",
    "InvalidInput",
    "KeyReused"
  ],
  "ConfirmTotpResult": [
    "ConfirmTotpSuccess",
    "InvalidInput",
    "TooMany"
  ],
  "ConnectPaymentProviderResult": [
    "InvalidInput",
    "KeyReused",
    "PaymentProviderAccountSuccess",
    "ProviderAccountNotPossible",
    "ProviderCheckFailed"
  ],
  "CreateApiKeyResult": [
    "AnswerForgotten",
    "CreateApiKeySuccess",
    "InvalidInput",
    "KeyReused"
  ],
  "CreateClientResult": [
    "CreateClientSuccess",
    "InvalidInput",
    "KeyReused"
  ],
  "CreateClientsResult": [
    "CreateClientsSuccess",
    "InvalidInput",
    "KeyReused"
  ],
  "CreateDocumentsResult": [
    "CreateDocumentsSuccess",
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
    "InvalidInput",
    "KeyReused"
  ],
  "CreateWebhookEndpointResult": [
    "AnswerForgotten",
    "InvalidInput",
    "KeyReused",
    "WebhookSecretSuccess"
  ],
  "DeleteClientResult": [
    "ClientHasDocuments",
    "DeleteClientSuccess",
    "KeyReused",
    "NotFound"
  ],
  "DeleteDraftResult": [
    "DeleteDraftSuccess",
    "KeyReused",
    "NotFound",
    "StepNotPossible"
  ],
  "DisconnectPaymentProviderAccountResult": [
    "KeyReused",
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
  "EraseDecidersResult": [
    "EraseDecidersSuccess",
    "KeyReused"
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
    "AnswerForgotten",
    "BankLineNotChangeable",
    "BankStatementColumnsNeeded",
    "BookingNotReversible",
    "ClientHasDocuments",
    "ClientProposal",
    "Conflict",
    "CreditTooHigh",
    "DocumentFileRefused",
    "EndpointOff",
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
    "ImportBankStatementSuccess",
    "KeyReused"
  ],
  "ImportEInvoiceResult": [
    "ClientProposal",
    "ImportEInvoiceDuplicate",
    "ImportEInvoiceRefused",
    "ImportEInvoiceSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "IssueDocumentResult": [
    "CreditTooHigh",
    "DocumentSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "StepNotPossible"
  ],
  "IssueDocumentsResult": [
    "InvalidInput",
    "IssueDocumentsSuccess",
    "KeyReused"
  ],
  "PaymentTimelineItem": [
    "LedgerEntry",
    "ParkedItem",
    "Payment",
    "Refund",
    "WebhookEvent"
  ],
  "PlaySandboxResult": [
    "KeyReused",
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
  "PublishDocumentsResult": [
    "InvalidInput",
    "KeyReused",
    "PublishDocumentsSuccess"
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
    "KeyReused",
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
  "RemoveMerchantLogoResult": [
    "KeyReused",
    "RemoveMerchantLogoSuccess"
  ],
  "ReplayWebhookResult": [
    "KeyReused",
    "NotFound",
    "PaymentUnavailable",
    "ReplayWebhookSuccess"
  ],
  "ResendWebhookResult": [
    "EndpointOff",
    "KeyReused",
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
    "KeyReused",
    "NotFound",
    "RetryMailSuccess"
  ],
  "ReverseBookingResult": [
    "BookingNotReversible",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "ReverseBookingSuccess"
  ],
  "RevokeApiKeyResult": [
    "KeyReused",
    "NotFound",
    "RevokeApiKeySuccess"
  ],
  "RotateClientLinkResult": [
    "KeyReused",
    "NotFound",
    "RotateClientLinkSuccess"
  ],
  "RotateDocumentLinkResult": [
    "KeyReused",
    "NotFound",
    "RotateDocumentLinkSuccess"
  ],
  "RotateWebhookSecretResult": [
    "AnswerForgotten",
    "InvalidInput",
    "KeyReused",
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
    "KeyReused",
    "NotFound",
    "SetClientPortalAccessSuccess"
  ],
  "SetClientsPortalAccessResult": [
    "InvalidInput",
    "KeyReused",
    "SetClientsPortalAccessSuccess"
  ],
  "SetExternalReferenceResult": [
    "DocumentSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "SetMerchantLogoResult": [
    "InvalidInput",
    "KeyReused",
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
    "KeyReused",
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
    "KeyReused",
    "NotFound",
    "UpdateClientSuccess"
  ],
  "UpdateMailTemplateResult": [
    "Conflict",
    "InvalidInput",
    "KeyReused",
    "UnknownPlaceholders",
    "UpdateMailTemplateSuccess"
  ],
  "UpdateMerchantResult": [
    "Conflict",
    "InvalidInput",
    "KeyReused",
    "UpdateMerchantSuccess"
  ],
  "UpdateNumberRangeResult": [
    "InvalidInput",
    "KeyReused",
    "UpdateNumberRangeSuccess"
  ],
  "UpdatePaymentProviderAccountResult": [
    "Conflict",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "PaymentProviderAccountSuccess",
    "ProviderAccountNotPossible",
    "ProviderCheckFailed"
  ],
  "UpdatePortalSettingsResult": [
    "Conflict",
    "InvalidInput",
    "KeyReused",
    "UpdatePortalSettingsSuccess"
  ],
  "UpdateStaffMemberResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "UpdateStaffMemberSuccess"
  ],
  "UpdateWebhookEndpointResult": [
    "Conflict",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "WebhookEndpointSuccess"
  ],
  "WebhookEndpointResult": [
    "KeyReused",
    "NotFound",
    "WebhookEndpointSuccess"
  ]
};
