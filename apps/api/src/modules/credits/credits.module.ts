import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { DocumentsServices } from "../documents/documents.module";
import type { LedgerServices } from "../ledger/ledger.module";
import type { PaymentsServices } from "../payments/payments.module";
import { AdoptCredits } from "./adopt-credits";
import { ApplyCredits } from "./apply-credits";
import { CreditAdminResolver } from "./credit.admin.resolver";
import { RecordRefund } from "./record-refund";
import { ReverseBooking } from "./reverse-booking";
import { SetOff } from "./set-off";

export type CreditsServices = ReturnType<typeof createCreditsModule>["services"];

type CreditsModuleNeeds = Pick<
  DocumentsServices,
  "documentRepository" | "documentVersionRepository" | "documents" | "settleDocument"
> &
  LedgerServices &
  Pick<PaymentsServices, "refunds">;

/** What clients have to get: credit notes and their invoices, setting off, giving back, reversing. */
export function createCreditsModule(core: Core, needs: CreditsModuleNeeds) {
  const shared = { ...core, ...needs };
  const applyCredits = new ApplyCredits(shared);
  const adoptCredits = new AdoptCredits({ ...shared, applyCredits });
  const reverseBooking = new ReverseBooking(shared);
  const setOff = new SetOff(shared);
  needs.settleDocument.onSettled((actor, { document }) => applyCredits.follow(actor, document));
  return {
    services: { applyCredits, adoptCredits, reverseBooking, setOff },
    adminResolvers: [
      new CreditAdminResolver({
        ...needs,
        reverseBooking,
        setOff,
        recordRefund: new RecordRefund(shared),
      }),
    ],
  } satisfies ServerModule;
}
