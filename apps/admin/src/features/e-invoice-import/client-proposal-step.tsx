import { countryName } from "@kundenportal/app-core/country-names";
import { useProblemText } from "@kundenportal/app-core/use-problem-text";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { ClientPicker, type PickedClient } from "../../components/client-picker";
import { Cluster, FormGrid, Stack } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";

const ClientProposalStepFragment = graphql(`
  fragment ClientProposalStep_proposal on ClientProposal {
    documentNumber
    total {
      amount
      currency
    }
    name
    street
    zip
    city
    countryCode
    email
    vatNumber
    clientNumber
    candidates {
      id
      name
      clientNumber
      city
    }
  }
`);

interface ClientProposalStepProps {
  readonly proposal: FragmentType<typeof ClientProposalStepFragment>;
  readonly isImporting: boolean;
  readonly onChoose: (clientId: string) => void;
  readonly onCreate: () => void;
}

/** Nobody matches the file's buyer: staff choose a client, or have the proposed one created. */
export function ClientProposalStep({ proposal: masked, isImporting, onChoose, onCreate }: ClientProposalStepProps) {
  const t = useText();
  const problemText = useProblemText();
  const locale = useLocale();
  const proposal = readFragment(ClientProposalStepFragment, masked);
  const [chosen, setChosen] = useState<PickedClient | null>(null);
  const [candidateClicks, setCandidateClicks] = useState(0);
  const [problem, setProblem] = useState<string | undefined>();
  const place = [proposal.zip, proposal.city].filter((part) => part !== null).join(" ");

  return (
    <Stack>
      <Banner tone="info" isUrgent title={t("proposal.title")}>
        {t("proposal.text", { number: proposal.documentNumber })}
      </Banner>
      <FormGrid>
        <Card
          title={t("proposal.create")}
          footer={
            <Button variant="primary" isPending={isImporting} onClick={onCreate}>
              {t("proposal.createSubmit")}
            </Button>
          }
        >
          <DescriptionList
            items={[
              { id: "name", term: t("client.name"), value: proposal.name },
              { id: "street", term: t("client.street"), value: proposal.street },
              { id: "place", term: t("client.city"), value: place === "" ? null : place },
              {
                id: "country",
                term: t("client.country"),
                value: proposal.countryCode === null ? null : countryName(proposal.countryCode, locale),
              },
              { id: "email", term: t("client.email"), value: proposal.email },
              { id: "vat", term: t("client.vatNumber"), value: proposal.vatNumber },
              { id: "number", term: t("client.clientNumber"), value: proposal.clientNumber },
              { id: "total", term: t("proposal.total"), value: <MoneyText value={proposal.total} /> },
            ]}
          />
        </Card>
        <Card
          title={t("proposal.choose")}
          footer={
            <Button
              isPending={isImporting}
              onClick={() => {
                setProblem(chosen === null ? "REQUIRED" : undefined);
                if (chosen !== null) onChoose(chosen.id);
              }}
            >
              {t("proposal.chooseSubmit")}
            </Button>
          }
        >
          <Stack>
            {proposal.candidates.length > 0 && (
              <div>
                <p>{t("proposal.candidates")}</p>
                <Cluster>
                  {proposal.candidates.map((candidate) => (
                    <Button
                      key={candidate.id}
                      size="small"
                      onClick={() => {
                        setChosen(candidate);
                        setCandidateClicks(candidateClicks + 1);
                      }}
                    >
                      {[candidate.name, ...(candidate.city === null ? [] : [candidate.city])].join(", ")}
                    </Button>
                  ))}
                </Cluster>
              </div>
            )}
            <ClientPicker
              // Remounted to show a candidate that was clicked.
              key={candidateClicks}
              label={t("documents.client")}
              value={chosen}
              error={problemText(problem)}
              onChange={setChosen}
            />
          </Stack>
        </Card>
      </FormGrid>
    </Stack>
  );
}
