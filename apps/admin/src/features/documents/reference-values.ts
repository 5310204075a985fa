import type { DocumentReferenceKind } from "../../gql/graphql";
import type { DraftValues } from "./draft-values";

type ReferenceValues = Pick<
  DraftValues,
  "buyerReference" | "orderReference" | "contractReference" | "projectReference"
>;

export const NO_REFERENCES: ReferenceValues = {
  buyerReference: "",
  orderReference: "",
  contractReference: "",
  projectReference: "",
};

interface StoredReferences {
  readonly buyerReference: string | null;
  readonly orderReference: string | null;
  readonly contractReference: string | null;
}

interface ReferencesOfContent extends StoredReferences {
  readonly references: readonly { readonly kind: DocumentReferenceKind; readonly value: string }[];
}

interface ReferencesOfDraft extends StoredReferences {
  readonly projectReference: string | null;
}

/** As a draft or an issued document has them, ready for editing. */
export function toReferenceValues(stored: ReferencesOfDraft | ReferencesOfContent): ReferenceValues {
  const project =
    "references" in stored ? stored.references.find(({ kind }) => kind === "PROJECT")?.value : stored.projectReference;
  return {
    buyerReference: stored.buyerReference ?? "",
    orderReference: stored.orderReference ?? "",
    contractReference: stored.contractReference ?? "",
    projectReference: project ?? "",
  };
}
