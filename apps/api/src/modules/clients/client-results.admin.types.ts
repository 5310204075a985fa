import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { ActionDenied, Conflict, InvalidInput, KeyReused, NotFound } from "../../graphql/failures.types";
import { AdminPortalSettings } from "../portal-settings/portal-settings.admin.types";
import { AdminClient } from "./client.admin.types";
import { ClientHasDocuments } from "./client.errors";

@ObjectType({ description: "The client was created." })
export class CreateClientSuccess {
  @Field(() => AdminClient, { description: "As it is now." })
  client: AdminClient;
}

@ObjectType({ description: "The client was changed." })
export class UpdateClientSuccess {
  @Field(() => AdminClient, { description: "As it is now." })
  client: AdminClient;
}

@ObjectType({
  description: "The choice applies from the customer's very next request.",
})
export class SetClientPortalAccessSuccess {
  @Field(() => AdminClient, { description: "As it is now." })
  client: AdminClient;
}

@ObjectType({
  description: "Every older URL of the client is dead; the client has a new one.",
})
export class RotateClientLinkSuccess {
  @Field(() => AdminClient, { description: "As it is now." })
  client: AdminClient;
}

@ObjectType({ description: "The client was deleted." })
export class DeleteClientSuccess {
  @Field(() => ID, { description: "The id of the client who is gone." })
  deletedId: string;
}

@ObjectType({ description: "The default was applied." })
export class ApplyDefaultPortalAccessSuccess {
  @Field(() => Int, { description: "Clients whose access changed." })
  changedClients: number;

  @Field(() => AdminPortalSettings, { description: "The settings, with how many clients have access now." })
  settings: AdminPortalSettings;
}

@ObjectType({ description: "A preview is ready to open." })
export class CreatePortalPreviewSuccess {
  @Field(() => String, {
    description: "Open it in a new window within a minute.",
  })
  url: string;
}

export const ApplyDefaultPortalAccessResult = createUnionType({
  name: "ApplyDefaultPortalAccessResult",
  description: "The outcome of applying the default access.",
  types: () => [ApplyDefaultPortalAccessSuccess, KeyReused] as const,
});

export const CreatePortalPreviewResult = createUnionType({
  name: "CreatePortalPreviewResult",
  description: "The outcome of requesting a preview.",
  types: () => [CreatePortalPreviewSuccess, NotFound, ActionDenied] as const,
});

export const CreateClientResult = createUnionType({
  name: "CreateClientResult",
  description: "The outcome of creating a client.",
  types: () => [CreateClientSuccess, InvalidInput, KeyReused] as const,
});

export const UpdateClientResult = createUnionType({
  name: "UpdateClientResult",
  description: "The outcome of changing a client.",
  types: () => [UpdateClientSuccess, InvalidInput, NotFound, Conflict, KeyReused] as const,
});

export const DeleteClientResult = createUnionType({
  name: "DeleteClientResult",
  description: "The outcome of deleting a client.",
  types: () => [DeleteClientSuccess, ClientHasDocuments, NotFound, KeyReused] as const,
});

export const SetClientPortalAccessResult = createUnionType({
  name: "SetClientPortalAccessResult",
  description: "The outcome of choosing portal access for a client.",
  types: () => [SetClientPortalAccessSuccess, NotFound, InvalidInput, KeyReused] as const,
});

export const RotateClientLinkResult = createUnionType({
  name: "RotateClientLinkResult",
  description: "The outcome of rotating a client's link.",
  types: () => [RotateClientLinkSuccess, NotFound, KeyReused] as const,
});
