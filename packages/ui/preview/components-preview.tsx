import { FileText, Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { Avatar } from "../src/avatar/avatar";
import { Badge } from "../src/badge/badge";
import { Banner } from "../src/banner/banner";
import { Button, ButtonLink } from "../src/button/button";
import { Card } from "../src/card/card";
import { Checkbox } from "../src/checkbox/checkbox";
import { CheckboxGroup } from "../src/checkbox-group/checkbox-group";
import { ComboBox } from "../src/combo-box/combo-box";
import { ConfirmDialog } from "../src/confirm-dialog/confirm-dialog";
import { CopyField } from "../src/copy-field/copy-field";
import { DataTable } from "../src/data-table/data-table";
import { DateField } from "../src/date-field/date-field";
import { DescriptionList } from "../src/description-list/description-list";
import { Dialog } from "../src/dialog/dialog";
import { Drawer } from "../src/drawer/drawer";
import { EmptyState } from "../src/empty-state/empty-state";
import { ErrorState } from "../src/error-state/error-state";
import { FileDrop } from "../src/file-drop/file-drop";
import { FormErrorSummary } from "../src/form-error-summary/form-error-summary";
import { IconButton } from "../src/icon-button/icon-button";
import { RadioGroup } from "../src/radio-group/radio-group";
import { SearchField } from "../src/search-field/search-field";
import { Select } from "../src/select/select";
import { LoadingRegion, Skeleton } from "../src/skeleton/skeleton";
import { Spinner } from "../src/spinner/spinner";
import { Switch } from "../src/switch/switch";
import { Tabs } from "../src/tabs/tabs";
import { TextArea } from "../src/text-area/text-area";
import { TextField } from "../src/text-field/text-field";
import { useToast } from "../src/toast/toast";
import { Tooltip } from "../src/tooltip/tooltip";
import styles from "./preview.module.css";

const tones = ["neutral", "info", "success", "warning", "danger"] as const;
const clients = [
  { id: "1", label: "Brauerei Lindenhof GmbH & Co. KG", description: "K-1042 · Stuttgart" },
  { id: "2", label: "Praxis Dr. Sommer", description: "K-1043 · Esslingen" },
  { id: "3", label: "Kita Regenbogen e. V.", description: "K-1044 · Tübingen" },
];

export function ComponentsPreview() {
  return (
    <main className={styles["page"]}>
      <div className={styles["stack"]}>
        <h1>Components</h1>
        <Buttons />
        <Fields />
        <Choices />
        <Overlays />
        <Messages />
        <States />
      </div>
    </main>
  );
}

function Buttons() {
  const [isPending, setIsPending] = useState(true);
  return (
    <Card title="Buttons">
      <div className={styles["stack"]}>
        <div className={styles["row"]}>
          <Button variant="primary">Primary</Button>
          <Button>Secondary</Button>
          <Button variant="quiet">Quiet</Button>
          <Button variant="danger">Danger</Button>
          <ButtonLink href="#link">Link</ButtonLink>
        </div>
        <div className={styles["row"]}>
          <Button variant="primary" icon={<Plus />}>
            With icon
          </Button>
          <Button variant="primary" isPending={isPending} onClick={() => setIsPending(true)}>
            Pending
          </Button>
          <Button onClick={() => setIsPending(false)}>Stop</Button>
          <Button variant="primary" disabled>
            Disabled
          </Button>
          <Button size="small">Small</Button>
          <IconButton label="Edit" icon={<Pencil />} />
          <IconButton label="Edit" icon={<Pencil />} variant="outlined" />
          <Spinner label="Loading" />
          <Avatar name="Sabine Krüger" />
          <Avatar name="Haustechnik Berger" shape="square" size="large" />
        </div>
        <div className={styles["row"]}>
          {tones.map((tone) => (
            <Badge key={tone} tone={tone} hasDot>
              {tone}
            </Badge>
          ))}
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
      </div>
    </Card>
  );
}

function Fields() {
  const [search, setSearch] = useState("Lindenhof");
  const [client, setClient] = useState<string | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [submitCount, setSubmitCount] = useState(0);
  return (
    <Card title="Fields" description="Labels above, help and errors below.">
      <form
        className={styles["stack"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitCount((count) => count + 1);
        }}
      >
        <FormErrorSummary
          submitCount={submitCount}
          errors={[
            { name: "email", message: "Die E-Mail-Adresse ist unvollständig." },
            { name: "iban", message: "Die IBAN hat zu wenige Stellen." },
          ]}
        />
        <div className={styles["columns"]}>
          <TextField label="Name" defaultValue="Brauerei Lindenhof" />
          <TextField label="E-Mail" name="email" error="Die E-Mail-Adresse ist unvollständig." defaultValue="info@" />
          <TextField label="IBAN" name="iban" isOptional description="Steht auf Ihrer Bankkarte." />
          <TextField label="Betrag" inputMode="decimal" suffix="EUR" defaultValue="1.250,00" />
          <Select
            label="Sprache"
            options={[
              { value: "de", label: "Deutsch" },
              { value: "en", label: "Englisch" },
            ]}
          />
          <DateField label="Fällig am" defaultValue="2026-03-16" />
          <ComboBox
            label="Kunde"
            options={clients}
            value={client}
            onChange={setClient}
            placeholder="Name oder Nummer"
          />
          <SearchField label="Suchen" value={search} onChange={setSearch} />
          <TextField label="Kundennummer" defaultValue="K-1042" disabled />
          <TextArea label="Nachricht" maxLength={40} defaultValue="Vielen Dank für die schnelle Hilfe!" />
        </div>
        <div className={styles["columns"]}>
          <FileDrop label="E-Rechnung" description="XML oder PDF, bis 10 MB" file={file} onFileChange={setFile} />
          <FileDrop
            label="E-Rechnung"
            error="Zeile 12: Das Element cbc:ID fehlt."
            file={new File(["x".repeat(34_000)], "rechnung-2026-0184.xml")}
            onFileChange={() => undefined}
          />
        </div>
        <div className={styles["row"]}>
          <Button variant="primary" type="submit">
            Prüfen
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Choices() {
  const [types, setTypes] = useState<("a" | "b" | "c")[]>(["a"]);
  const [method, setMethod] = useState<"card" | "paypal" | "sepa">("card");
  const methods = [
    { value: "card", label: "Kreditkarte", description: "Visa, Mastercard" },
    { value: "paypal", label: "PayPal" },
    { value: "sepa", label: "Lastschrift", isDisabled: true },
  ] as const;
  return (
    <Card title="Choices">
      <div className={styles["columns"]}>
        <CheckboxGroup
          label="Dokumentarten"
          values={types}
          onChange={setTypes}
          options={[
            { value: "a", label: "Rechnung" },
            { value: "b", label: "Angebot", description: "Mit Annehmen und Ablehnen" },
            { value: "c", label: "Lieferschein", isDisabled: true },
          ]}
        />
        <div className={styles["stack"]}>
          <Checkbox label="Ich nehme das Angebot an." error="Bitte bestätigen." />
          <Checkbox label="Alle" isIndeterminate readOnly />
          <Switch label="Kommentare" description="Kunden dürfen Fragen stellen." defaultChecked />
          <Switch label="Bezahlen" />
        </div>
        <RadioGroup label="Zahlungsart" options={methods} value={method} onChange={setMethod} />
        <RadioGroup label="Zahlungsart" look="cards" options={methods} value={method} onChange={setMethod} />
      </div>
    </Card>
  );
}

function Overlays() {
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
          <ComboBox label="Vorlage" options={clients} value={null} onChange={() => undefined} />
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

function Messages() {
  return (
    <Card title="Messages">
      <div className={styles["stack"]}>
        {tones.map((tone) => (
          <Banner key={tone} tone={tone} title={`A ${tone} banner`} onClose={() => undefined}>
            With a sentence that says what to do about it.
          </Banner>
        ))}
        <Tabs
          label="Ansichten"
          tabs={[
            {
              id: "content",
              label: "Inhalt",
              content: (
                <DescriptionList
                  layout="grid"
                  items={[
                    { id: "1", term: "Firma", value: "Brauerei Lindenhof GmbH & Co. KG" },
                    { id: "2", term: "USt-IdNr.", value: "DE812345678" },
                    { id: "3", term: "Telefon", value: null },
                  ]}
                />
              ),
            },
            { id: "comments", label: "Kommentare", count: 2, content: "Zwei Kommentare" },
            { id: "history", label: "Verlauf", content: "Verlauf" },
          ]}
        />
        <CopyField label="API-Schlüssel" value="kp_live_4f1c2e9a7b" />
      </div>
    </Card>
  );
}

function States() {
  return (
    <div className={styles["columns"]}>
      <Card>
        <EmptyState
          icon={<FileText />}
          title="Noch keine Angebote"
          description="Sobald ein Angebot für Sie bereitliegt, finden Sie es hier."
          action={<Button>Alle Dokumente</Button>}
        />
      </Card>
      <Card>
        <ErrorState description="Prüfen Sie Ihre Verbindung." onRetry={() => undefined} />
      </Card>
      <Card>
        <LoadingRegion>
          <Skeleton width="60%" />
          <Skeleton />
          <Skeleton width="80%" />
          <Skeleton shape="block" />
        </LoadingRegion>
      </Card>
      <Card hasPadding={false}>
        <DataTable
          caption="Loading"
          isLoading
          rows={[]}
          getRowId={() => ""}
          columns={[
            { id: "a", header: "Nummer", cell: () => "", narrow: "title" },
            { id: "b", header: "Betrag", cell: () => "", narrow: "value", align: "end" },
          ]}
        />
      </Card>
    </div>
  );
}
