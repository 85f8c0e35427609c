import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { can } from "~/policy/can";

/** The templates of the organisation, for who makes rounds, surveys and sessions. */
export const loggedOwnTemplate: LoggedSubject = {
  find: async (client, actor, { ids }) => {
    const rows = await client.ownTemplate.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
    });
    const worksOn = can(actor, "round.create");
    return rows.map(({ id, name }) => ({
      id,
      title: { text: name, language: "nl" as const },
      path: worksOn ? "/werkplek/sjablonen" : null,
      worksOn,
    }));
  },
};
