import { expect, test } from "@playwright/test";
import { JourneyWatch } from "../support/journey-watch";

test("the watch of the journeys sees what leaves the machine, what breaks, and what belongs to somebody else", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const watch = new JourneyWatch(["Zwielicht"]);
  watch.watch(context);
  // Answers in place of other machines, so that this journey stays on its own machine, too.
  await context.route("**/*", (route) =>
    route.fulfill({
      contentType: "application/json",
      body: route.request().url().includes("/own") ? "{}" : '"Zwielicht"',
    }),
  );
  const page = await context.newPage();
  await page.goto("http://127.0.0.1:9/own");
  const popup = context.waitForEvent("page");
  const socketFailed = context.waitForEvent("console", (message) => message.text().startsWith("WebSocket"));
  await page.evaluate(async () => {
    await fetch("/data");
    window.open("https://elsewhere.example/");
    new WebSocket("ws://127.0.0.2:9/");
    setTimeout(() => {
      throw new Error("broken");
    });
  });
  await (await popup).waitForLoadState();
  await socketFailed;

  const problems = (await watch.finish()).join("\n");
  expect(problems).toMatch(/“Zwielicht” in http:\/\/127\.0\.0\.1:\d+\/data/);
  expect(problems).toContain("“Zwielicht” in the page https://elsewhere.example/");
  expect(problems).toContain("left the machine: https://elsewhere.example/");
  expect(problems).toContain("left the machine: ws://127.0.0.2:9/");
  expect(problems).toContain("page error: broken");
  expect(problems).toContain("console: WebSocket connection");
  await context.close();
});
