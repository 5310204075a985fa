import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { IconButton } from "@kundenportal/ui/icon-button";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { EdgeToEdge } from "../../components/edge-to-edge";
import { Page } from "../../components/page";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { NumberRangeDialog_NumberRangeFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { NumberRangeDialog, NumberRangeFragment } from "./number-range-dialog";

const NumberRangesQuery = graphql(`
  query NumberRanges {
    numberRanges {
      ...NumberRangeDialog_numberRange
    }
  }
`);

/** How documents and clients are numbered. */
export function NumberRangesPage() {
  const t = useText();
  const { isOwner } = useViewer();
  const { data, error, refetch } = useQuery(NumberRangesQuery, { fetchPolicy: "cache-and-network" });
  const [edited, setEdited] = useState<NumberRangeDialog_NumberRangeFragment | null>(null);
  const ranges = data?.numberRanges.map((range) => readFragment(NumberRangeFragment, range));
  return (
    <Page title={t("numberRanges.title")} description={t("numberRanges.text")}>
      {ranges === undefined ? (
        error === undefined ? (
          <LoadingRegion>
            <Skeleton shape="block" height="20rem" />
          </LoadingRegion>
        ) : (
          <RequestFailureState error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <Card>
          <EdgeToEdge>
            <DataTable
              caption={t("numberRanges.title")}
              rows={ranges}
              getRowId={({ kind }) => kind}
              columns={[
                {
                  id: "kind",
                  header: t("numberRanges.kind"),
                  narrow: "title",
                  cell: ({ kind }) => t(`numberRange.${kind}`),
                },
                { id: "example", header: t("numberRanges.next"), narrow: "value", cell: ({ example }) => example },
                {
                  id: "edit",
                  header: "",
                  align: "end",
                  width: "4rem",
                  narrow: "detail",
                  cell: (range) =>
                    isOwner && (
                      <IconButton
                        label={t("numberRanges.edit", { kind: t(`numberRange.${range.kind}`) })}
                        icon={<Pencil />}
                        size="small"
                        onClick={() => setEdited(range)}
                      />
                    ),
                },
              ]}
            />
          </EdgeToEdge>
        </Card>
      )}
      {edited !== null && <NumberRangeDialog range={edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}
