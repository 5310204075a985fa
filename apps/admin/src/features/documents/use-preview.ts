import type { FormFailure } from "@kundenportal/app-core/use-schema-form";
import { useId, useState } from "react";
import type { DocumentDataInput } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { PreviewTab, type UnsavedPreview } from "./preview-tab";

/** The preview, ready to be shown, or why there is none. */
export type PreviewAnswer = UnsavedPreview | FormFailure | undefined;

/** Shows what is being written as a PDF, in a tab of the editor's own. */
export function usePreview(ask: (data: DocumentDataInput) => Promise<PreviewAnswer>) {
  const t = useText();
  const tabName = useId();
  const [isAsked, setIsAsked] = useState(false);

  async function run(data: DocumentDataInput): Promise<FormFailure | undefined> {
    const tab = PreviewTab.open(tabName);
    if (tab === null) return { refusal: { title: t("editor.previewBlocked"), text: t("editor.previewBlockedHint") } };
    setIsAsked(true);
    const answer = await ask(data)
      .catch((error: unknown) => {
        tab.giveUp();
        throw error;
      })
      .finally(() => setIsAsked(false));
    if (answer !== undefined && "sealed" in answer) {
      tab.show(answer);
      return undefined;
    }
    tab.giveUp();
    return answer;
  }

  return { isAsked, run };
}
