import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { ServicePeriod } from "@kundenportal/domain/documents/document-content";
import { mustStateDelivery } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { InputChecker } from "../../../graphql/input-checker";
import type { DocumentDraft } from "../../documents/versions/document-draft";
import { knows, typesWith } from "./document-terms";

/** When it was delivered or done, before it is checked. */
export interface DeliveryFields {
  /** Left out, unlike null: as usual, if nothing else is said. */
  readonly deliveryDate?: CalendarDate | null | undefined;
  readonly servicePeriod?:
    | {
        readonly start?: CalendarDate | null | undefined;
        readonly end?: CalendarDate | null | undefined;
      }
    | null
    | undefined;
}

type Delivery = Pick<DocumentDraft, "deliveryDate" | "servicePeriod">;

const DAY = "data.deliveryDate";
const PERIOD = "data.servicePeriod";

/** A day or a period. Usual is the document's own date, where the law wants one. */
export function checkDelivery(
  check: InputChecker,
  type: DocumentType,
  fields: DeliveryFields,
  documentDate: CalendarDate,
): Delivery {
  const servicePeriod = checkPeriod(check, fields);
  const usual = mustStateDelivery(type) && servicePeriod === null ? documentDate : null;
  const deliveryDate = fields.deliveryDate === undefined ? usual : fields.deliveryDate;
  for (const [field, value] of [[DAY, deliveryDate] as const, [PERIOD, servicePeriod] as const]) {
    if (value !== null && !knows(type, "delivery")) {
      check.report(field, "NOT_ALLOWED", `is only for ${typesWith("delivery")}`);
    }
  }
  if (deliveryDate !== null && servicePeriod !== null) {
    check.report(PERIOD, "NOT_ALLOWED", "is instead of deliveryDate: state one of them");
  }
  return { deliveryDate, servicePeriod };
}

function checkPeriod(check: InputChecker, { servicePeriod }: DeliveryFields): ServicePeriod | null {
  const start = servicePeriod?.start ?? null;
  const end = servicePeriod?.end ?? null;
  if (start !== null && end !== null && end < start) {
    check.report(`${PERIOD}.end`, "OUT_OF_RANGE", "must not be before the first day");
  }
  return start === null && end === null ? null : { start, end };
}

/** What has to be said before a document is issued, and may be left open until then. */
export function checkDeliveryStated(check: InputChecker, type: DocumentType, draft: Delivery): void {
  if (!mustStateDelivery(type) || draft.deliveryDate !== null || draft.servicePeriod !== null) return;
  check.report(
    DAY,
    "REQUIRED",
    "or servicePeriod must say when it was delivered or done: the law wants it on an invoice",
  );
}
