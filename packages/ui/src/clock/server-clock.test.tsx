import { screen } from "@testing-library/react";
import { DateText } from "../date-text/date-text";
import { renderInGerman } from "../testing/render";
import { currentTime, learnServerTime } from "./server-clock";

const HOUR_MS = 3_600_000;

afterEach(() => {
  learnServerTime(new Date().toUTCString());
});

describe("a device whose clock is off", () => {
  it.each([
    ["54 minutes slow", 0.9 * HOUR_MS],
    ["an hour fast", -HOUR_MS],
    ["years behind", 70_000 * HOUR_MS],
  ])("knows what has just happened, though it is %s", (_what, aheadMs) => {
    const serverNow = new Date(Date.now() + aheadMs);
    learnServerTime(serverNow.toUTCString());
    expect(Math.abs(currentTime().getTime() - serverNow.getTime())).toBeLessThan(2000);
    renderInGerman(<DateText value={serverNow.toISOString()} format="relative" />);
    expect(screen.getByText("in dieser Minute")).toBeVisible();
  });

  it("goes by its own clock until the server has answered, and after an answer that says nothing", () => {
    learnServerTime(null);
    learnServerTime("yesterday");
    expect(Math.abs(currentTime().getTime() - Date.now())).toBeLessThan(100);
  });

  it("is not corrected by what the answer took to arrive", () => {
    learnServerTime(new Date(Date.now() - 2000).toUTCString());
    expect(Math.abs(currentTime().getTime() - Date.now())).toBeLessThan(100);
  });
});
