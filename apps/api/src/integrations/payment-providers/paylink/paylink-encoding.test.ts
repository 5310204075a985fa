import { encodeForSending, encodeForSigning, type FormFields } from "./paylink-encoding";
import { signFields } from "./paylink-signature";

const invoice: FormFields = {
  title: "Rechnung RE-1 (Müller & Söhne)",
  amount: 11_900,
  currency: "EUR",
  fields: { email: { defaultValue: "a+b@example.com" } },
  x: "~*!'",
};

describe("signing", () => {
  test.each<[string, FormFields, string]>([
    ["plain fields", { a: "b", c: "d" }, "dteWgtm+Tl2TM7dYXTCS9c6atObKTQpGtEk6b+vpVKY="],
    ["no fields at all", {}, "+eZuF5tnR65UEI+C+K3os8Jddv0wr95sOVgixTAZYWk="],
    ["umlauts, brackets, ampersand and ~*!'()", invoice, "f+EiKuV5u1UY8jzZueWfk+XqYiR5f1aYQNPR9XsnV7I="],
  ])("04 gives the known signature of %s", (_name, fields, signature) => {
    expect(signFields("secret", fields)).toBe(signature);
  });

  test("04 is over RFC 1738, while RFC 3986 is sent", () => {
    expect(encodeForSigning(invoice)).toBe(
      "title=Rechnung+RE-1+%28M%C3%BCller+%26+S%C3%B6hne%29&amount=11900&currency=EUR" +
        "&fields%5Bemail%5D%5BdefaultValue%5D=a%2Bb%40example.com&x=%7E%2A%21%27",
    );
    expect(encodeForSending(invoice)).toBe(
      "title=Rechnung%20RE-1%20%28M%C3%BCller%20%26%20S%C3%B6hne%29&amount=11900&currency=EUR" +
        "&fields%5Bemail%5D%5BdefaultValue%5D=a%2Bb%40example.com&x=~%2A%21%27",
    );
  });

  test("numbers lists from 0 and survives half a surrogate pair", () => {
    expect(encodeForSending({ psp: [29, 3], x: "\ud83d" })).toBe("psp%5B0%5D=29&psp%5B1%5D=3&x=%EF%BF%BD");
  });
});
