import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { Badge } from "@kundenportal/ui/badge";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { IconButton } from "@kundenportal/ui/icon-button";
import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { Page } from "../../components/page";
import { OwnerOnlyState } from "../../components/permission-state";
import { TwoLines } from "../../components/two-lines";
import { readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { StaffMemberDialog, StaffMemberFragment } from "./staff-member-dialog";

const StaffQuery = graphql(`
  query Staff {
    staffMembers {
      id
      ...StaffMemberDialog_staffMember
    }
  }
`);

/** Who may sign in, and in which role. */
export function StaffPage() {
  const t = useText();
  const { isOwner } = useViewer();
  const [openDialog, setOpenDialog] = useState<string | null>(null);
  return (
    <Page
      title={t("staff.title")}
      description={t("staff.text")}
      actions={
        isOwner && (
          <Button variant="primary" icon={<Plus aria-hidden />} onClick={() => setOpenDialog(NEW)}>
            {t("staff.new")}
          </Button>
        )
      }
    >
      {isOwner ? <StaffTable openDialog={openDialog} setOpenDialog={setOpenDialog} /> : <OwnerOnlyState />}
    </Page>
  );
}

const NEW = "new";

interface StaffTableProps {
  /** NEW, the id of a staff member, or null for none. */
  readonly openDialog: string | null;
  readonly setOpenDialog: (dialog: string | null) => void;
}

function StaffTable({ openDialog, setOpenDialog }: StaffTableProps) {
  const t = useText();
  const viewer = useViewer();
  const { data, previousData, error, refetch } = useQuery(StaffQuery, { fetchPolicy: "cache-and-network" });
  const members = (data ?? previousData)?.staffMembers.map((member) => readFragment(StaffMemberFragment, member));
  const edited = members?.find(({ id }) => id === openDialog);

  if (members === undefined && error !== undefined) {
    return <RequestFailureState error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <Card hasPadding={false}>
        <DataTable
          caption={t("staff.title")}
          rows={members ?? []}
          getRowId={({ id }) => id}
          isLoading={members === undefined}
          columns={[
            {
              id: "name",
              header: t("staff.name"),
              narrow: "title",
              cell: ({ id, name, email }) => (
                <TwoLines
                  first={
                    <>
                      {name} {id === viewer.staffMember?.id && <Badge tone="info">{t("staff.you")}</Badge>}
                    </>
                  }
                  second={email}
                />
              ),
            },
            {
              id: "role",
              header: t("staff.role"),
              narrow: "meta",
              width: "9rem",
              cell: ({ role }) => t(`role.${role}`),
            },
            {
              id: "status",
              header: t("common.status"),
              narrow: "state",
              width: "12rem",
              cell: ({ disabled }) => (
                <Badge tone={disabled ? "danger" : "success"} hasDot>
                  {t(disabled ? "staff.disabled" : "staff.active")}
                </Badge>
              ),
            },
            {
              id: "totp",
              header: t("staff.totp"),
              width: "11rem",
              cell: ({ hasTotp }) => t(hasTotp ? "staff.totpYes" : "staff.totpNo"),
            },
            {
              id: "signIn",
              header: t("staff.lastSignIn"),
              width: "10rem",
              cell: ({ lastSignInAt }) =>
                lastSignInAt === null ? t("common.never") : <DateText value={lastSignInAt} format="relative" />,
            },
            {
              id: "actions",
              header: t("common.actions"),
              align: "end",
              narrow: "value",
              width: "6rem",
              cell: ({ id, name }) => (
                <IconButton
                  label={t("staff.editNamed", { name })}
                  icon={<Pencil />}
                  size="small"
                  onClick={() => setOpenDialog(id)}
                />
              ),
            },
          ]}
        />
      </Card>
      {openDialog === NEW && <StaffMemberDialog member={null} onClose={() => setOpenDialog(null)} />}
      {edited !== undefined && <StaffMemberDialog member={edited} onClose={() => setOpenDialog(null)} />}
    </>
  );
}
