import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { ClientDataSection, PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import { Field, ObjectType } from "type-graphql";

@ObjectType("PortalSettings", {
  description: "What the merchant has released, as far as customers need to know.",
})
export class PortalPortalSettings {
  @Field(() => [DocumentType], { description: "The document types that customers may see." })
  enabledDocumentTypes: readonly DocumentType[];

  @Field(() => [PortalAction], {
    description: "Without VIEW, which needs no switch.",
  })
  enabledActions: readonly PortalAction[];

  @Field(() => [ClientDataSection], { description: "The parts of their own data that customers may edit." })
  enabledSections: readonly ClientDataSection[];

  @Field(() => String, {
    nullable: true,
    description: "The merchant's welcome text for the start page, in German; null: nothing.",
  })
  welcomeText: string | null;

  @Field(() => String, { nullable: true, description: "The same in English; null: nothing." })
  welcomeTextEn: string | null;

  @Field(() => Boolean, {
    description: "Payments go to the sandbox: no real money moves.",
  })
  testMode: boolean;
}
