import { FirstSchema1790000000001 } from "./0001-first-schema";
import { PaymentAccounts1790000000002 } from "./0002-payment-accounts";
import { Paylinks1790000000003 } from "./0003-paylinks";
import { BankStatements1790000000004 } from "./0004-bank-statements";
import { LongPayPages1790000000006 } from "./0006-long-pay-pages";
import { PaymentOverview1790000000007 } from "./0007-payment-overview";
import { Credits1790000000008 } from "./0008-credits";
import { BankLineIdentity1790000000010 } from "./0010-bank-line-identity";
import { People1790000000012 } from "./0012-people";
import { MailsAndCancellations1790000000013 } from "./0013-mails-and-cancellations";
import { WhatCustomersAreTold1790000000014 } from "./0014-what-customers-are-told";
import { KeptPlaces1790000000015 } from "./0015-kept-places";
import { WithdrawnStaysWithdrawn1790000000016 } from "./0016-withdrawn-stays-withdrawn";
import { Paces1790000000017 } from "./0017-paces";
import { SealedSecondFactors1790000000019 } from "./0019-sealed-second-factors";
import { Lanes1790000000021 } from "./0021-lanes";
import { SentLinks1790000000022 } from "./0022-sent-links";
import { SmallBusinesses1790000000023 } from "./0023-small-businesses";
import { InvoiceParties1790000000024 } from "./0024-invoice-parties";
import { YearlyNumbers1790000000025 } from "./0025-yearly-numbers";
import { WantedFormats1790000000028 } from "./0028-wanted-formats";
import { Deals1790000000031 } from "./0031-deals";
import { AttachmentsOfVersions1790000000032 } from "./0032-attachments-of-versions";
import { EInvoiceChecks1790000000033 } from "./0033-e-invoice-checks";
import { PaymentTerms1790000000034 } from "./0034-payment-terms";
import { LinkRenewals1790000000037 } from "./0037-link-renewals";
import { MerchantLogo1790000000038 } from "./0038-merchant-logo";
import { PricesWithTax1790000000039 } from "./0039-prices-with-tax";
import { KeptSums1790000000040 } from "./0040-kept-sums";
import { SearchIndex1790000000041 } from "./0041-search-index";
import { WebhookEndpoints1790000000042 } from "./0042-webhook-endpoints";
import { ExternalReferences1790000000044 } from "./0044-external-references";
import { OrdersOfLists1790000000045 } from "./0045-orders-of-lists";
import { SessionsOfLinks1790000000048 } from "./0048-sessions-of-links";
import { Developers1790000000049 } from "./0049-developers";
import { KeysForOneCall1790000000050 } from "./0050-keys-for-one-call";
import { EvidenceChain1790000000051 } from "./0051-evidence-chain";
import { Visits1790000000053 } from "./0053-visits";

/** In order. A shipped one is never edited. */
export const migrations = [
  FirstSchema1790000000001,
  PaymentAccounts1790000000002,
  Paylinks1790000000003,
  BankStatements1790000000004,
  LongPayPages1790000000006,
  PaymentOverview1790000000007,
  Credits1790000000008,
  BankLineIdentity1790000000010,
  People1790000000012,
  MailsAndCancellations1790000000013,
  WhatCustomersAreTold1790000000014,
  KeptPlaces1790000000015,
  WithdrawnStaysWithdrawn1790000000016,
  Paces1790000000017,
  SealedSecondFactors1790000000019,
  Lanes1790000000021,
  SentLinks1790000000022,
  SmallBusinesses1790000000023,
  InvoiceParties1790000000024,
  YearlyNumbers1790000000025,
  WantedFormats1790000000028,
  Deals1790000000031,
  AttachmentsOfVersions1790000000032,
  EInvoiceChecks1790000000033,
  PaymentTerms1790000000034,
  LinkRenewals1790000000037,
  MerchantLogo1790000000038,
  PricesWithTax1790000000039,
  KeptSums1790000000040,
  SearchIndex1790000000041,
  WebhookEndpoints1790000000042,
  ExternalReferences1790000000044,
  OrdersOfLists1790000000045,
  SessionsOfLinks1790000000048,
  Developers1790000000049,
  KeysForOneCall1790000000050,
  EvidenceChain1790000000051,
  Visits1790000000053,
];
