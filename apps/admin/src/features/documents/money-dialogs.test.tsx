import { ConnectionError } from "@kundenportal/app-core/connection-error";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { makeFragmentData } from "../../gql/fragment-masking";
import type { DocumentStep, PaymentRow_PaymentFragment } from "../../gql/graphql";
import { type Answers, renderInApp } from "../../testing/render-in-app";
import { DocumentSteps, DocumentStepsFragment } from "./document-steps";
import { PaymentActions } from "./payment-actions";
import { ReverseBookingButton } from "./reverse-booking-button";

const money = (amount: string) => ({ __typename: "Money", amount, currency: "EUR" }) as const;
const changed = { __typename: "Document", id: "credit-note" };

const STEPS: DocumentStep[] = ["RECORD_REFUND", "SET_OFF", "BOOK_PAYMENT"];
const creditNote = makeFragmentData(
  {
    __typename: "Document" as const,
    id: "credit-note",
    type: "CREDIT_NOTE" as const,
    number: "GU-1",
    status: "OPEN" as const,
    date: "2026-05-01",
    dueDate: null,
    validUntil: null,
    possibleSteps: STEPS,
    nextStep: null,
    writableTypes: [],
    allowedFollowUps: [],
    total: money("119.00"),
    openAmount: money("119.00"),
    creditAmount: money("119.00"),
    cashDiscount: null,
    client: { __typename: "Client", id: "client", email: null },
    payments: [],
    ledger: [],
    relatedDocuments: [],
  },
  DocumentStepsFragment,
);

const payment: PaymentRow_PaymentFragment = {
  __typename: "Payment",
  id: "payment",
  createdAt: "2026-05-04T08:00:00.000Z",
  method: "CARD",
  provider: "sandbox",
  accountLabel: null,
  refundedAmount: money("0.00"),
  refundableAmount: money("119.00"),
  disputedAmount: money("0.00"),
  disputed: false,
  isPayable: false,
  allowedActions: ["REFUND"],
};

function invoice(id: string, number: string, open: string) {
  return {
    __typename: "DocumentEdge",
    cursor: id,
    node: { __typename: "Document", id, type: "INVOICE", number, openAmount: money(open) },
  };
}

const openInvoices = {
  documents: {
    __typename: "DocumentConnection",
    edges: [invoice("invoice", "RE-7", "50.00"), invoice("settled", "RE-8", "0.00")],
    pageInfo: { __typename: "PageInfo", endCursor: null, hasNextPage: false },
  },
};

type Show = (answers: Answers) => ReturnType<typeof renderInApp>;

const withSteps: Show = (answers) => renderInApp(<DocumentSteps document={creditNote} />, answers);
const withPayment: Show = (answers) => renderInApp(<PaymentActions payment={payment} />, answers);
const withEntry: Show = (answers) =>
  renderInApp(<ReverseBookingButton entryId="entry" amount={money("119.00")} />, answers);

interface DialogCase {
  readonly mutation: string;
  readonly show: Show;
  /** What opens the dialog, and what sends it. */
  readonly buttons: readonly [open: string, submit: string];
  /** What has to be entered, by label. */
  readonly entered?: Readonly<Record<string, string>>;
  /** What must not be entered, and the words about it. */
  readonly invalid: readonly [label: string, value: string, words: RegExp];
  /** Part of what is sent. */
  readonly sent: object;
  readonly success: readonly [answer: object, notice: string];
  readonly refusals: readonly (readonly [answer: object, words: RegExp])[];
  /** A problem that only the server can see. */
  readonly problem: readonly [field: string, code: string, label: string, words: RegExp];
}

const notFound = [{ __typename: "NotFound", code: "NOT_FOUND" }, /Der Eintrag wurde gelöscht/] as const;
const keyReused = [{ __typename: "KeyReused" }, /schon einmal mit anderen Angaben gesendet/] as const;

const DIALOGS: Readonly<Record<string, DialogCase>> = {
  "money that came in": {
    mutation: "BookPayment",
    show: withSteps,
    buttons: ["Zahlung buchen", "Zahlung buchen"],
    entered: { Betrag: "20,5", Notiz: " bar " },
    invalid: ["Betrag", "zwanzig", /geben Sie eine Zahl ein/],
    sent: { documentId: "credit-note", amount: "20.5", method: "BANK_TRANSFER", note: "bar" },
    success: [{ __typename: "BookPaymentSuccess", document: changed }, "Zahlung gebucht"],
    refusals: [[{ __typename: "StepNotPossible", status: "CANCELED" }, /Im Status „Storniert“/], notFound, keyReused],
    problem: ["bookedOn", "NOT_CONFIRMED", "Eingang am", /liegt vor dem Datum des Dokuments/],
  },
  "money given back by hand": {
    mutation: "RecordRefund",
    show: withSteps,
    buttons: ["Erstattung buchen", "Erstattung buchen"],
    invalid: ["Betrag", "", /geben Sie eine Zahl ein/],
    sent: { documentId: "credit-note", amount: "119.00", method: "BANK_TRANSFER", note: null },
    success: [{ __typename: "RecordRefundSuccess", document: changed }, "Erstattung gebucht"],
    refusals: [
      [{ __typename: "StepNotPossible", status: "CANCELED" }, /nichts mehr zu erstatten/],
      notFound,
      keyReused,
    ],
    problem: ["bookedOn", "NOT_CONFIRMED", "Erstattet am", /liegt vor dem Datum des Dokuments/],
  },
  "money refunded through the provider": {
    mutation: "RefundPayment",
    show: withPayment,
    buttons: ["Erstatten", "Jetzt erstatten"],
    entered: { Betrag: "19" },
    invalid: ["Betrag", "0", /Betrag über null ein/],
    sent: { paymentId: "payment", amount: "19" },
    success: [
      {
        __typename: "RefundPaymentSuccess",
        refunds: [{ __typename: "Refund", id: "r", status: "SUCCEEDED" }],
        payment,
      },
      "Der Betrag ist erstattet",
    ],
    refusals: [
      [{ __typename: "RefundNotPossible", code: "ONLY_IN_FULL" }, /erstattet nur den ganzen Betrag/],
      [{ __typename: "RefundNotPossible", code: "NEW_CODE" }, /Zugangsdaten nicht nutzen/],
      notFound,
      keyReused,
    ],
    problem: ["amount", "OUT_OF_RANGE", "Betrag", /So viel ist nicht mehr da/],
  },
  "a credit set off": {
    mutation: "SetOff",
    show: (answers) => withSteps({ OpenInvoices: () => openInvoices, ...answers }),
    buttons: ["Guthaben verrechnen", "Verrechnen"],
    entered: { "Offene Rechnung": "invoice", Betrag: "50" },
    invalid: ["Offene Rechnung", "", /Bitte füllen Sie/],
    sent: { fromDocumentId: "credit-note", toDocumentId: "invoice", amount: "50", note: null },
    success: [
      {
        __typename: "SetOffSuccess",
        from: changed,
        to: { __typename: "Document", id: "invoice", number: "RE-7" },
      },
      "Mit Rechnung RE-7 verrechnet",
    ],
    refusals: [[{ __typename: "StepNotPossible", status: "PAID" }, /kein Guthaben mehr übrig/], notFound, keyReused],
    problem: ["amount", "OUT_OF_RANGE", "Betrag", /mehr als das Guthaben/],
  },
  "a booking reversed": {
    mutation: "ReverseBooking",
    show: withEntry,
    buttons: ["Stornieren", "Buchung stornieren"],
    entered: { Grund: " vertan " },
    invalid: ["Grund", "  ", /Bitte füllen Sie/],
    sent: { entryId: "entry", reason: "vertan" },
    success: [{ __typename: "ReverseBookingSuccess", document: changed }, "Buchung storniert"],
    refusals: [[{ __typename: "BookingNotReversible", code: "ALREADY_REVERSED" }, /wurde schon storniert/], notFound],
    problem: ["reason", "TOO_LONG", "Grund", /zu lang/],
  },
};

async function open({ show, buttons, entered = {}, mutation }: DialogCase, answer?: () => object) {
  const field = mutation.charAt(0).toLowerCase() + mutation.slice(1);
  const view = show(answer === undefined ? {} : { [mutation]: () => ({ [field]: answer() }) });
  const [openLabel, submitLabel] = buttons;
  const button = screen.queryByRole("button", { name: openLabel });
  if (button === null) {
    fireEvent.click(screen.getByRole("button", { name: "Weitere Aktionen" }));
    fireEvent.click(await screen.findByRole("menuitem", { name: openLabel }));
  } else fireEvent.click(button);
  const dialog = within(screen.getByRole("dialog"));
  for (const [label, value] of Object.entries(entered)) {
    fireEvent.change(await dialog.findByLabelText(label, { exact: false }), { target: { value } });
  }
  const submit = (): void => {
    fireEvent.click(dialog.getByRole("button", { name: submitLabel }));
  };
  const inputs = () =>
    view.asked.filter(({ operation }) => operation === mutation).map(({ variables }) => variables["input"]);
  return { ...view, dialog, submit, inputs };
}

describe.each(Object.entries(DIALOGS))("the dialog for %s", (_name, dialogCase) => {
  const { invalid, problem, refusals, sent, success } = dialogCase;

  it("sends what was entered, says that it is done, and closes", async () => {
    const { submit, inputs } = await open(dialogCase, () => success[0]);
    submit();
    expect(await screen.findByText(success[1])).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(inputs()).toEqual([expect.objectContaining(sent)]);
  });

  it("keeps what is invalid, and says why at its field", async () => {
    const { dialog, submit, inputs } = await open(dialogCase);
    const [label, value, words] = invalid;
    fireEvent.change(await dialog.findByLabelText(label), { target: { value } });
    submit();
    await waitFor(() => expect(dialog.getByLabelText(label)).toBeInvalid());
    expect(dialog.getByLabelText(label)).toHaveAccessibleDescription(expect.stringMatching(words));
    expect(inputs()).toEqual([]);
  });

  it("stays open when the server refuses, with the reason", async () => {
    for (const [answer, words] of refusals) {
      const { dialog, submit, inputs, unmount } = await open(dialogCase, () => answer);
      submit();
      expect(await dialog.findByRole("alert")).toHaveTextContent(words);
      expect(inputs()).toHaveLength(1);
      unmount();
    }
  });

  it("shows the server's problems at their fields", async () => {
    const [field, code, label, words] = problem;
    const fields = [{ __typename: "FieldProblem", field, code }];
    const { dialog, submit } = await open(dialogCase, () => ({ __typename: "InvalidInput", fields }));
    submit();
    await waitFor(() => expect(dialog.getByLabelText(label)).toBeInvalid());
    expect(dialog.getByLabelText(label)).toHaveAccessibleDescription(expect.stringMatching(words));
  });

  it("stays open when no answer comes, and asks for the very same the second time", async () => {
    const { dialog, submit, inputs } = await open(dialogCase, () => {
      throw new ConnectionError("down");
    });
    submit();
    expect(await dialog.findByRole("alert")).toHaveTextContent("Der Server ist gerade nicht erreichbar");
    submit();
    await waitFor(() => expect(inputs()).toHaveLength(2));
    expect(inputs()[1]).toEqual(inputs()[0]);
    await dialog.findByRole("alert");
  });
});

test("a credit can be set off only against what is open", async () => {
  const { dialog } = await open(DIALOGS["a credit set off"] as DialogCase);
  await dialog.findByRole("option", { name: /RE-7/ });
  expect(dialog.queryByRole("option", { name: /RE-8/ })).toBeNull();
});

test("an amount of nothing is not called too much", async () => {
  const { dialog, submit, inputs } = await open(DIALOGS["a credit set off"] as DialogCase);
  fireEvent.change(dialog.getByLabelText("Betrag", { exact: false }), { target: { value: "0" } });
  submit();
  expect(await dialog.findByText("Bitte geben Sie einen Betrag über null ein.")).toBeVisible();
  expect(inputs()).toEqual([]);
});
