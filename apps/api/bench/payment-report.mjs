// What the report says about payments: what was measured, what their statements are for, and what is promised.
export const PAYMENT_START = "payment start by paylink";
export const PAYMENT_WEBHOOK = "payment webhook";
export const BARE_INSERT = "bare insert";

const AT_LEAST_OF_INSERT = 0.25;

export function isPayment(name) {
  return name === PAYMENT_START || name === PAYMENT_WEBHOOK;
}

/** What a payment's request does, which part of it is the provider's, and what is left of it. */
export function describePayments(costsOf) {
  const ofSandbox = (name) => {
    const { statements, transactions, ofSandbox: own } = costsOf(name);
    return `${own} of the ${statements} statements in ${transactions} ${transactions === 1 ? "transaction" : "transactions"}`;
  };
  return `Each payment request does its work once and for real; the books are counted after each round. A **start** is the button on the
pay page behind a paylink (\`POST /pay/:token\`), each for a different invoice, up to the address of the provider's page.
A **webhook** is signed and about a different payment that has just been made: verified, logged, the payment read again from the
provider, booked, its invoice settled. The provider is the sandbox, which keeps its books in the same process and database
and is included in the figures: it accounts for ${ofSandbox(PAYMENT_START)} of a start,
and for ${ofSandbox(PAYMENT_WEBHOOK)} of a webhook. A statement that is a transaction by itself has no BEGIN and COMMIT and is not counted among those.

What the statements of a **start** are for. Read before anything is written: who holds the link and what the merchant has released, the document, whether an
attempt is open. In one transaction: how often that was done lately, the invoice as it is now, where new payments go; the attempt, and its place on the
timeline. Then the sandbox's page, and its address on the attempt, which must be stored before anybody is sent there.

What the statements of a **webhook** are for. Read: which attempt it is about, what the provider says. In one transaction are written: the message in the
log, which makes a copy of it do nothing; the entry in the ledger, which triggers add to the sums of its day and month; the attempt; the document, which
triggers add to the sums of its client and its merchant; that money came and that the invoice is paid, on the timeline; and the order to tell the
customer. Read for that: the document and the attempt, locked; what was booked before; whom to tell.

A durable start cannot do with less than three writes at three times (the attempt before the provider is asked, the provider's own, its page after that), and a
durable webhook not with less than six rows and what triggers add to them. The bare insert writes one row, looks nothing up and decides nothing. Most of
what is left is the way of each statement to the thread of the database and back, which takes longer than SQLite does for it.`;
}

/** `ratioOf`: how many there are for each bare insert. */
export function paymentPromises(ratioOf) {
  return [PAYMENT_START, PAYMENT_WEBHOOK].map((name) => {
    const measured = ratioOf(name);
    return {
      text: `${name}: ${measured.toFixed(2)} of a bare insert, promised at least ${AT_LEAST_OF_INSERT.toFixed(2)}`,
      kept: measured >= AT_LEAST_OF_INSERT,
    };
  });
}
