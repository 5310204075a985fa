import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { Failure } from "../../../graphql/failures.types";
import { OnceByKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import { DocumentSuccess } from "../../documents/reading/document-results.admin.types";
import { presentAdminDocument } from "../../documents/reading/document.presenter";
import type { DocumentService } from "../../documents/reading/document.service";
import type { CreateFollowUp } from "./create-follow-up";
import { CreateFollowUpInput, CreateFollowUpResult } from "./create-follow-up.admin.types";

interface CreateFollowUpAdminResolverNeeds {
  readonly createFollowUp: CreateFollowUp;
  readonly documents: DocumentService;
}

@Resolver()
export class CreateFollowUpAdminResolver {
  constructor(private readonly needs: CreateFollowUpAdminResolverNeeds) {}

  @Mutation(() => CreateFollowUpResult, {
    description:
      "Makes a draft of an issued document: lines, texts and references are carried over, what is already delivered, invoiced or credited is taken off. `Document.allowedFollowUps` says what is possible.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async createFollowUp(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateFollowUpInput, { description: "What to make of which document." })
    { sourceId, followUp, percent = null, amount = null, quantities = null }: CreateFollowUpInput,
  ): Promise<typeof CreateFollowUpResult> {
    const actor = merchantActorOf(context);
    const share = { percent, amount, quantities };
    const result = await this.needs.createFollowUp.run(actor, { sourceId, followUp, share });
    if (result instanceof Failure) return result;
    const document = presentAdminDocument(result, this.needs.documents.today(actor));
    return Object.assign(new DocumentSuccess(), { document });
  }
}
