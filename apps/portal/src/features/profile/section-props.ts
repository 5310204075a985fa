/** What every section gets from the page. */
export interface SectionProps<Client> {
  readonly client: Client;
  readonly merchantName: string;
  /** A preview by staff: everything is there, nothing can be changed. */
  readonly isPreview: boolean;
  /** Reloads the data after somebody else has changed it. */
  readonly onReload: () => Promise<unknown>;
}
