import { catalogueDifferences } from "@kundenportal/ui/catalogue-differences";
import german from "./de.json";
import english from "./en.json";

it("says everything in both languages", () => {
  expect(catalogueDifferences(german, english)).toEqual([]);
});
