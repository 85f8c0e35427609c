import type { Judgement } from "~/features/claims/queries/judge.server";
import { honestSentenceText } from "~/features/participation/ui/honest-sentence";
import { assumptionLines } from "~/features/participation/ui/origin";
import { rangeText } from "~/features/participation/ui/range-text";
import { useT } from "~/i18n/context";
import { Details } from "~/ui/details";
import { PlainList } from "~/ui/plain-list";
import { Quote } from "~/ui/quote";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { VerdictBadge } from "./verdict-badge";
import { Cluster } from "~/ui/cluster";

/** Each number in the sentence, with what is known and whether it is right. */
function Numbers({ judgement }: { judgement: Judgement }) {
  const t = useT();
  return (
    <ul>
      {judgement.parts.map(({ part, known, outcome }) => (
        <li key={part.kind}>
          {t(`claims.number_${part.kind}`, {
            claimed:
              part.atLeast === "all"
                ? t("claims.numberAll")
                : t("claims.numberAtLeast", { count: part.atLeast }),
            known: rangeText(t, known),
          })}{" "}
          <strong>{t(`claims.outcome_${outcome}`)}</strong>
        </li>
      ))}
    </ul>
  );
}

function Reasons({ judgement }: { judgement: Judgement }) {
  const t = useT();
  const threshold = judgement.claimLowerBound;
  const isSound = judgement.verdict === "supported";
  return (
    <Section title={t("claims.reasons")} level={3}>
      {judgement.topic ? <Text>{t(`claims.topic_${judgement.topic}`)}</Text> : null}
      {judgement.parts.length > 0 ? <Numbers judgement={judgement} /> : null}
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
                range: rangeText(t, persons),
              })}
            </li>
          ))}
        </ul>
        <PlainList
          items={[...assumptionLines(t, judgement.assumptions)].map(({ key, content }) => ({
            key,
            content: <span className="quiet">{content}</span>,
          }))}
        />
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
