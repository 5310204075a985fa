import { fireEvent, screen, within } from "@testing-library/react";
import { buildViewer, renderInApp } from "../../testing/render-in-app";
import { PaymentProvidersPage } from "./payment-providers-page";

const field = (name: string, label: string, more: object = {}) => ({
  __typename: "PaymentProviderField",
  name,
  label,
  help: null,
  secret: false,
  required: true,
  choices: null,
  ...more,
});

const paylink = {
  __typename: "PaymentProvider",
  id: "paylink",
  name: "PayLink",
  fields: [
    field("brand", "Anbieter", { choices: ["CONCARDIS", "NEXI", "PAYREXX"] }),
    field("instance", "Instanz"),
    field("apiSecret", "API-Secret", { secret: true }),
    field("live", "Echtes Geld", { choices: ["true", "false"] }),
    field("psp", "PSP", { required: false }),
  ],
  webhookHelp: "Unter „Webhooks“ eintragen.",
};

const setting = (name: string, value: string | null) => ({ __typename: "ProviderSetting", name, value, isSet: true });

const account = {
  __typename: "PaymentProviderAccount",
  id: "account",
  provider: "paylink",
  providerName: "PayLink",
  label: "Ladenkasse",
  live: true,
  currencies: ["EUR", "CHF"],
  preferred: true,
  checkedAt: "2026-05-04T08:00:00.000Z",
  disconnectedAt: null,
  readable: true,
  settings: [
    setting("brand", "CONCARDIS"),
    setting("instance", "mein-laden"),
    setting("apiSecret", null),
    setting("live", "true"),
  ],
  webhookUrl: "https://portal.example/webhooks/paylink/account/geheim",
  webhookHelp: "Unter „Webhooks“ eintragen.",
  revision: 3,
  createdAt: "2026-05-04T08:00:00.000Z",
};

function answers(accounts: readonly object[], paymentMode: string, more: object = {}) {
  return {
    PaymentProviders: () => ({ paymentMode, paymentProviders: [paylink], paymentProviderAccounts: accounts }),
    ...more,
  };
}

describe("payment providers", () => {
  it("are for owners only", () => {
    const { asked } = renderInApp(
      <PaymentProvidersPage />,
      {},
      buildViewer({ isOwner: false, canEdit: true, role: "EDITOR" }),
    );

    expect(screen.getByText("Nur für Inhaber")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Anbieter verbinden" })).toBeNull();
    expect(asked).toEqual([]);
  });

  it("start as play money, and are connected by the name on the contract", async () => {
    const { asked } = renderInApp(
      <PaymentProvidersPage />,
      answers([], "SANDBOX", {
        ConnectPaymentProvider: () => ({
          connectPaymentProvider: { __typename: "PaymentProviderAccountSuccess", account },
        }),
      }),
    );
    expect(await screen.findByText("Spielgeld: Noch ist kein Anbieter verbunden")).toBeVisible();

    fireEvent.click(screen.getByRole("button", { name: "Anbieter verbinden" }));
    const dialog = screen.getByRole("dialog");
    fireEvent.click(within(dialog).getByRole("radio", { name: "Concardis PayLink" }));
    fireEvent.change(within(dialog).getByLabelText("Instanz"), { target: { value: " mein-laden " } });
    fireEvent.change(within(dialog).getByLabelText("API-Secret"), { target: { value: "s3cret" } });
    fireEvent.change(within(dialog).getByLabelText("Echtes Geld"), { target: { value: "true" } });
    fireEvent.click(within(dialog).getByRole("button", { name: "Prüfen und verbinden" }));

    expect(await screen.findByDisplayValue(account.webhookUrl)).toBeVisible();
    expect(asked.find(({ operation }) => operation === "ConnectPaymentProvider")?.variables).toEqual({
      input: {
        provider: "paylink",
        label: "Concardis PayLink",
        settings: [
          { name: "instance", value: "mein-laden" },
          { name: "apiSecret", value: "s3cret" },
          { name: "live", value: "true" },
          { name: "brand", value: "CONCARDIS" },
        ],
      },
    });
  });

  it("say why they refuse, and wrong fields say so themselves", async () => {
    let result: object = { __typename: "ProviderCheckFailed", code: "CREDENTIALS_REFUSED" };
    renderInApp(
      <PaymentProvidersPage />,
      answers([], "SANDBOX", { ConnectPaymentProvider: () => ({ connectPaymentProvider: result }) }),
    );
    await screen.findByText("Spielgeld: Noch ist kein Anbieter verbunden");
    fireEvent.click(screen.getByRole("button", { name: "Anbieter verbinden" }));
    const dialog = screen.getByRole("dialog");
    fireEvent.click(within(dialog).getByRole("radio", { name: "Payrexx" }));
    fireEvent.click(within(dialog).getByRole("button", { name: "Prüfen und verbinden" }));
    expect(await within(dialog).findByText("Der Anbieter nimmt diese Zugangsdaten nicht an")).toBeVisible();

    result = {
      __typename: "InvalidInput",
      fields: [{ __typename: "FieldProblem", field: "settings.instance", code: "REQUIRED" }],
    };
    fireEvent.click(within(dialog).getByRole("button", { name: "Prüfen und verbinden" }));
    expect(await within(dialog).findByText("Bitte füllen Sie dieses Feld aus.")).toBeVisible();
    expect(within(dialog).getByLabelText("Instanz")).toBeInvalid();
  });

  it("keep secrets that are not entered again", async () => {
    const { asked } = renderInApp(
      <PaymentProvidersPage />,
      answers([account], "LIVE", {
        UpdatePaymentProviderAccount: () => ({
          updatePaymentProviderAccount: { __typename: "PaymentProviderAccountSuccess", account },
        }),
      }),
    );
    expect(await screen.findByText("Echtbetrieb: Ihre Kunden bezahlen mit echtem Geld")).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Zugangsdaten ersetzen" }));
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).getByLabelText(/API-Secret/)).toHaveValue("");
    fireEvent.change(within(dialog).getByLabelText("Instanz"), { target: { value: "neuer-laden" } });
    fireEvent.click(within(dialog).getByRole("button", { name: "Prüfen und speichern" }));

    expect(await screen.findByText("Gespeichert")).toBeVisible();
    expect(asked.find(({ operation }) => operation === "UpdatePaymentProviderAccount")?.variables).toEqual({
      input: { id: "account", revision: 3, label: null, settings: [{ name: "instance", value: "neuer-laden" }] },
    });
  });

  it("are disconnected after a confirmation", async () => {
    const { asked } = renderInApp(
      <PaymentProvidersPage />,
      answers([account], "LIVE", {
        DisconnectPaymentProviderAccount: () => ({
          disconnectPaymentProviderAccount: { __typename: "PaymentProviderAccountSuccess", account },
        }),
      }),
    );
    fireEvent.click(await screen.findByRole("button", { name: "Trennen" }));
    const dialog = screen.getByRole("alertdialog");
    expect(within(dialog).getByText("Ladenkasse trennen?")).toBeVisible();
    fireEvent.click(within(dialog).getByRole("button", { name: "Trennen" }));

    expect(await screen.findByText("Ladenkasse ist getrennt")).toBeVisible();
    expect(asked.filter(({ operation }) => operation === "DisconnectPaymentProviderAccount")).toHaveLength(1);
  });
});
