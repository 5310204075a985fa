import type { MenuEntry } from "@kundenportal/ui/menu";
import type { NextStep } from "../../gql/graphql";

/** Something that can be done with a document. */
export interface StepAction extends MenuEntry {
  readonly isPending?: boolean;
}

export function dangerous(action: StepAction | false): StepAction | false {
  return action && { ...action, isDangerous: true, startsGroup: true };
}

/** What is due, by the action that does it. */
const ACTION_IDS = {
  ISSUE: "ISSUE",
  SEND: "SEND",
  REMIND: "REMIND",
  REVISE: "REVISE",
  CLEAR: "CLEAR",
  WRITE_CONFIRMATION: "write-ORDER_CONFIRMATION",
  WRITE_INVOICE: "write-INVOICE",
} as const satisfies Record<NextStep, string>;

/** Where a part was invoiced, the invoice that is due is for the rest. */
const INSTEAD: Readonly<Record<string, string>> = { "write-INVOICE": "write-REMAINDER_INVOICE" };

/** Buttons of their own even if they are not due: what staff do every day. */
const EVERYDAY = ["ISSUE", "EDIT", "SEND", "BOOK_PAYMENT", "CLEAR"];

interface ArrangedSteps {
  readonly primary: StepAction | undefined;
  readonly buttons: readonly StepAction[];
  readonly menu: readonly StepAction[];
}

/** What is due comes first and stands out; of the rest, everyday steps are buttons, the others are in the menu. */
export function arrangeSteps(actions: readonly StepAction[], nextStep: NextStep | null): ArrangedSteps {
  const dueId = nextStep === null ? null : ACTION_IDS[nextStep];
  const find = (wanted: string | null | undefined) => actions.find(({ id }) => id === wanted);
  const primary = find(dueId) ?? find(INSTEAD[dueId ?? ""]);
  const others = actions.filter((action) => action !== primary);
  return {
    primary,
    buttons: others.filter(({ id }) => EVERYDAY.includes(id)),
    menu: others.filter(({ id }) => !EVERYDAY.includes(id)),
  };
}
