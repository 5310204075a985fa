import { ObjectType } from "type-graphql";
import type { DashboardFigures } from "./dashboard.service";

/** Each field is asked for on its own, because the frame of every page shows only a few: see the resolvers. */
@ObjectType({
  description: "Figures for the start page. Amounts are per currency; currencies without any are left out.",
})
export class Dashboard {
  figures: DashboardFigures;
}
