import { assertNothingHeld, expectNothingHeld, onlyTellWhenOthersWait, tellWhatIsHeld } from "./nothing-held";

let isHeld = false;
const release = tellWhatIsHeld(() => isHeld);
beforeEach(() => {
  isHeld = true;
});
afterAll(release);

test("what takes long while others wait fails a test", () => {
  expect(() => expectNothingHeld("A thread")).toThrow("A thread inside of a transaction would hold up others");
  expect(() => assertNothingHeld("A provider")).toThrow("A provider inside of a transaction");
  isHeld = false;
  expect(() => expectNothingHeld("A thread")).not.toThrow();
  expect(() => assertNothingHeld("A provider")).not.toThrow();
});

test("where people work it is only told, unless it could be done twice", () => {
  const told: string[] = [];
  onlyTellWhenOthersWait(({ message }) => told.push(message));
  expectNothingHeld("A thread");
  expect(told).toEqual(["A thread inside of a transaction would hold up others"]);
  expect(() => assertNothingHeld("A provider")).toThrow();
});
