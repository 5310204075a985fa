import { useProblemText } from "@kundenportal/app-core/use-problem-text";
import { type CalendarDate, addDays, addMonths } from "@kundenportal/domain/dates/calendar-date";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { DateField } from "@kundenportal/ui/date-field";
import { Dialog } from "@kundenportal/ui/dialog";
import { Select } from "@kundenportal/ui/select";
import { useLocale } from "@kundenportal/ui/use-text";
import { Download } from "lucide-react";
import { useState } from "react";
import { FormGrid, WholeRow } from "../../components/form-grid";
import { findMember } from "../../lib/find-member";
import { useText } from "../../lib/use-text";
import { useToday } from "../../lib/use-today";

const EXPORT_PATH = "/exports/ledger.csv";
const DECIMALS = ["comma", "point"] as const;

/** Asks for a period, and hands its ledger to the browser as a table. */
export function ExportLedgerDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const locale = useLocale();
  const today = useToday();
  const problemText = useProblemText();
  const lastMonth = monthBefore(today);
  const [from, setFrom] = useState(lastMonth.from);
  const [to, setTo] = useState(lastMonth.to);
  const [decimal, setDecimal] = useState<(typeof DECIMALS)[number]>(locale === "de" ? "comma" : "point");
  const isReversed = from !== "" && to !== "" && to < from;
  const address = `${EXPORT_PATH}?${new URLSearchParams({ from, to, decimal }).toString()}`;

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t("ledgerExport.title")}
      description={t("ledgerExport.text")}
      footer={
        <>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          {isReversed ? (
            <Button variant="primary" disabled icon={<Download aria-hidden />}>
              {t("ledgerExport.download")}
            </Button>
          ) : (
            <ButtonLink
              variant="primary"
              href={address}
              reloadDocument
              download
              icon={<Download aria-hidden />}
              onClick={onClose}
            >
              {t("ledgerExport.download")}
            </ButtonLink>
          )}
        </>
      }
    >
      <FormGrid>
        <DateField
          label={t("ledgerExport.from")}
          isOptional
          max={to === "" ? undefined : to}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <DateField
          label={t("ledgerExport.to")}
          isOptional
          min={from === "" ? undefined : from}
          value={to}
          error={isReversed ? problemText("OUT_OF_RANGE") : undefined}
          onChange={(event) => setTo(event.target.value)}
        />
        <WholeRow>
          <Select
            label={t("ledgerExport.decimal")}
            options={DECIMALS.map((value) => ({ value, label: t(`ledgerExport.decimal.${value}`) }))}
            value={decimal}
            onChange={(event) => setDecimal(findMember(DECIMALS, event.target.value) ?? decimal)}
          />
        </WholeRow>
      </FormGrid>
    </Dialog>
  );
}

/** What accounting usually asks for. */
function monthBefore(today: CalendarDate): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const firstOfMonth = `${today.slice(0, 8)}01`;
  return { from: addMonths(firstOfMonth, -1), to: addDays(firstOfMonth, -1) };
}
