import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { currentTime } from "@kundenportal/ui/server-clock";
import { useViewer } from "./viewer";

/** Today's date in the merchant's time zone, which decides due dates and validity. */
export function useToday(): CalendarDate {
  return todayIn(useViewer().merchant.timeZone, currentTime());
}
