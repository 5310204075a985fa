import { subtractMinor } from "../money/money";

/** A credit note that names an invoice, or an invoice below zero that does. */
export interface NamingCredit {
  readonly id: string;
  /** What it is worth, less what was paid out or set against other invoices; minor units. Below zero it counts as zero. */
  readonly availableMinor: number;
  /** What is set against the named invoice so far; minor units. */
  readonly bookedMinor: number;
}

/** How much more of a credit is to be set against the named invoice; below zero: that much less. Minor units, never 0. */
export interface CreditChange {
  readonly id: string;
  readonly changeMinor: number;
}

/**
 * What has to be booked so that the credits naming an invoice settle it, the first ones first, each as far as it goes, and
 * all together no further than needed: what is left of them stays with the client. The result depends on the sums alone,
 * not on the order in which money moved.
 * `neededMinor`: what the invoice asks for, less everything that settles it except these credits.
 */
export function allocateCredits(neededMinor: number, credits: readonly NamingCredit[]): readonly CreditChange[] {
  let restMinor = Math.max(0, neededMinor);
  const changes: CreditChange[] = [];
  for (const { id, availableMinor, bookedMinor } of credits) {
    const targetMinor = Math.min(restMinor, Math.max(0, availableMinor));
    restMinor = subtractMinor(restMinor, targetMinor);
    const changeMinor = subtractMinor(targetMinor, bookedMinor);
    if (changeMinor !== 0) changes.push({ id, changeMinor });
  }
  return changes;
}
