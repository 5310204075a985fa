import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components/Tabs";
import { AriaProvider } from "../aria/aria-provider";
import styles from "./tabs.module.css";

export interface TabEntry {
  readonly id: string;
  readonly label: ReactNode;
  /** Mounted only while it is chosen. */
  readonly content: ReactNode;
  /** A small number after the label. */
  readonly count?: number;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabEntry[];
  /** Leave both out to let the tabs keep it themselves; set both to keep it in the address. */
  readonly selectedId?: string;
  readonly onSelect?: (id: string) => void;
}

/** Alternative views of one thing. Separate pages are links, not tabs. */
export function Tabs({ label, tabs, selectedId, onSelect }: TabsProps) {
  return (
    <AriaProvider>
      <AriaTabs
        className={styles["tabs"] ?? ""}
        {...(selectedId !== undefined && { selectedKey: selectedId })}
        {...(onSelect !== undefined && { onSelectionChange: (key) => onSelect(String(key)) })}
      >
        <TabList aria-label={label} className={styles["list"] ?? ""}>
          {tabs.map(({ id, label: text, count }) => (
            <Tab key={id} id={id} className={styles["tab"] ?? ""}>
              {text}
              {count !== undefined && <span className={styles["count"]}>{count}</span>}
            </Tab>
          ))}
        </TabList>
        {tabs.map(({ id, content }) => (
          <TabPanel key={id} id={id} className={styles["panel"] ?? ""}>
            {content}
          </TabPanel>
        ))}
      </AriaTabs>
    </AriaProvider>
  );
}
