import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { useViewer } from "./viewer";

/** Today's date in the merchant's time zone, which decides due dates and validity. */
export function useToday(): CalendarDate {
  // oxlint-disable-next-line react/purity -- today depends on now
  return todayIn(useViewer().merchant.timeZone, new Date());
}
