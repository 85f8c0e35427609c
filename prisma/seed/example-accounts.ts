/**
 * The accounts and codes of the example. They are public, so they exist only where the example rounds do; a region for
 * real use is loaded with `--empty` and has neither.
 */
import { EXAMPLE_PASSWORD } from "~/features/staff/domain/example-account";
import type { StaffRole } from "~/policy/actor";

export interface ExampleAccount {
  email: string;
  password: string;
  role: StaffRole;
  displayName: string;
  /** Base32, as authenticator apps take it. */
  totpSecret: string;
  /** Key of the body the account speaks for. */
  body?: string;
}

export const exampleAccounts = [
  {
    email: "moderator@voorbeeld.inbreng.nl",
    password: EXAMPLE_PASSWORD,
    role: "moderator",
    displayName: "Moderator (voorbeeld)",
    totpSecret: "VB3MODERATOR2345VB3MODERATOR2345",
  },
  {
    email: "tweede-moderator@voorbeeld.inbreng.nl",
    password: EXAMPLE_PASSWORD,
    role: "moderator",
    displayName: "Tweede moderator (voorbeeld)",
    totpSecret: "VB3TWEEDEMODERATOR2345VB3TWEEDE2",
  },
  {
    email: "samentwente@voorbeeld.inbreng.nl",
    password: EXAMPLE_PASSWORD,
    role: "responder",
    displayName: "Antwoord namens OZJT (voorbeeld)",
    totpSecret: "VB3SAMENTWENTE2345VB3SAMENTWENTE",
    body: "ozjt",
  },
  {
    email: "hofvantwente@voorbeeld.inbreng.nl",
    password: EXAMPLE_PASSWORD,
    role: "responder",
    displayName: "Antwoord namens Hof van Twente (voorbeeld)",
    totpSecret: "VB3HOFVANTWENTE2345VB3HOFVANTWEN",
    body: "college-hof-van-twente",
  },
  {
    email: "adviesraad@voorbeeld.inbreng.nl",
    password: EXAMPLE_PASSWORD,
    role: "advisoryCouncil",
    displayName: "Adviesraad Hengelo (voorbeeld)",
    totpSecret: "VB3ADVIESRAAD2345VB3ADVIESRAAD23",
    body: "adviesraad-hengelo",
  },
  {
    email: "veiligheid@voorbeeld.inbreng.nl",
    password: EXAMPLE_PASSWORD,
    role: "safetyOfficer",
    displayName: "Aandachtsfunctionaris (voorbeeld)",
    totpSecret: "VB3VEILIGHEID2345VB3VEILIGHEID23",
  },
  {
    email: "beheer@voorbeeld.inbreng.nl",
    password: EXAMPLE_PASSWORD,
    role: "administrator",
    displayName: "Beheerder (voorbeeld)",
    totpSecret: "VB3BEHEERDER2345VB3BEHEERDER2345",
  },
] as const satisfies readonly ExampleAccount[];

/** What an account of a region answers or advises for: the first body of one of these kinds. */
interface GeneralAccount extends Omit<ExampleAccount, "body"> {
  bodyOf?: readonly string[];
}

const [moderator, secondModerator, , , , safetyOfficer, administrator] = exampleAccounts;

/** The accounts of an example in any region: they speak for whichever bodies the region has. */
export const generalAccounts = [
  moderator,
  secondModerator,
  {
    email: "antwoord@voorbeeld.inbreng.nl",
    password: EXAMPLE_PASSWORD,
    role: "responder",
    displayName: "Antwoord namens de regio (voorbeeld)",
    totpSecret: "VB3ANTWOORD2345VB3ANTWOORD234567",
    bodyOf: ["executiveOrganisation", "board", "college"],
  },
  {
    email: "gemeente@voorbeeld.inbreng.nl",
    password: EXAMPLE_PASSWORD,
    role: "responder",
    displayName: "Antwoord namens een gemeente (voorbeeld)",
    totpSecret: "VB3GEMEENTE2345VB3GEMEENTE234567",
    bodyOf: ["college"],
  },
  {
    email: "adviesraad@voorbeeld.inbreng.nl",
    password: EXAMPLE_PASSWORD,
    role: "advisoryCouncil",
    displayName: "Adviesraad (voorbeeld)",
    totpSecret: "VB3ADVIESRAAD2345VB3ADVIESRAAD23",
    bodyOf: ["advisoryCouncil"],
  },
  safetyOfficer,
  administrator,
] as const satisfies readonly GeneralAccount[];

/** The region that the whole example speaks of; every other one gets the general example. */
export const FULL_EXAMPLE = "twente";

/** The accounts of the example of a region, by its slug. */
export function accountsOf(region: string): readonly Omit<ExampleAccount, "body">[] {
  return region === FULL_EXAMPLE ? exampleAccounts : generalAccounts;
}

/** Participation codes for trying `/meedoen`, with what the person behind each did. */
export const exampleCodes = [
  {
    code: "V00R-BEE1-D001",
    story:
      "A young person: answered the survey, signed up for a session, wrote a published and a returned proposal.",
  },
  {
    code: "V00R-BEE1-D002",
    story:
      "A parent with a confirmed address: answered, waits for a seat, has a proposal that was answered.",
  },
  {
    code: "V00R-BEE1-D003",
    story: "A young person with a draft and a held proposal, who has not answered the survey yet.",
  },
  {
    code: "V00R-BEE1-D004",
    story:
      "A parent from the local round that has been reported back: came to its session and answered its survey.",
  },
] as const;
