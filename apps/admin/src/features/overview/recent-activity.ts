/** What the overview shows of the timeline: what customers have done lately. The server asks for the same to fill the page. */
export const RECENT_ACTIVITY = { filter: { customerOnly: true }, first: 15 } as const;
