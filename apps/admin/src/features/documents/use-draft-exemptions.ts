import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { type TaxExemptions, taxExemptions } from "@kundenportal/domain/documents/tax-category";
import { useLocale } from "@kundenportal/ui/use-text";
import { useWatch } from "react-hook-form";
import { useViewer } from "../../lib/viewer";
import type { DraftValues } from "./draft-values";
import { isAnyExempt, readExemption } from "./tax-exemption";

interface DraftExemptions {
  /** Why there is no tax, in the language of the screen; the document says it in the client's. */
  readonly exemptions: TaxExemptions;
  /** Whether the writer has to say why lines are exempt. */
  readonly isReasonAsked: boolean;
  readonly exemptionCode: string;
}

/** What follows for the reasons from what has been entered so far. */
export function useDraftExemptions(control: SchemaForm<DraftValues>["control"]): DraftExemptions {
  const locale = useLocale();
  const { isSmallBusiness } = useViewer().merchant;
  const [lines, exemptionCode, exemptionReason] = useWatch({
    control,
    name: ["lines", "exemptionCode", "exemptionReason"],
  });
  const own = readExemption({ lines, exemptionCode, exemptionReason });
  return {
    exemptions: taxExemptions({ locale, isSmallBusiness, own }),
    isReasonAsked: isAnyExempt(lines) && (!isSmallBusiness || own !== null),
    exemptionCode,
  };
}
