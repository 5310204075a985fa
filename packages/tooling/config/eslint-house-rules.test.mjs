// @ts-check
import { describe, it } from "node:test";
import { RuleTester } from "eslint";
import { houseRules } from "./eslint-house-rules.mjs";

RuleTester.describe = (text, body) => void describe(text, body);
RuleTester.it = (text, body) => void it(text, body);

/**
 * @param {keyof typeof houseRules.rules} name
 * @param {{ allows: (string | { code: string, filename: string })[], refuses: (string | { code: string, filename: string })[] }} cases
 */
function testRule(name, { allows, refuses }) {
  const errors = [{ messageId: "problem" }];
  const invalid = refuses.map((refused) => ({
    ...(typeof refused === "string" ? { code: refused } : refused),
    errors,
  }));
  new RuleTester().run(name, houseRules.rules[name], { valid: allows, invalid });
}

testRule("named-exports", {
  allows: ["export const rate = 1;"],
  refuses: ["export default function rate() {}"],
});

testRule("no-barrels", {
  allows: ["const rate = 1; export { rate };", 'import { rate } from "./rate"; rate();'],
  refuses: ['export * from "./rate";', 'export { rate } from "./rate";'],
});

testRule("telling-file-names", {
  allows: [
    { code: "", filename: "accept-offer.ts" },
    { code: "", filename: "payment.service.test.ts" },
    { code: "", filename: "0001-first-schema.ts" },
  ],
  refuses: [
    { code: "", filename: "AcceptOffer.ts" },
    { code: "", filename: "money_text.ts" },
    { code: "", filename: "utils.ts" },
    { code: "", filename: "helpers.test.ts" },
  ],
});

testRule("no-environment", {
  allows: ["process.exit(1);", "environment.env.PORT;", 'import { argv } from "node:process"; argv;'],
  refuses: ["process.env.PORT;", 'process["env"];', 'import { env } from "node:process"; env;'],
});

testRule("no-own-formatting", {
  allows: ["formatMoney(amount);", "new Intl.PluralRules();"],
  refuses: ["new Intl.NumberFormat('de');", "Intl.DateTimeFormat('de');", "amount.toLocaleString();"],
});

testRule("database-only-in-repositories", {
  allows: ["this.database.transaction(work);", "database.afterCommit(wake);", "this.rows.push(row);"],
  refuses: ["this.database.rows(sql);", "database.execute(sql);", "this.database.writer.insert(Client, row);"],
});

testRule("no-clock-or-chance", {
  allows: ["new Date(text);", "Math.max(1, 2);"],
  refuses: ["Date.now();", "new Date();", "Math.random();"],
});
