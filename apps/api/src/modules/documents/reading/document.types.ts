import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AttachmentKind } from "../versions/document-attachment.repository";

registerEnumType(AttachmentKind, {
  name: "AttachmentKind",
  description: "The kind of a document's file.",
  valuesConfig: {
    E_INVOICE: {
      description: "The e-invoice: the file that was imported, or the XRechnung written when the document was issued.",
    },
    ATTACHMENT: { description: "A file that came with the document." },
  },
});

export const PDF_HOLDS_E_INVOICE =
  "Whether programs can read the invoice out of the PDF (ZUGFeRD, Factur-X); false for imported ones from earlier.";

@ObjectType("Attachment", { description: "A file of the document." })
export class DocumentAttachment {
  @Field(() => ID, { description: "The attachment's id." })
  id: string;

  @Field(() => AttachmentKind, { description: "What it is." })
  kind: AttachmentKind;

  @Field(() => String, { description: "Name to save it under." })
  fileName: string;

  @Field(() => String, {
    description: "MIME type as claimed by the sender; `application/octet-stream` when the file is of another kind.",
  })
  mediaType: string;

  @Field(() => Int, { description: "Size in bytes." })
  sizeBytes: number;

  @Field(() => String, { nullable: true, description: "The sender's description of it." })
  description: string | null;

  @Field(() => String, { description: "Path on this origin; served only to those who may see the document." })
  url: string;
}
