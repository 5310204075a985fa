import { sumMoney, parseDecimalText, toDecimalText } from "@kundenportal/domain/money/money";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { useText } from "../../lib/use-text";
import styles from "./publish-dialog.module.css";
import { isReady, type UploadItem } from "./upload-row";

interface PublishDialogProps {
  readonly items: readonly UploadItem[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** The last look: how many, the sum to compare with the other program, and what was only read and not stated. */
export function PublishDialog({ items, onConfirm, onClose }: PublishDialogProps) {
  const t = useText();
  const locale = useLocale();
  const ready = items.filter(isReady);
  const count = (test: (item: UploadItem) => boolean): number => ready.filter(test).length;
  const notes = [
    ["uploadDocuments.confirm.fromXml", count(({ hasEInvoice }) => hasEInvoice)],
    ["uploadDocuments.confirm.fromPages", count(({ totalFrom }) => totalFrom === "PAGES")],
    ["uploadDocuments.confirm.fromName", count(({ totalFrom }) => totalFrom === "FILE_NAME")],
    ["uploadDocuments.confirm.newVersions", count(({ isNewVersion }) => isNewVersion)],
    ["uploadDocuments.confirm.newClients", countNewClients(ready)],
  ] as const;

  return (
    <ConfirmDialog
      isOpen
      title={t("uploadDocuments.confirm.title", { count: ready.length })}
      description={t("uploadDocuments.confirm.text")}
      confirmLabel={t("uploadDocuments.action.publish", { count: ready.length })}
      onConfirm={() => {
        onConfirm();
        onClose();
      }}
      onClose={onClose}
    >
      <dl className={styles["sums"]}>
        {sumsOf(ready).map((sum) => (
          <div key={sum.currency} className={styles["sum"]}>
            <dt>{t("uploadDocuments.confirm.sum")}</dt>
            <dd>{formatApiMoney(sum, locale)}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles["notes"]}>
        {notes.map(([key, number]) => number > 0 && <li key={key}>{t(key, { count: number })}</li>)}
      </ul>
    </ConfirmDialog>
  );
}

function countNewClients(items: readonly UploadItem[]): number {
  return new Set(items.flatMap(({ facts, newClientName }) => (facts.client === null ? [newClientName] : []))).size;
}

function sumsOf(items: readonly UploadItem[]) {
  const currencies = [...new Set(items.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const amounts = items.flatMap((item) => {
      if (item.currency !== currency || item.facts.total === "") return [];
      const amount = parseDecimalText(item.facts.total, currency);
      return amount.ok ? [amount.value] : [];
    });
    return { currency, amount: toDecimalText(sumMoney(currency, amounts)) };
  });
}
