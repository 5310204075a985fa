import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { Button } from "@kundenportal/ui/button";
import { ChoiceChips } from "@kundenportal/ui/choice-chips";
import { CodeSample } from "@kundenportal/ui/code-sample";
import { Play } from "lucide-react";
import { useState } from "react";
import { Cluster, Stack } from "../../components/form-grid";
import { useText } from "../../lib/use-text";
import { FIRST_REQUESTS, KEY_PLACEHOLDER, type ProgramLanguage, sendFirstRequest } from "./api-address";

const LANGUAGES = ["curl", "JavaScript", "Python"] as const satisfies readonly ProgramLanguage[];

interface FirstRequestProps {
  /** Null: nobody here knows one; the sample says where it goes. */
  readonly apiKey: string | null;
}

/** A request to copy and run; with a key, it can be sent from here as well. */
export function FirstRequest({ apiKey }: FirstRequestProps) {
  const t = useText();
  const [language, setLanguage] = useState<ProgramLanguage>("curl");
  return (
    <Stack>
      <ChoiceChips
        label={t("developers.language")}
        options={LANGUAGES.map((value) => ({ value, label: value }))}
        value={language}
        onChange={setLanguage}
      />
      <CodeSample label={language} code={FIRST_REQUESTS[language](apiKey ?? KEY_PLACEHOLDER)} />
      {apiKey !== null && <TryOut apiKey={apiKey} />}
    </Stack>
  );
}

type Outcome = { readonly answer: string } | { readonly error: unknown };

function TryOut({ apiKey }: { readonly apiKey: string }) {
  const t = useText();
  const [isPending, setIsPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function handleTry(): Promise<void> {
    setIsPending(true);
    setOutcome(
      await sendFirstRequest(apiKey).then(
        (answer) => ({ answer }),
        (error: unknown) => ({ error }),
      ),
    );
    setIsPending(false);
  }

  return (
    <>
      <Cluster>
        <Button icon={<Play aria-hidden />} isPending={isPending} onClick={() => void handleTry()}>
          {t("developers.try")}
        </Button>
      </Cluster>
      <div role="status">
        {outcome !== null && "answer" in outcome && <CodeSample label={t("developers.answer")} code={outcome.answer} />}
      </div>
      {outcome !== null && "error" in outcome && <RequestFailureBanner error={outcome.error} />}
    </>
  );
}
