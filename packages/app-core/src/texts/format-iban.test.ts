import { formatIban } from "./format-iban";

it("is shown in groups that no line break splits, even masked", () => {
  expect(formatIban("DE02 120300000000202051")).toBe("DE02\u00a01203\u00a00000\u00a00000\u00a02020\u00a051");
  expect(formatIban("DE02••••51")).toBe("DE02\u00a0••••\u00a051");
});
