import type { demo as nl } from "../nl/demo";
import type { Translated } from "../translated";

/** What a demonstration says of itself. */
export const demo: Translated<typeof nl> = {
  label: "This is a demo",
  title: "This is a demo.",
  text: "The rounds that are open are made up. Nothing counts. Do not write about yourself or anyone else: everybody can read it. We erase everything each night.",
  accountsTitle: "Look around as staff",
  accountsText: "Everybody may use these accounts. Choose one and copy what is below it.",
  accountEmail: "Email address",
  accountPassword: "Password",
  accountCode: "Code right now",
  codeHelp:
    "A code works once and only for a moment. Does it not work? Load this page again in half a minute.",
  newCodes: "Show new codes",
  closedTitle: "You cannot do that in the demo",
  closedText: "Everybody uses the same accounts here. That is why you cannot change them.",
};
