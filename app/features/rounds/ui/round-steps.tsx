import { ROUND_TRANSITIONS, ROUND_VERBS } from "~/features/rounds/domain/round";
import type { RoundDeskPage } from "~/features/rounds/queries/round-desk.server";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** What is still missing, as codes with the title of what they are about. */
export type Missing = readonly { code: string; title?: string }[];

/** Everything that keeps a step from being taken, at once. */
export function MissingList({ missing }: { missing: Missing }) {
  const t = useT();
  if (missing.length === 0) return null;
  return (
    <Alert kind="warning" title={t("rounds.missingTitle")}>
      <ul>
        {missing.map(({ code, title = "" }) => (
          <li key={`${code}-${title}`}>{t.find(`rounds.missing_${code}`, { title }) ?? code}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** The steps that can be taken from where the round stands, each a button of its own. */
export function RoundSteps({ page }: { page: RoundDeskPage }) {
  const t = useT();
  const verbs = ROUND_VERBS.filter((verb) => ROUND_TRANSITIONS[verb].from === page.state);
  if (verbs.length === 0) return null;
  return (
    <Section title={t("rounds.deskSteps")}>
      <MissingList missing={page.missing} />
      {verbs.includes("reportBack") ? <Text>{t("rounds.reportBackWarning")}</Text> : null}
      <Cluster>
        {verbs.map((verb) => (
          <form key={verb} method="post">
            <HiddenField name="intent" value={verb} />
            <Button type="submit" kind={verb === "withdrawAnnouncement" ? "secondary" : "primary"}>
              {t(`rounds.verb_${verb}`)}
            </Button>
          </form>
        ))}
      </Cluster>
    </Section>
  );
}
