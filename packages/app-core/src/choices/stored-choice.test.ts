import { storedChoice } from "./stored-choice";

const choice = storedChoice("fruit", ["apple", "pear"]);

afterEach(() => {
  window.localStorage.clear();
});

describe("a stored choice", () => {
  it("is what was chosen last, and nothing before", () => {
    expect(choice.read()).toBeNull();
    choice.keep("apple");
    choice.keep("pear");
    expect(choice.read()).toBe("pear");
  });

  it("is nothing when something else is stored there", () => {
    window.localStorage.setItem("fruit", "stone");
    expect(choice.read()).toBeNull();
  });

  it("copes with a browser that stores nothing", () => {
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied");
    });
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("denied");
    });
    choice.keep("apple");
    expect(choice.read()).toBeNull();
  });
});
