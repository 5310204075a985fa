import { SERVICE, SHELF } from "./demo-lines";
import type { DemoWriter, MadeClient } from "./demo-writer";

/** A partial payment, an overpayment that was given back, and a payment that needs a person. */
export async function payOnline(
  demo: DemoWriter,
  { practice, family, atelier }: Readonly<Record<"practice" | "family" | "atelier", MadeClient>>,
): Promise<void> {
  const shelves = await demo.issue("INVOICE", practice, -6, {
    title: "Aktenregale",
    dueDate: 8,
    lines: [SHELF],
  });
  await demo.payOnline(practice, shelves, "PART");
  const repair = await demo.issue("INVOICE", family, -10, {
    title: "Reparatur Gartentor",
    dueDate: 4,
    lines: [SERVICE],
  });
  const paymentId = await demo.payOnline(family, repair, "OVER");
  await demo.refund(paymentId, "10.00");
  const frames = await demo.issue("INVOICE", atelier, -7, {
    title: "Picture frames",
    dueDate: 7,
    lines: [{ name: "Frame, walnut, 60 × 80 cm", quantity: "4", unit: "H87", unitPrice: "95.00", taxRatePercent: "0" }],
  });
  await demo.payWrongAmount(atelier, frames);
}
