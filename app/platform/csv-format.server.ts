/** CSV that a Dutch spreadsheet opens as it is; cells that it would take for a formula are made text. */
export const CSV_FORMAT = {
  delimiter: ";",
  escape_formulas: true,
  record_delimiter: "windows",
} as const;
