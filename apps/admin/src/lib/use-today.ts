import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { useViewer } from "./viewer";

/** Today's date at the merchant's place, by which due dates and validity count. */
export function useToday(): CalendarDate {
  // oxlint-disable-next-line react/purity -- today depends on now
  return todayIn(useViewer().merchant.timeZone, new Date());
}
