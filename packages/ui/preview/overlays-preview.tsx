import { useState } from "react";
import { Button } from "../src/button/button";
import { Card } from "../src/card/card";
import { ComboBox } from "../src/combo-box/combo-box";
import { ConfirmDialog } from "../src/confirm-dialog/confirm-dialog";
import { DateField } from "../src/date-field/date-field";
import { Dialog } from "../src/dialog/dialog";
import { Drawer } from "../src/drawer/drawer";
import { TextArea } from "../src/text-area/text-area";
import { TextField } from "../src/text-field/text-field";
import { useToast } from "../src/toast/toast";
import { Tooltip } from "../src/tooltip/tooltip";
import { demoClients } from "./demo-clients";
import styles from "./preview.module.css";

/** What opens above the page. */
export function OverlaysPreview() {
  const showToast = useToast();
  const [open, setOpen] = useState<"dialog" | "confirm" | "drawer" | null>(null);
  const close = () => setOpen(null);
  return (
    <Card title="Overlays">
      <div className={styles["row"]}>
        <Button onClick={() => setOpen("dialog")}>Dialog</Button>
        <Button onClick={() => setOpen("confirm")}>Confirm</Button>
        <Button onClick={() => setOpen("drawer")}>Drawer</Button>
        <Button onClick={() => showToast({ tone: "success", title: "Gespeichert" })}>Toast</Button>
        <Button
          onClick={() =>
            showToast({
              tone: "danger",
              title: "Nicht gesendet",
              description: "Der Mailserver antwortet nicht.",
              action: { label: "Nochmal", onAction: () => undefined },
            })
          }
        >
          Error toast
        </Button>
        <Tooltip text="Zuletzt geöffnet vor 2 Tagen">
          <Button>Tooltip</Button>
        </Tooltip>
      </div>
      <Dialog
        isOpen={open === "dialog"}
        onClose={close}
        title="Link per Mail senden"
        description="Der Kunde erhält seinen persönlichen Link zum Kundenportal."
        footer={
          <>
            <Button onClick={close}>Abbrechen</Button>
            <Button variant="primary" onClick={close}>
              Senden
            </Button>
          </>
        }
      >
        <div className={styles["stack"]}>
          <TextField label="Empfänger" defaultValue="buchhaltung@lindenhof.example" />
          <ComboBox label="Vorlage" options={demoClients} value={null} onChange={() => undefined} />
          <TextArea label="Nachricht" rows={5} />
        </div>
      </Dialog>
      <ConfirmDialog
        isOpen={open === "confirm"}
        onClose={close}
        onConfirm={close}
        title="Link von Brauerei Lindenhof erneuern?"
        description="Der bisherige Link öffnet danach nichts mehr. Das lässt sich nicht rückgängig machen."
        confirmLabel="Link erneuern"
        isDangerous
      />
      <Drawer
        isOpen={open === "drawer"}
        onClose={close}
        title="Filter"
        footer={<Button variant="primary">Anwenden</Button>}
      >
        <div className={styles["stack"]}>
          <DateField label="Von" />
          <DateField label="Bis" />
        </div>
      </Drawer>
    </Card>
  );
}
