import { loadOwnOrganisations } from "~/features/staff/queries/identity-providers.server";
import type {
  OrganisationToSignIn,
  OwnOrganisations,
} from "~/features/staff/queries/identity-providers.server";
import { loadNoticeSwitches } from "~/features/staff/queries/listeners.server";
import type { NoticeSwitch } from "~/features/staff/queries/listeners.server";
import { recoveryHashesSchema } from "~/features/staff/schema";
import { deskLanguage } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { staffSessions } from "~/platform/auth.server";
import type { SessionOfStaff } from "~/platform/auth.server";
import { database } from "~/platform/db.server";
import { totpAddress } from "~/platform/totp.server";
import type { Authorized } from "~/policy/authorize.server";

/** A second factor that is being added: what the app takes, as it is typed and as it is scanned. */
export type NewFactor = { secret: string; address: string };

/** What somebody of the staff sees of the own account. */
export type OwnAccount = {
  email: string;
  /** Empty for whoever gave none, and is known by the address. */
  displayName: string;
  language: "nl" | "en";
  notices: NoticeSwitch[];
  sessions: SessionOfStaff[];
  newFactor: NewFactor | null;
  recoveryCodesLeft: number;
  organisations: OwnOrganisations & {
    /** The one this browser came back from, to be joined once its owner says so. */
    toConfirm: OrganisationToSignIn | null;
  };
};

/** What a browser carries: its session, the second factor that is being added in it, and the organisation it came back from. */
export type OwnBrowser = {
  sessionId: string | null;
  newSecret: string | null;
  recognisedBy: string | null;
  language: Language;
};

/** The own account of whoever asks, as this browser sees it; null for nobody of the staff. */
export async function loadOwnAccount(
  grant: Authorized<"account.own">,
  { sessionId, newSecret, recognisedBy, language: shownIn }: OwnBrowser,
  now: Date,
): Promise<OwnAccount | null> {
  const { actor } = grant;
  if (actor.kind !== "staff") return null;
  const { staffId, bodyId } = actor;
  const organisations = await loadOwnOrganisations(staffId, bodyId, shownIn);
  const client = await database();
  const { email, displayName, language, recoveryHashes } =
    await client.staffAccount.findUniqueOrThrow({
      where: { id: staffId },
      select: { email: true, displayName: true, language: true, recoveryHashes: true },
    });
  return {
    email,
    displayName: displayName === email ? "" : displayName,
    language: deskLanguage(language),
    notices: await loadNoticeSwitches(grant),
    sessions: await staffSessions(staffId, sessionId, now),
    newFactor:
      newSecret === null ? null : { secret: newSecret, address: totpAddress(newSecret, email) },
    recoveryCodesLeft: recoveryHashesSchema.parse(JSON.parse(recoveryHashes)).length,
    organisations: {
      ...organisations,
      toConfirm: organisations.possible.find(({ id }) => id === recognisedBy) ?? null,
    },
  };
}
