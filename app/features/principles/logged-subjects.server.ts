import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { localText } from "~/i18n/language";
import { can } from "~/policy/can";

/** Principles: everyone reads them, and who makes themes may change their words. */
export const loggedPrinciple: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.principle.findMany({
      where: { id: { in: ids } },
      select: { id: true, number: true, title: true, titleEn: true },
    });
    return rows.map(({ id, number, title, titleEn }) => ({
      id,
      title: localText(language, title, titleEn),
      path: `/principes/${number}`,
      worksOn: can(actor, "theme.write"),
    }));
  },
};
