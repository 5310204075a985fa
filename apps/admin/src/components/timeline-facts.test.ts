import { parseTimelineFacts } from "./timeline-facts";

describe("facts of the timeline", () => {
  it("are read, whatever else a newer server sends along", () => {
    expect(parseTimelineFacts('{"amount":"10.00","currency":"EUR","fields":["iban"]}')).toEqual({
      amount: "10.00",
      currency: "EUR",
    });
  });

  it.each(["", "not json", "[]", '{"amount":5}'])("are left out when they cannot be read: %s", (data) => {
    expect(parseTimelineFacts(data)).toEqual({});
  });
});
