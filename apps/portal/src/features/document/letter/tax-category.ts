/** UNCL5305: not within the scope of the tax, such as the sums in a reminder. Nothing is said about tax then. */
export const OUTSIDE_TAX = "O";
