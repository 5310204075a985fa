export const possibleTypes = {
  "AddCommentResult": [
    "ActionDenied",
    "AddCommentSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "TooMany"
  ],
  "DecideOfferResult": [
    "ActionDenied",
    "DecideOfferSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "Failure": [
    "ActionDenied",
    "Conflict",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "PaymentUnavailable",
    "TooMany"
  ],
  "StartPaymentResult": [
    "ActionDenied",
    "NotFound",
    "PaymentUnavailable",
    "StartPaymentSuccess",
    "TooMany"
  ],
  "UpdateClientDataResult": [
    "ActionDenied",
    "Conflict",
    "InvalidInput",
    "KeyReused",
    "TooMany",
    "UpdateClientDataSuccess"
  ]
};
