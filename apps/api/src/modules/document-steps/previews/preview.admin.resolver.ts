import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { WithoutKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import { CreateDocumentInput } from "../../documents/reading/document-results.admin.types";
import { DocumentDataInput } from "../../documents/versions/draft-input.admin.types";
import type { PreviewUnsaved } from "./preview-unsaved";
import { AdminUnsavedPreview, PreviewResult } from "./preview.admin.types";

interface PreviewAdminResolverNeeds {
  readonly previewUnsaved: PreviewUnsaved;
}

/** Previews of what is not saved. */
@Resolver()
export class PreviewAdminResolver {
  constructor(private readonly needs: PreviewAdminResolverNeeds) {}

  @Mutation(() => PreviewResult, { description: "A preview of a document that does not exist yet. Changes nothing." })
  @MerchantOperation("EDITOR")
  @WithoutKey("Changes nothing.")
  async previewDocument(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateDocumentInput, { description: "As for createDocument." }) input: CreateDocumentInput,
  ): Promise<typeof PreviewResult> {
    return present(await this.needs.previewUnsaved.ofNew(merchantActorOf(context), input));
  }

  @Mutation(() => PreviewResult, {
    description:
      "A preview of a draft, or of the next version of an offer, with what is not saved yet. Changes nothing.",
  })
  @MerchantOperation("EDITOR")
  @WithoutKey("Changes nothing.")
  async previewDraft(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The document." }) id: string,
    @Arg("data", () => DocumentDataInput, { description: "What it is to say." }) data: DocumentDataInput,
  ): Promise<typeof PreviewResult> {
    return present(await this.needs.previewUnsaved.ofStored(merchantActorOf(context), id, data));
  }
}

function present(outcome: Awaited<ReturnType<PreviewUnsaved["ofStored"]>>): typeof PreviewResult {
  return typeof outcome === "string" ? new AdminUnsavedPreview(outcome) : outcome;
}
