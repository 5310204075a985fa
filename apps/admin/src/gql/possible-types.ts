export const possibleTypes = {
  "AddCommentResult": [
    "AddCommentSuccess",
    "InvalidInput",
    "NotFound"
  ],
  "BankLineResult": [
    "BankLineNotChangeable",
    "BankLineSuccess",
    "InvalidInput",
    "NotFound"
  ],
  "BookPaymentResult": [
    "BookPaymentSuccess",
    "InvalidInput",
    "NotFound",
    "StepNotPossible"
  ],
  "ChangePasswordResult": [
    "ChangePasswordSuccess",
    "InvalidInput"
  ],
  "ConfirmBankLinesResult": [
    "ConfirmBankLinesSuccess",
    "InvalidInput"
  ],
  "ConfirmTotpResult": [
    "ConfirmTotpSuccess",
    "InvalidInput"
  ],
  "CreateApiKeyResult": [
    "CreateApiKeySuccess",
    "InvalidInput"
  ],
  "CreateClientResult": [
    "CreateClientSuccess",
    "InvalidInput"
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
  "DocumentResult": [
    "Conflict",
    "DocumentSuccess",
    "InvalidInput",
    "NotFound",
    "StepNotPossible"
  ],
  "Failure": [
    "ActionDenied",
    "BankLineNotChangeable",
    "BankStatementColumnsNeeded",
    "ClientHasDocuments",
    "ClientProposal",
    "Conflict",
    "ImportBankStatementRefused",
    "ImportEInvoiceDuplicate",
    "ImportEInvoiceRefused",
    "InvalidInput",
    "NotFound",
    "SignInRefused",
    "StepNotPossible",
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
  "RetryMailResult": [
    "NotFound",
    "RetryMailSuccess"
  ],
  "RevokeApiKeyResult": [
    "NotFound",
    "RevokeApiKeySuccess"
  ],
  "RotateClientLinkResult": [
    "NotFound",
    "RotateClientLinkSuccess"
  ],
  "RotateDocumentLinkResult": [
    "NotFound",
    "RotateDocumentLinkSuccess"
  ],
  "SendMailResult": [
    "ActionDenied",
    "InvalidInput",
    "NotFound",
    "SendMailSuccess",
    "UnknownPlaceholders"
  ],
  "SetClientPortalAccessResult": [
    "InvalidInput",
    "NotFound",
    "SetClientPortalAccessSuccess"
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
  "UpdatePortalSettingsResult": [
    "Conflict",
    "InvalidInput",
    "UpdatePortalSettingsSuccess"
  ],
  "UpdateStaffMemberResult": [
    "InvalidInput",
    "NotFound",
    "UpdateStaffMemberSuccess"
  ]
};
