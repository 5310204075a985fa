import { useQuery } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Button } from "@kundenportal/ui/button";
import { Dialog } from "@kundenportal/ui/dialog";
import { Link } from "@kundenportal/ui/link";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useState } from "react";
import { documentName } from "../../../components/document-name";
import { Stack } from "../../../components/form-grid";
import { readFragment } from "../../../gql/fragment-masking";
import type { DocumentsTogether_DocumentFragment } from "../../../gql/graphql";
import { useText } from "../../../lib/use-text";
import { DocumentsTogetherFragment, DocumentsTogetherQuery } from "./documents-together-query";
import { type PlannedDocument, planTogether, type TogetherAction } from "./plan-together";
import styles from "./together-dialog.module.css";
import { usePerformStep } from "./use-perform-step";

interface TogetherDialogProps {
  readonly action: TogetherAction;
  readonly ids: readonly string[];
  /** Closed; something may have been done. */
  readonly onClose: () => void;
}

/** Does the same with several documents: first says what will be left out and why, then how it went. */
export function TogetherDialog({ action, ids, onClose }: TogetherDialogProps) {
  const t = useText();
  const { data, error, refetch } = useQuery(DocumentsTogetherQuery, {
    variables: { ids: [...ids] },
    fetchPolicy: "no-cache",
  });
  const documents = data?.documents.edges.map(({ node }) => readFragment(DocumentsTogetherFragment, node));
  if (documents !== undefined) {
    return <PlannedDialog action={action} planned={planTogether(action, documents)} onClose={onClose} />;
  }
  return (
    <Dialog isOpen onClose={onClose} title={t(`together.${action}`)}>
      {error === undefined ? (
        <LoadingRegion>
          <Skeleton shape="block" height="8rem" />
        </LoadingRegion>
      ) : (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      )}
    </Dialog>
  );
}

interface PlannedDialogProps extends Pick<TogetherDialogProps, "action" | "onClose"> {
  readonly planned: readonly PlannedDocument[];
}

interface Outcome {
  readonly document: DocumentsTogether_DocumentFragment;
  /** Null: it was done. */
  readonly refusal: string | null;
}

function PlannedDialog({ action, planned, onClose }: PlannedDialogProps) {
  const t = useText();
  const { perform, finish } = usePerformStep(action);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isDone, setIsDone] = useState(false);
  const [isRunning, setIsRunning] = useState(false);
  const [failure, setFailure] = useState<Error | undefined>(undefined);
  const ready = planned.filter(({ exception }) => exception === null).map(({ document }) => document);
  const leftOut = planned.filter(({ exception }) => exception !== null);
  const refused = outcomes.filter(({ refusal }) => refusal !== null);
  const done = outcomes.length - refused.length;

  async function handleRun(): Promise<void> {
    setIsRunning(true);
    setFailure(undefined);
    const made = [...outcomes];
    try {
      // One after the other: numbers are given in the order of the list, and nobody is held up by so many at once.
      for (const document of ready.slice(made.length)) {
        made.push({ document, refusal: await perform(document) });
        setOutcomes([...made]);
      }
      await finish();
      setIsDone(true);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
    setIsRunning(false);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      canDismiss={!isRunning}
      title={t(`together.${action}`)}
      footer={
        <>
          <Button disabled={isRunning} onClick={onClose}>
            {t(isDone || ready.length === 0 ? "action.close" : "action.cancel")}
          </Button>
          {!isDone && ready.length > 0 && (
            <Button variant="primary" isPending={isRunning} onClick={() => void handleRun()}>
              {t(`together.${action}.submit`, { count: ready.length - outcomes.length })}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        <p role="status">
          {isDone
            ? t(`together.${action}.done`, { count: done })
            : isRunning
              ? t("together.running", { done: outcomes.length, count: ready.length })
              : t(`together.${action}.text`, { count: ready.length })}
        </p>
        <RequestFailureBanner error={failure} />
        <List
          title={t("together.refused")}
          entries={refused.map(({ document, refusal }) => ({ document, text: refusal ?? "" }))}
        />
        {!isDone && (
          <List
            title={t("together.caveats")}
            entries={planned.flatMap(({ document, caveat }) =>
              caveat === null ? [] : [{ document, text: t(`together.caveat.${caveat}`) }],
            )}
          />
        )}
        <List
          title={t("together.leftOut")}
          entries={leftOut.flatMap(({ document, exception }) =>
            exception === null ? [] : [{ document, text: t(`together.exception.${exception}`) }],
          )}
        />
      </Stack>
    </Dialog>
  );
}

interface ListProps {
  readonly title: string;
  readonly entries: readonly { readonly document: DocumentsTogether_DocumentFragment; readonly text: string }[];
}

/** Documents, each with a word; nothing if there is none. */
function List({ title, entries }: ListProps) {
  const t = useText();
  if (entries.length === 0) return null;
  return (
    <section>
      <h3 className={styles["title"]}>{title}</h3>
      <ul className={styles["entries"]}>
        {entries.map(({ document, text }) => (
          <li key={document.id} className={styles["entry"]}>
            <Link href={`/documents/${document.id}`}>{documentName(t, document)}</Link>
            <span className={styles["client"]}>{document.client.name}</span>
            <span className={styles["text"]}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
