import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { clientPath } from "../lib/portal-address";
import { useText } from "../lib/use-text";
import styles from "./client-switch.module.css";

const ClientSwitchFragment = graphql(`
  fragment ClientSwitch_viewer on Viewer {
    id
    client {
      id
      name
    }
    reachableClients {
      id
      name
      merchantName
    }
  }
`);

interface ClientSwitchProps {
  readonly viewer: FragmentType<typeof ClientSwitchFragment>;
}

/** Whose documents these are, where links of several clients were opened in this browser; and the way to the others. */
export function ClientSwitch(props: ClientSwitchProps) {
  const t = useText();
  const { client, reachableClients } = readFragment(ClientSwitchFragment, props.viewer);
  const others = reachableClients.filter(({ id }) => id !== client.id);
  const hasSeveralMerchants = new Set(reachableClients.map(({ merchantName }) => merchantName)).size > 1;
  return (
    <nav className={styles["switch"]} aria-label={t("clients.title")} data-print="hide">
      <details>
        <summary className={styles["current"]}>{t("clients.current", { name: client.name })}</summary>
        <ul className={styles["others"]}>
          {others.map(({ id, merchantName, name }) => (
            <li key={id}>
              {/* Loads the page anew: what this one has fetched belongs to another client. */}
              <a href={`${clientPath(id)}/`}>{hasSeveralMerchants ? `${name} · ${merchantName}` : name}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
