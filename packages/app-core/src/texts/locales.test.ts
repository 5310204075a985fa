import { catalogueDifferences } from "@kundenportal/ui/catalogue-differences";
import german from "./locales/de.json";
import english from "./locales/en.json";

it("says everything in both languages", () => {
  expect(catalogueDifferences(german, english)).toEqual([]);
});
