import { skipToken, useQuery } from "@apollo/client/react";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { Locale, MailTemplateKind } from "../../gql/graphql";
import { useDebounced } from "../../lib/use-debounced";
import type { MailTexts } from "./mail-text-editor";
import { type PlaceholderProblem, PlaceholderProblemFragment } from "./placeholder-problem";

const MailPreviewQuery = graphql(`
  query MailPreview($input: MailPreviewInput!) {
    mailPreview(input: $input) {
      to
      alsoTo
      wantedFiles
      files
      possibleFiles
      subject
      subjectTemplate
      bodyTemplate
      text
      html
      problems {
        ...PlaceholderProblem_problem
      }
    }
  }
`);

/** What the email is filled in with; neither: example data. */
export interface MailSubjectMatter {
  readonly kind: MailTemplateKind;
  readonly locale?: Locale;
  readonly clientId?: string;
  readonly documentId?: string;
}

const TYPING_PAUSE_MS = 350;
const NO_PROBLEMS: readonly PlaceholderProblem[] = [];

/**
 * The email as it would go out now, a moment after the last keystroke.
 * `texts`: null for the stored template, which is then part of the answer.
 * `about`: null for no preview, which those who only read may not ask for.
 * `problems` are those of exactly the given texts, so none while the server is being asked about them.
 */
export function useMailPreview(about: MailSubjectMatter | null, texts: MailTexts | null) {
  const settled = useDebounced(texts, TYPING_PAUSE_MS);
  const { data, previousData, error, loading, refetch } = useQuery(
    MailPreviewQuery,
    about === null
      ? skipToken
      : {
          variables: {
            input: {
              kind: about.kind,
              subject: settled?.subject ?? null,
              body: settled?.body ?? null,
              locale: about.locale ?? null,
              clientId: about.clientId ?? null,
              documentId: about.documentId ?? null,
            },
          },
          fetchPolicy: "no-cache",
        },
  );
  const preview = (data ?? previousData)?.mailPreview;
  const isCurrent = !loading && settled === texts && data !== undefined;
  return {
    preview,
    problems: isCurrent
      ? data.mailPreview.problems.map((problem) => readFragment(PlaceholderProblemFragment, problem))
      : NO_PROBLEMS,
    error: preview === undefined ? error : undefined,
    retry: (): void => void refetch(),
  };
}
