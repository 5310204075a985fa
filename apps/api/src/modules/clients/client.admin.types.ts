import type { Locale } from "@kundenportal/domain/locale";
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { GraphQLLocale } from "../../graphql/enums";
import { ActionDenied, Conflict, InvalidInput, NotFound, KeyReused } from "../../graphql/failures.types";
import { PageInfo } from "../../graphql/page-info.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { SecretField } from "../../graphql/secret-fields";
import { AdminPortalSettings } from "../portal-settings/portal-settings.admin.types";
import { ClientHasDocuments } from "./client.errors";
import { PortalAccessSource } from "./client";

registerEnumType(PortalAccessSource, {
  name: "PortalAccessSource",
  description: "Where a client's portal access comes from.",
  valuesConfig: {
    DEFAULT: {
      description:
        "The merchant's default when the client was created or when the default was last applied to all clients.",
    },
    CHOSEN: {
      description: "Somebody decided for this client; that takes precedence over the default.",
    },
  },
});

@ObjectType("Client", {
  description: "A client of the merchant: a person or a business.",
})
export class AdminClient {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: "Unique within the merchant." })
  clientNumber: string;

  @Field(() => String, { description: "Company, or the person's full name." })
  name: string;

  @Field(() => String, { nullable: true })
  salutation: string | null;

  @Field(() => String, { nullable: true })
  firstName: string | null;

  @Field(() => String, { nullable: true })
  lastName: string | null;

  @Field(() => String, { nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true, description: "The second line of the address." })
  addressAddition: string | null;

  @Field(() => String, { nullable: true })
  zip: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2." })
  countryCode: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where links and documents go.",
  })
  email: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Capitals without spaces.",
  })
  vatNumber: string | null;

  @Field(() => String, { nullable: true })
  taxNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description: "By which a public body routes invoices; stands on documents that name no other buyer reference.",
  })
  leitwegId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What kind of address `electronicAddress` is: `EM` for email, or a code of the list EAS.",
  })
  electronicAddressScheme: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where e-invoices go (BT-49); null: the Leitweg-ID, or else the email address.",
  })
  electronicAddress: string | null;

  @Field(() => String, { nullable: true })
  accountOwner: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Capitals without spaces.",
  })
  iban: string | null;

  @Field(() => String, { nullable: true })
  bic: string | null;

  @Field(() => String, { nullable: true })
  bankName: string | null;

  @Field(() => GraphQLLocale, {
    description: "Language of the portal, emails and PDFs.",
  })
  locale: Locale;

  @Field(() => String, { nullable: true, description: "For staff only." })
  note: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Set while archived: no portal access, not in lists by default.",
  })
  archivedAt: string | null;

  @Field(() => DateTimeScalar)
  createdAt: string;

  @Field(() => DateTimeScalar)
  updatedAt: string;

  @Field(() => Int, { description: "Pass it back when changing." })
  revision: number;

  @Field(() => Boolean, {
    description: "Whether the customer can open the portal.",
  })
  portalAccess: boolean;

  @Field(() => PortalAccessSource)
  portalAccessSource: PortalAccessSource;

  @SecretField()
  @Field(() => String, {
    nullable: true,
    description: "The client's portal URL; null without portal access, and for whoever may only look.",
  })
  customerportalUrl: string | null;

  @Field(() => DateTimeScalar, {
    description: "When the portal URL stops working.",
  })
  linkExpiresAt: string;

  @Field(() => Int, { description: "Raised by rotating; older URLs are dead." })
  linkGeneration: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When a portal URL of this client was last opened.",
  })
  lastPortalVisitAt: string | null;
}

@ObjectType({ description: "A client in a list." })
export class ClientEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => AdminClient)
  node: AdminClient;
}

@ObjectType({ description: "A page of clients, by name." })
export class ClientConnection {
  @Field(() => [ClientEdge])
  edges: readonly ClientEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@InputType({ description: "Which clients a list shows." })
export class ClientFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of the name, number, city or email.",
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only those with (true) or without (false) portal access.",
  })
  portalAccess?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "True: only archived clients; false: only those not archived; null: all.",
  })
  archived?: boolean | null;
}

@InputType({
  description: "All of a client's master data: what is left out or null is cleared.",
})
export class ClientDataInput {
  @Field(() => String, {
    nullable: true,
    description: "Null: the next number of the range, or the client's present number.",
  })
  clientNumber?: string | null;

  @Field(() => String, { description: "Company, or the person's full name." })
  name: string;

  @Field(() => String, { nullable: true })
  salutation?: string | null;

  @Field(() => String, { nullable: true })
  firstName?: string | null;

  @Field(() => String, { nullable: true })
  lastName?: string | null;

  @Field(() => String, { nullable: true })
  street?: string | null;

  @Field(() => String, { nullable: true, description: "The second line of the address; left out: as it is." })
  addressAddition?: string | null;

  @Field(() => String, { nullable: true })
  zip?: string | null;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2." })
  countryCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where links and documents go.",
  })
  email?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Capitals without spaces.",
  })
  vatNumber?: string | null;

  @Field(() => String, { nullable: true })
  taxNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "By which a public body routes invoices, with its check digits; left out: as it is.",
  })
  leitwegId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "`EM` for email, or a code of the list EAS with four digits; left out: as it is.",
  })
  electronicAddressScheme?: string | null;

  @Field(() => String, { nullable: true, description: "Where e-invoices go (BT-49); left out: as it is." })
  electronicAddress?: string | null;

  @Field(() => String, { nullable: true })
  accountOwner?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Capitals without spaces.",
  })
  iban?: string | null;

  @Field(() => String, { nullable: true })
  bic?: string | null;

  @Field(() => String, { nullable: true })
  bankName?: string | null;

  @Field(() => GraphQLLocale, {
    nullable: true,
    description: "Null: the merchant's language.",
  })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: "For staff only." })
  note?: string | null;
}

@InputType({ description: "A new client." })
export class CreateClientInput {
  @Field(() => ClientDataInput)
  data: ClientDataInput;

  @Field(() => Boolean, {
    nullable: true,
    description: "Null: the merchant's default.",
  })
  portalAccess?: boolean | null;
}

@InputType({ description: "A client's new data." })
export class UpdateClientInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: "As read; any other gives Conflict." })
  revision: number;

  @Field(() => ClientDataInput)
  data: ClientDataInput;
}

@InputType({ description: "The merchant's choice for one client." })
export class SetClientPortalAccessInput {
  @Field(() => ID)
  clientId: string;

  @Field(() => Boolean)
  portalAccess: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the URL stops working; null: as before, renewed if expired.",
  })
  linkExpiresAt?: string | null;
}

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
  @Field(() => ID)
  deletedId: string;
}

@ObjectType({ description: "The default was applied." })
export class ApplyDefaultPortalAccessSuccess {
  @Field(() => Int, { description: "Clients whose access changed." })
  changedClients: number;

  @Field(() => AdminPortalSettings)
  settings: AdminPortalSettings;
}

@ObjectType({ description: "A preview is ready to open." })
export class CreatePortalPreviewSuccess {
  @Field(() => String, {
    description: "Open it in a new window within a minute.",
  })
  url: string;
}

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
  types: () => [UpdateClientSuccess, InvalidInput, NotFound, Conflict] as const,
});

export const DeleteClientResult = createUnionType({
  name: "DeleteClientResult",
  description: "The outcome of deleting a client.",
  types: () => [DeleteClientSuccess, ClientHasDocuments, NotFound] as const,
});

export const SetClientPortalAccessResult = createUnionType({
  name: "SetClientPortalAccessResult",
  description: "The outcome of choosing portal access for a client.",
  types: () => [SetClientPortalAccessSuccess, NotFound, InvalidInput] as const,
});

export const RotateClientLinkResult = createUnionType({
  name: "RotateClientLinkResult",
  description: "The outcome of rotating a client's link.",
  types: () => [RotateClientLinkSuccess, NotFound, KeyReused] as const,
});
