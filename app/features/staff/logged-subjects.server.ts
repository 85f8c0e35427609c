import { localText } from "~/i18n/language";
import { can } from "~/policy/can";
import { oneThing } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";

/** Accounts of colleagues, for who keeps them. */
export const loggedAccount: LoggedSubject = {
  find: async (client, actor, { ids }) => {
    const rows = await client.staffAccount.findMany({
      where: { id: { in: ids } },
      select: { id: true, displayName: true },
    });
    const worksOn = can(actor, "account.write");
    return rows.map(({ id, displayName }) => ({
      id,
      title: worksOn ? { text: displayName, language: "nl" as const } : null,
      path: worksOn ? `/werkplek/accounts/${id}` : null,
      worksOn,
    }));
  },
};

/** The ways to sign in through an organisation, for who sets them up. */
export const loggedIdentityProvider: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.identityProvider.findMany({
      where: { id: { in: ids } },
      select: { id: true, body: { select: { name: true, nameEn: true } } },
    });
    const worksOn = can(actor, "account.write");
    return rows.map(({ id, body }) => ({
      id,
      title: localText(language, body.name, body.nameEn),
      path: worksOn ? `/werkplek/accounts/organisaties/${id}` : null,
      worksOn,
    }));
  },
};

export const loggedOutbox: LoggedSubject = oneThing("/werkplek/post", (actor) =>
  can(actor, "outbox.read"),
);
