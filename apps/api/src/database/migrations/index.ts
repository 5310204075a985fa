import { FirstSchema1790000000001 } from "./0001-first-schema";
import { PaymentAccounts1790000000002 } from "./0002-payment-accounts";
import { Paylinks1790000000003 } from "./0003-paylinks";
import { BankStatements1790000000004 } from "./0004-bank-statements";
import { LongPayPages1790000000006 } from "./0006-long-pay-pages";
import { PaymentOverview1790000000007 } from "./0007-payment-overview";
import { People1790000000012 } from "./0012-people";
import { MailsAndCancellations1790000000013 } from "./0013-mails-and-cancellations";

/** In order. A shipped one is never edited. */
export const migrations = [
  FirstSchema1790000000001,
  PaymentAccounts1790000000002,
  Paylinks1790000000003,
  BankStatements1790000000004,
  LongPayPages1790000000006,
  PaymentOverview1790000000007,
  People1790000000012,
  MailsAndCancellations1790000000013,
];
