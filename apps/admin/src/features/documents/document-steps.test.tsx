import { act, fireEvent, screen, within } from "@testing-library/react";
import { makeFragmentData } from "../../gql/fragment-masking";
import type { DocumentStep, DocumentSteps_DocumentFragment, DocumentType, FollowUp } from "../../gql/graphql";
import { buildViewer, renderInApp } from "../../testing/render-in-app";
import { DocumentSteps, DocumentStepsFragment } from "./document-steps";

const money = (amount: string) => ({ __typename: "Money", amount, currency: "EUR" }) as const;

const STEPS: DocumentStep[] = ["CANCEL", "BOOK_PAYMENT", "SEND", "REMIND"];
const TYPES: DocumentType[] = ["CREDIT_NOTE", "INVOICE"];

interface ShownDocument extends Partial<DocumentSteps_DocumentFragment> {
  readonly email?: string | null;
  readonly writableTypes?: readonly DocumentType[];
  readonly allowedFollowUps?: readonly FollowUp[];
  readonly relatedDocuments?: readonly object[];
  readonly payments?: readonly object[];
}

function show({ email = "alma@example.com", ...values }: ShownDocument = {}, viewer = buildViewer()) {
  const document = {
    __typename: "Document" as const,
    id: "document",
    type: "INVOICE" as const,
    number: "RE-1",
    status: "OPEN" as const,
    date: "2026-05-01",
    dueDate: "2026-05-15",
    validUntil: null,
    possibleSteps: STEPS,
    nextStep: "REMIND" as const,
    writableTypes: TYPES,
    allowedFollowUps: ["CREDIT_NOTE", "COPY"],
    total: money("119.00"),
    openAmount: money("119.00"),
    client: { __typename: "Client", id: "client", email },
    payments: [],
    ledger: [],
    relatedDocuments: [],
    ...values,
  };
  return renderInApp(
    <DocumentSteps document={makeFragmentData(document, DocumentStepsFragment)} />,
    {
      FittingBankLines: () => ({ bankLinesFitting: [] }),
      CreateFollowUp: () => ({ createFollowUp: { __typename: "FollowUpNotPossible", reason: "NOT_IN_FORCE" } }),
      CancelDocument: () => ({ cancelDocument: { __typename: "StepNotPossible", status: "PAID" } }),
    },
    viewer,
  );
}

const buttonNames = (): readonly (string | null)[] =>
  screen.getAllByRole("button").map(({ textContent }) => textContent);

beforeEach(() =>
  jest.useFakeTimers({ now: new Date("2026-05-20T10:00:00.000Z"), doNotFake: ["setTimeout", "queueMicrotask"] }),
);
afterEach(() => jest.useRealTimers());

describe("the steps of a document", () => {
  it.each([
    ["REMIND", ["Mahnung schreiben", "Per E-Mail senden", "Zahlung buchen", ""]],
    ["SEND", ["Per E-Mail senden", "Zahlung buchen", ""]],
    [null, ["Per E-Mail senden", "Zahlung buchen", ""]],
  ] as const)("begin with what is due: %s", (nextStep, names) => {
    show({ nextStep });
    expect(buttonNames()).toEqual(names);
  });

  const OFFER = { type: "OFFER", possibleSteps: ["SEND"] } as const satisfies Partial<ShownDocument>;

  it("lead from an accepted offer to the order confirmation, and say why there is none any more", async () => {
    const { asked } = show({ ...OFFER, nextStep: "WRITE_CONFIRMATION", allowedFollowUps: ["ORDER_CONFIRMATION"] });
    fireEvent.click(screen.getByRole("button", { name: "Auftragsbestätigung schreiben" }));
    expect(await screen.findByText("Das Dokument ist storniert oder abgelehnt.")).toBeVisible();
    expect(asked).toEqual([
      {
        operation: "CreateFollowUp",
        variables: { input: { sourceId: "document", followUp: "ORDER_CONFIRMATION" } },
      },
    ]);
  });

  it("lead to the remainder where a part was invoiced", () => {
    show({ ...OFFER, nextStep: "WRITE_INVOICE", allowedFollowUps: ["PARTIAL_INVOICE", "REMAINDER_INVOICE"] });
    expect(buttonNames()[0]).toBe("Restrechnung schreiben");
  });

  it("ask how much a partial invoice is for", async () => {
    const { asked } = show({ ...OFFER, nextStep: null, allowedFollowUps: ["PARTIAL_INVOICE"] });
    fireEvent.click(screen.getByRole("button", { name: "Weitere Aktionen" }));
    fireEvent.click(await screen.findByRole("menuitem", { name: "Teilrechnung schreiben" }));
    const dialog = within(screen.getByRole("dialog"));
    fireEvent.click(dialog.getByRole("radio", { name: "Betrag" }));
    fireEvent.change(dialog.getByLabelText("Betrag ohne Steuer"), { target: { value: "1.250,50" } });
    fireEvent.click(dialog.getByRole("button", { name: "Entwurf anlegen" }));
    expect(await dialog.findByText("Das Dokument ist storniert oder abgelehnt.")).toBeVisible();
    expect(asked).toEqual([
      {
        operation: "CreateFollowUp",
        variables: { input: { sourceId: "document", followUp: "PARTIAL_INVOICE", amount: "1250.50" } },
      },
    ]);
  });

  it("are not offered to those who may only look", () => {
    show({}, buildViewer({ canEdit: false, role: "VIEWER" }));
    expect(screen.queryAllByRole("button")).toEqual([]);
  });
});

describe("cancelling", () => {
  async function openCancelDialog(values: ShownDocument = {}) {
    const view = show(values);
    fireEvent.click(screen.getByRole("button", { name: "Weitere Aktionen" }));
    fireEvent.click(await screen.findByRole("menuitem", { name: "Stornieren" }));
    return { ...view, dialog: within(screen.getByRole("dialog")) };
  }

  it("asks for the reason, and tells the client unless that is switched off", async () => {
    const { asked, dialog } = await openCancelDialog();
    fireEvent.click(dialog.getByRole("button", { name: "Stornieren" }));
    expect(await dialog.findByText("Bitte füllen Sie dieses Feld aus.")).toBeVisible();
    expect(asked).toEqual([]);

    fireEvent.change(dialog.getByLabelText("Grund"), { target: { value: "Falscher Betrag" } });
    fireEvent.click(dialog.getByRole("button", { name: "Stornieren" }));

    expect(await dialog.findByText(/Das ist nicht möglich|Bezahlt/)).toBeVisible();
    expect(asked).toEqual([
      {
        operation: "CancelDocument",
        variables: { id: "document", reason: "Falscher Betrag", tellCustomer: true },
      },
    ]);
  });

  it("promises no email to a client without an address", async () => {
    const { dialog } = await openCancelDialog({ email: null });
    expect(dialog.getByRole("checkbox")).toBeDisabled();
    expect(dialog.getByRole("checkbox")).not.toBeChecked();
    expect(dialog.getByText("Beim Kunden ist keine E-Mail-Adresse eingetragen.")).toBeVisible();
  });

  it("names the cancellation invoice as the better way for an invoice, and for nothing else", async () => {
    const { dialog, unmount } = await openCancelDialog({ allowedFollowUps: ["CREDIT_NOTE", "CANCELLATION", "COPY"] });
    expect(dialog.getByRole("button", { name: "Stornorechnung schreiben" })).toBeVisible();
    unmount();
    const credited = await openCancelDialog({ allowedFollowUps: ["CREDIT_NOTE", "COPY"] });
    expect(credited.dialog.getByRole("button", { name: "Gutschrift schreiben" })).toBeVisible();
    credited.unmount();
    const offer = await openCancelDialog({ type: "OFFER", allowedFollowUps: ["COPY"] });
    expect(offer.dialog.queryByRole("button", { name: /schreiben/ })).toBeNull();
  });
});

describe("reminding", () => {
  it.each([
    [{}, null],
    [{ payments: [{ __typename: "Payment", id: "p", status: "PROCESSING" }] }, /Online-Zahlung dazu läuft gerade/],
    [{ relatedDocuments: [reminder({ date: "2026-05-20" })] }, /heute schon gemahnt/],
    [{ relatedDocuments: [reminder({ status: "DRAFT" })] }, /Entwurf für eine Mahnung/],
  ])("%j warns: %s", async (values, warning) => {
    show(values);
    // Until the answer about bank lines is there.
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Mahnung schreiben" }));
      await Promise.resolve();
    });
    const dialog = within(screen.getByRole("dialog"));
    if (warning === null) expect(dialog.queryByText("Bitte prüfen")).toBeNull();
    else expect(dialog.getByText(warning)).toBeVisible();
  });

  function reminder(values: object): object {
    return {
      __typename: "Document",
      id: "r",
      type: "REMINDER",
      status: "OPEN",
      date: "2026-05-01",
      dueDate: "2026-05-08",
      ...values,
    };
  }
});

test("issuing warns of a date in the future", () => {
  show({
    status: "DRAFT",
    number: null,
    date: "2026-06-20",
    nextStep: "ISSUE",
    possibleSteps: ["ISSUE", "DELETE"],
    allowedFollowUps: [],
  });
  fireEvent.click(screen.getByRole("button", { name: "Fertigstellen" }));
  expect(screen.getByText("Das Datum liegt in der Zukunft.")).toBeVisible();
});
