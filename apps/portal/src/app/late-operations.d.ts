/** What the app's operations consist of. Written by app-core's operations plugin. */
declare module "virtual:operations" {
  import type { DefinitionNode } from "graphql";

  const definitions: Readonly<Record<string, readonly DefinitionNode[]>>;
  export default definitions;
}
