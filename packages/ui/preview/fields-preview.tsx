import { useState } from "react";
import { Button } from "../src/button/button";
import { Card } from "../src/card/card";
import { Checkbox } from "../src/checkbox/checkbox";
import { CheckboxGroup } from "../src/checkbox-group/checkbox-group";
import { ComboBox } from "../src/combo-box/combo-box";
import { DateField } from "../src/date-field/date-field";
import { FileDrop } from "../src/file-drop/file-drop";
import { FormErrorSummary } from "../src/form-error-summary/form-error-summary";
import { RadioGroup } from "../src/radio-group/radio-group";
import { SearchField } from "../src/search-field/search-field";
import { Select } from "../src/select/select";
import { Switch } from "../src/switch/switch";
import { TextArea } from "../src/text-area/text-area";
import { TextField } from "../src/text-field/text-field";
import { demoClients } from "./demo-clients";
import styles from "./preview.module.css";

/** Text, selections and files. */
export function FieldsPreview() {
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
            options={demoClients}
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

/** Check boxes, radio buttons and switches. */
export function ChoicesPreview() {
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
