import { formatCalendarDate, formatDatePart } from "../dates/calendar-date";
import { type PlaceholderField, textField } from "./placeholder-entry";

/** `[Date.…]`: today, or the day that arithmetic such as `+3M-1D` leads to, which is then in `today`. */
export const DATE_FIELDS: readonly PlaceholderField[] = [
  textField("date", {
    label: ["Datum", "Date"],
    meaning: ["Der heutige Tag als Datum.", "Today’s date."],
    read: ({ today, locale }) => formatCalendarDate(today, locale),
  }),
  textField("dates", {
    label: ["Datum (Billomat-Name)", "Date (Billomat’s name)"],
    meaning: ["Dasselbe wie [Date.date].", "The same as [Date.date]."],
    read: ({ today, locale }) => formatCalendarDate(today, locale),
  }),
  textField("day", {
    label: ["Tag", "Day"],
    meaning: ["Der Tag im Monat, zweistellig.", "The day of the month in two digits."],
    read: ({ today }) => today.slice(8),
  }),
  textField("month", {
    label: ["Monat", "Month"],
    meaning: ["Der Monat, zweistellig.", "The month in two digits."],
    read: ({ today }) => today.slice(5, 7),
  }),
  textField("month_name", {
    label: ["Monatsname", "Name of the month"],
    meaning: ["Der Name des Monats.", "The name of the month."],
    read: ({ today, locale }) => formatDatePart(today, locale, { month: "long" }),
  }),
  textField("year", {
    label: ["Jahr", "Year"],
    meaning: ["Das Jahr, vierstellig.", "The year in four digits."],
    read: ({ today }) => today.slice(0, 4),
  }),
  textField("weekday", {
    label: ["Wochentag", "Day of the week"],
    meaning: ["Der Name des Wochentags.", "The name of the day of the week."],
    read: ({ today, locale }) => formatDatePart(today, locale, { weekday: "long" }),
  }),
];
