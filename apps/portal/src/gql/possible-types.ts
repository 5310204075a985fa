export const possibleTypes = {
  "AddCommentResult": [
    "ActionDenied",
    "AddCommentSuccess",
    "InvalidInput",
    "KeyReused",
    "NotFound"
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
    "PaymentUnavailable"
  ],
  "StartPaymentResult": [
    "ActionDenied",
    "NotFound",
    "PaymentUnavailable",
    "StartPaymentSuccess"
  ],
  "UpdateClientDataResult": [
    "ActionDenied",
    "Conflict",
    "InvalidInput",
    "UpdateClientDataSuccess"
  ]
};
