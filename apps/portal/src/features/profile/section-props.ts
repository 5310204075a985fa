/** What every section gets from the page. */
export interface SectionProps<Client> {
  readonly client: Client;
  readonly merchantName: string;
  /** Staff looking through the client's eyes: everything is there, nothing can be changed. */
  readonly isPreview: boolean;
  /** Reads the data anew, after somebody else changed it. */
  readonly onReload: () => Promise<unknown>;
}
