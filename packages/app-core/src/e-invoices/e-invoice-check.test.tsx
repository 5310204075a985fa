import uiMessages from "@kundenportal/ui/locales/de.json";
import { StaticI18nProvider } from "@kundenportal/ui/static-i18n-provider";
import { render, screen, within } from "@testing-library/react";
import messages from "../texts/locales/de.json";
import { EInvoiceCheck, type EInvoiceCheckProps } from "./e-invoice-check";

type Check = EInvoiceCheckProps["check"];
const FINDING = {
  rule: "BR-DE-15",
  kind: "RULE",
  severity: "ERROR",
  breach: "MISSING",
  businessTerm: "BT-10",
  lineId: null,
  line: 2,
  path: "Invoice",
  found: null,
  expected: null,
} as const;
const CHECK: Check = {
  checkedAt: "2026-11-30T08:00:00.000Z",
  version: "1",
  rules: ["EN 16931 (CEN) 1.3.16", "XRechnung 3.0.2"],
  sha256: "ab".repeat(32),
  findingCount: 0,
  findings: [],
};

function show(check: Partial<Check>): void {
  render(
    <StaticI18nProvider locale="de" messages={{ ...uiMessages, ...messages }}>
      <EInvoiceCheck check={{ ...CHECK, ...check }} isOpen />
    </StaticI18nProvider>,
  );
}

describe("the check of an e-invoice", () => {
  it("says by what it was checked, also without findings", () => {
    show({});

    expect(screen.getByText("E-Rechnung geprüft: keine Fehler")).toBeVisible();
    expect(screen.getByText(/EN 16931 \(CEN\) 1\.3\.16, XRechnung 3\.0\.2 \(Prüfung 1\)/)).toBeVisible();
    expect(screen.getByText(CHECK.sha256)).toBeVisible();
    expect(screen.queryByText("Geschäftsregeln")).toBeNull();
  });

  it("keeps format, business rules and content apart, and warnings from errors", () => {
    const findings: Check["findings"] = [
      FINDING,
      { ...FINDING, rule: "BR-CO-15", kind: "CONTENT", breach: "WRONG_AMOUNT", businessTerm: "BT-112", found: "120" },
      { ...FINDING, rule: "BR-DE-21", severity: "WARNING", businessTerm: "BT-24", line: null },
    ];
    show({ findings, findingCount: 5 });

    expect(screen.getByText("E-Rechnung geprüft: 2 Fehler, 1 Warnung")).toBeVisible();
    const [rules, content] = screen.getAllByRole("list").map((list) => within(list));
    expect(rules?.getByText("Käuferreferenz (Leitweg-ID) (BT-10): fehlt")).toBeVisible();
    expect(rules?.getByText("Warnung: Spezifikation (BT-24): fehlt")).toBeVisible();
    expect(content?.getByText("Gesamtbetrag mit Steuer (BT-112): passt nicht zu den übrigen Beträgen")).toBeVisible();
    expect(content?.getByText("Steht da „120“")).toBeVisible();
    expect(content?.getByText("BR-CO-15 · Zeile 2 der Datei")).toBeVisible();
    expect(screen.queryByText("Format")).toBeNull();
    expect(screen.getByText("2 weitere Befunde sind nicht aufgeführt.")).toBeVisible();
  });
});
