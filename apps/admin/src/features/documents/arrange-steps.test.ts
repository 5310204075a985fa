import { arrangeSteps, dangerous } from "./arrange-steps";

const step = (id: string) => ({ id, label: id });
const idsOf = (actions: readonly { readonly id: string }[]) => actions.map(({ id }) => id);

test("what is due comes first; the rest are buttons and menu entries", () => {
  const actions = [step("SEND"), step("BOOK_PAYMENT"), step("REMIND"), step("write-CREDIT_NOTE"), step("CANCEL")];

  const overdue = arrangeSteps(actions, "REMIND");

  expect(overdue.primary?.id).toBe("REMIND");
  expect(idsOf(overdue.buttons)).toEqual(["SEND", "BOOK_PAYMENT"]);
  expect(idsOf(overdue.menu)).toEqual(["write-CREDIT_NOTE", "CANCEL"]);
});

test.each(["WRITE_INVOICE", null] as const)("without an action for %s nothing stands out", (nextStep) => {
  const { primary, buttons, menu } = arrangeSteps([step("SEND"), step("REMIND")], nextStep);

  expect(primary).toBeUndefined();
  expect(idsOf(buttons)).toEqual(["SEND"]);
  expect(idsOf(menu)).toEqual(["REMIND"]);
});

test("what can't be undone stands apart", () => {
  expect(dangerous(step("CANCEL"))).toMatchObject({ isDangerous: true, startsGroup: true });
  expect(dangerous(false)).toBe(false);
});
