/** UNCL5305: outside the scope of tax, such as the sums in a reminder. Nothing is then said about tax. */
export const OUTSIDE_TAX = "O";
