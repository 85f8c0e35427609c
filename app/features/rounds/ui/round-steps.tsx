import { ROUND_TRANSITIONS, ROUND_VERBS, STEP_ADDRESSES } from "~/features/rounds/domain/round";
import type { RoundDeskPage } from "~/features/rounds/queries/round-desk.server";
import { usePath, useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { Section } from "~/ui/section";

/** What is still missing, as codes with the title of what they are about. */
export type Missing = readonly { code: string; title?: string }[];

/** Everything that keeps a step from being taken, at once. */
export function MissingList({ missing, title: said }: { missing: Missing; title?: string }) {
  const t = useT();
  if (missing.length === 0) return null;
  return (
    <Alert kind="warning" title={said ?? t("rounds.missingTitle")}>
      <ul>
        {missing.map(({ code, title = "" }) => (
          <li key={`${code}-${title}`}>{t.find(`rounds.missing_${code}`, { title }) ?? code}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** The steps that can be taken from where the round stands, each on a page that asks for it. */
export function RoundSteps({ page }: { page: RoundDeskPage }) {
  const t = useT();
  const path = usePath();
  const verbs = ROUND_VERBS.filter((verb) => ROUND_TRANSITIONS[verb].from === page.state);
  if (verbs.length === 0) return null;
  return (
    <Section title={t("rounds.deskSteps")}>
      <MissingList missing={page.missing} />
      <Cluster>
        {verbs.map((verb) => (
          <ButtonLink
            key={verb}
            href={path(`/werkplek/rondes/${page.slug}/stap/${STEP_ADDRESSES[verb]}`)}
            kind={verb === "withdrawAnnouncement" ? "secondary" : "primary"}
          >
            {t(`rounds.verb_${verb}`)}
          </ButtonLink>
        ))}
      </Cluster>
    </Section>
  );
}
