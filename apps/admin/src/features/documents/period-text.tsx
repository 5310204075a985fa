import { DateText } from "@kundenportal/ui/date-text";

interface PeriodTextProps {
  readonly start: string | null;
  readonly end: string | null;
}

/** From one day to another; either may be unknown. */
export function PeriodText({ start, end }: PeriodTextProps) {
  return (
    <>
      {start !== null && <DateText value={start} />}
      {start !== null && end !== null && " – "}
      {end !== null && <DateText value={end} />}
    </>
  );
}
