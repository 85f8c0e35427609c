import { perRole } from "~/features/participation/domain/roles";
import type { Translate } from "~/i18n/t";
import type { LeadingWords } from "../domain/export-table";

/** What the roles and channels of an export are called on the screens. */
export function leadingWords(t: Translate): LeadingWords {
  return {
    role: perRole((role) => t(`terms.role_${role}`)),
    channel: {
      online: t("terms.channel_online"),
      session: t("terms.channel_session"),
      paper: t("terms.channel_paper"),
      proposal: t("terms.channel_proposal"),
    },
  };
}
