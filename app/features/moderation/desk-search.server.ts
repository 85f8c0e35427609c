import { casesWithWords } from "~/features/moderation/queries/cases-with-words.server";
import type { DeskSearchSource } from "~/features/staff/desk-search";

/** Texts that wait and texts that are decided, for the moderators of their round; what is held for safety for the officer alone. */
export const moderationSearch: readonly DeskSearchSource[] = [
  {
    kind: "held",
    permission: "moderation.held",
    find: (client, _actor, asked) => casesWithWords(client, "held", null, asked),
  },
  {
    kind: "cases",
    permission: "moderation.decide",
    find: (client, { roundIds }, asked) => casesWithWords(client, "waiting", roundIds, asked),
  },
  {
    kind: "decided",
    permission: "moderation.decide",
    find: (client, { roundIds }, asked) => casesWithWords(client, "decided", roundIds, asked),
  },
];
