import type { Judgement } from "~/features/claims/queries/judge.server";
import { honestSentenceText } from "~/features/participation/ui/honest-sentence";
import { useT } from "~/i18n/context";
import { formatRange } from "~/i18n/format";
import { Details } from "~/ui/details";
import { Quote } from "~/ui/quote";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { VerdictBadge } from "./verdict-badge";
import { Cluster } from "~/ui/cluster";

function Reasons({ judgement }: { judgement: Judgement }) {
  const t = useT();
  const threshold = judgement.claimLowerBound;
  const isSound = judgement.reasons.length === 0 && judgement.roundAllowsClaims;
  return (
    <Section title={t("claims.reasons")} level={3}>
      {isSound ? <Text>{t("claims.reasonNone")}</Text> : null}
      <ul>
        {judgement.roundAllowsClaims ? null : <li>{t("claims.reasonNoInfluence")}</li>}
        {judgement.reasons.map(({ code, role }) => (
          <li key={`${code}-${role ?? ""}`}>
            {t.find(`claims.reason_${code}`, {
              role: role ? t(`terms.roles_${role}`) : t("claims.everybody"),
              threshold,
            })}
          </li>
        ))}
      </ul>
      <Details summary={t("site.moreInformation")}>
        <Text>{t("claims.rule", { threshold })}</Text>
      </Details>
    </Section>
  );
}

/** The verdict with its reasons, the evidence, and an honest sentence to use instead. */
export function ClaimJudgement(props: { judgement: Judgement; figuresPath: string | null }) {
  const { judgement, figuresPath } = props;
  const t = useT();
  return (
    <>
      <Section title={t("claims.verdict")}>
        <Cluster>
          <VerdictBadge verdict={judgement.verdict} />
        </Cluster>
        <Reasons judgement={judgement} />
      </Section>
      <Section title={t("claims.evidence")}>
        <ul>
          {judgement.figures.map(({ role, persons }) => (
            <li key={role}>
              {t("claims.evidenceLine", {
                role: t(`terms.roles_${role}`),
                range: formatRange(t.language, persons.min, persons.max),
              })}
            </li>
          ))}
        </ul>
        {figuresPath ? (
          <Text>
            <TextLink href={figuresPath} arrow>
              {t("claims.evidenceLink")}
            </TextLink>
          </Text>
        ) : null}
      </Section>
      <Section title={t("claims.honest")} intro={t("claims.honestIntro")}>
        <Quote>{honestSentenceText(t, judgement.sentence)}</Quote>
      </Section>
    </>
  );
}
