import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { can } from "~/policy/can";

/** The region of this installation, for who keeps its settings. */
export const loggedRegion: LoggedSubject = {
  find: async (client, actor, { ids }) => {
    const rows = await client.region.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
    });
    const worksOn = can(actor, "settings.write");
    return rows.map(({ id, name }) => ({
      id,
      title: { text: name, language: "nl" as const },
      path: worksOn ? "/werkplek/instellingen" : null,
      worksOn,
    }));
  },
};
