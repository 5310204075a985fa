import type { FakeAnswer } from "./fake-server";

/** What a payer sees at a provider. */
export interface FakePayPage {
  readonly purpose: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** Whether an amount other than the one ordered can be entered. */
  readonly takesOtherAmounts: boolean;
  readonly isPayable: boolean;
  readonly notice: string | null;
}

/** What a payer can press. Each changes the provider's books and returns the address that the browser is sent to. */
export interface FakePayPageButtons {
  pay(amountMinor: number): string;
  decline(): string;
  cancel(): string;
}

/** `page` null: there is none at this address. */
export function showPayPage(page: FakePayPage | null): FakeAnswer {
  if (page === null) return sendHtml(404, "<h1>This page does not exist</h1>");
  const { purpose, amountMinor, currency, takesOtherAmounts, isPayable, notice } = page;
  const readonly = takesOtherAmounts ? "" : " readonly";
  const form = `<form method="post">
      <label>Amount in ${escape(currency)} <input name="amount" value="${toDecimal(amountMinor)}"${readonly}></label>
      <button name="press" value="pay">Pay</button>
      <button name="press" value="decline">Pay with a card that is declined</button>
      <button name="press" value="cancel">Cancel</button>
    </form>`;
  return sendHtml(
    200,
    `<h1>${escape(purpose)}</h1>
    ${notice === null ? "" : `<p role="alert">${escape(notice)}</p>`}
    ${isPayable ? form : "<p>This page can't be paid any more.</p>"}`,
  );
}

export function answerPress(page: FakePayPage, body: string, buttons: FakePayPageButtons): FakeAnswer {
  const pressed = new URLSearchParams(body);
  if (!page.isPayable) return showPayPage(page);
  switch (pressed.get("press")) {
    case "pay":
      return leadTo(buttons.pay(Math.round(Number(pressed.get("amount")) * 100)));
    case "decline":
      return leadTo(buttons.decline());
    default:
      return leadTo(buttons.cancel());
  }
}

/** With GET, whatever was pressed. */
function leadTo(location: string): FakeAnswer {
  return { status: 303, body: "", headers: { location } };
}

function sendHtml(status: number, content: string): FakeAnswer {
  const body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Fake provider</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    ${content}
  </body>
</html>`;
  return { status, body, headers: { "content-type": "text/html; charset=utf-8" } };
}

/** For currencies with two decimals, which are all that the journeys use. */
function toDecimal(amountMinor: number): string {
  return (amountMinor / 100).toFixed(2);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
