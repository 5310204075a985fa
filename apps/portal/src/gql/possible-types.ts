export const possibleTypes = {
  "AddCommentResult": [
    "ActionDenied",
    "AddCommentSuccess",
    "InvalidInput",
    "NotFound"
  ],
  "DecideOfferResult": [
    "ActionDenied",
    "DecideOfferSuccess",
    "InvalidInput",
    "NotFound"
  ],
  "Failure": [
    "ActionDenied",
    "Conflict",
    "InvalidInput",
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
