/** What is copied from input into themes and answers. */
import type { CopyHolder } from "~/features/vocabulary/own-input";
import { hideQuotes } from "./commands/hide-quotes.server";
import { removeCopies } from "./commands/remove-copies.server";
import { publishedTexts } from "./queries/published-texts.server";

export const reportingCopies: CopyHolder = {
  name: "reporting",
  columns: ["ThemeLink.quote", "ThemeLink.quoteEn", "PreparedReply.form"],
  published: publishedTexts,
  removeCopies,
  followReview: hideQuotes,
};
