import { join } from "node:path";
import type { Core } from "./core";
import type { FileStore, RemoteFileStore } from "./integrations/file-store/file-store";
import { LocalFileStore } from "./integrations/file-store/local-file-store";
import { S3FileStore } from "./integrations/file-store/s3-file-store";
import type { MailTransport } from "./integrations/mail-transport/mail-transport";
import { MailboxTransport } from "./integrations/mail-transport/mailbox-transport";
import { MissingTransport } from "./integrations/mail-transport/missing-transport";
import { SmtpTransport } from "./integrations/mail-transport/smtp-transport";
import { PaylinkKind } from "./integrations/payment-providers/paylink/paylink-kind";
import type { PaymentProviderKind } from "./integrations/payment-providers/payment-provider";
import { StripeKind } from "./integrations/payment-providers/stripe/stripe-kind";

/** The outside systems, each behind its port. */
export interface Integrations {
  readonly fileStore: FileStore;
  /** The same when files are elsewhere than in the data folder; otherwise null. */
  readonly remoteFiles: RemoteFileStore | null;
  readonly mailTransport: MailTransport;
  /** What merchants can connect to. */
  readonly providerKinds: readonly PaymentProviderKind[];
}

export function createIntegrations({ environment, clock, patience }: Core): Integrations {
  const { paylinkBaseDomains, paymentTestOrigins } = environment;
  const remoteFiles = openRemoteFiles(environment);
  return {
    remoteFiles,
    fileStore: remoteFiles ?? new LocalFileStore(join(environment.dataDir, "files")),
    mailTransport: createMailTransport(environment),
    providerKinds: [
      new PaylinkKind(clock, {
        moreBaseDomains: paylinkBaseDomains,
        testOrigin: paymentTestOrigins.paylink,
        patience,
      }),
      new StripeKind(clock, { testOrigin: paymentTestOrigins.stripe, patience }),
    ],
  };
}

/** Null when files are in the data folder. */
export function openRemoteFiles({ fileBucket }: Pick<Core["environment"], "fileBucket">): RemoteFileStore | null {
  return fileBucket === null ? null : new S3FileStore(fileBucket);
}

/** SMTP if it is set up; the demo keeps its emails to itself; otherwise they are parked, with the reason. */
export function createMailTransport({ smtpUrl, demo }: Core["environment"]): MailTransport {
  if (smtpUrl !== null) return new SmtpTransport(smtpUrl);
  return demo ? new MailboxTransport() : new MissingTransport();
}
