import { MAILBOX } from "../support/mailbox";
import { walkStory } from "../support/story";
import { test } from "../support/test";

test("a merchant releases documents, the customer answers and pays, and the merchant sees it", ({ page, browser }) =>
  walkStory({ page, browser, mails: MAILBOX }));
