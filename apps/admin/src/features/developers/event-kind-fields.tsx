import { CheckboxGroup } from "@kundenportal/ui/checkbox-group";
import type { TimelineKind } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { EVENT_GROUPS, type EventGroup, kindsOf } from "./event-kinds";

interface EventKindFieldsProps {
  readonly values: readonly TimelineKind[];
  readonly onChange: (kinds: TimelineKind[]) => void;
  readonly error: string | undefined;
}

/** Which kinds of events are sent; each with the name that programs get. */
export function EventKindFields({ values, onChange, error }: EventKindFieldsProps) {
  const t = useText();

  function handleChange(group: EventGroup, chosen: readonly TimelineKind[]): void {
    onChange(
      EVENT_GROUPS.flatMap((each) => (each === group ? chosen : kindsOf(each).filter((kind) => values.includes(kind)))),
    );
  }

  return EVENT_GROUPS.map((group, index) => (
    <CheckboxGroup
      key={group}
      label={t(`webhookEndpoints.group.${group}`)}
      error={index === 0 ? error : undefined}
      values={values}
      onChange={(chosen) => handleChange(group, chosen)}
      options={kindsOf(group).map((kind) => ({
        value: kind,
        label: t(`timeline.${kind}`),
        description: <code lang="en">{kind}</code>,
      }))}
    />
  ));
}
