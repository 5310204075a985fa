import { expect } from "@playwright/test";
import type { MadeClient } from "./made-client";
import type { Person } from "./person";

/** What a customer does, from the link in an email to paper. */
export async function walkCustomerStory(person: Person, { name, portalUrl }: MadeClient): Promise<void> {
  // Entry and list.
  await person.open(portalUrl, /Ryx 7/);
  await person.read(/Brum 4/);
  await person.expectAddress(/\/portal\/$/);

  // A document, and a comment on it.
  await person.press("^Angebot AN-", /Angebot annehmen/);
  await person.type("Ihre Nachricht", "Tolu brim");
  await person.press("Nachricht senden", /Tolu brim/);

  // Language, with words that are being typed.
  await person.type("Ihre Nachricht", "Vexo lan");
  await person.press("^English$", /Your message/);
  await person.expectTyped("Your message", "Vexo lan");
  await person.press("^Deutsch$", /Ihre Nachricht/);

  // Accepts.
  await person.press("Angebot annehmen", /Verbindlich annehmen/);
  await person.type("Ihr Vor- und Nachname", "Mira Tolu");
  await person.tick("Ich nehme das Angebot");
  await person.press("Verbindlich annehmen", /Vielen Dank/);
  await person.press("^Zum Angebot$", /Angebot angenommen/);

  // Pays, and comes back.
  await person.press("^Dokumente$", /Brum 4/);
  await person.press("^Rechnung RE-", /119,00\s€ bezahlen/);
  const paper = await person.print();
  if (paper !== null) expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
  await person.press("119,00\\s€ bezahlen", /Jetzt bezahlen/i);
  await person.press("Jetzt bezahlen", /Zahlung eingegangen|Bezahlt/);
  await person.expectAddress(/\/portal\/.*documents\//);

  // Data.
  await person.press("^Meine Daten$", /Kontakt/);
  await person.read(new RegExp(name));
  await person.press("Kontakt.* bearbeiten", /Speichern/);
  await person.type("^Ort", "Lübeck");
  await person.press("^Speichern$", /Lübeck/);
  await person.readNothing(/Speichern/);
}
