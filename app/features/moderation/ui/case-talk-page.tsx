import { useLocation } from "@remix-run/react";
import { ALIKE_FIELDS } from "~/features/moderation/schema/case-work";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { TextLink } from "~/ui/text-link";
import { CaseTalk } from "./case-talk";
import type { CaseTalkProps } from "./case-talk";

export interface CaseTalkPageProps {
  /** The Dutch path of the list that the case stands in. */
  queue: string;
  caseId: string;
  talk: CaseTalkProps["talk"];
  /** What was sent and refused. */
  refused: Required<Pick<CaseTalkProps, "values" | "errors">> | undefined;
}

/** Where a note that is refused says why, with what was typed. */
export function CaseTalkPage({ queue, caseId, talk, refused }: CaseTalkPageProps) {
  const t = useT();
  const path = usePath();
  const { search } = useLocation();
  return (
    <DeskShell title={t("caseTalk.title")}>
      <TextLink href={path(`${queue}/${caseId}${search}`)}>{t("caseTalk.back")}</TextLink>
      <CaseTalk
        talk={talk}
        action={path(`${queue}/${caseId}/overleg${search}`)}
        alike={refused?.values[ALIKE_FIELDS.shown] ?? []}
        values={refused?.values ?? {}}
        errors={refused?.errors ?? {}}
      />
    </DeskShell>
  );
}
