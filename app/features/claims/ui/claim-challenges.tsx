import type { ClaimPage } from "~/features/claims/queries.server";
import { usePath, useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { Badge } from "~/ui/badge";
import { PlainList } from "~/ui/plain-list";
import { Quote } from "~/ui/quote";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** Who contradicted the claim and what was answered, and the way to contradict it. */
export function ClaimChallenges({ claim }: { claim: ClaimPage }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("claims.challenges")} id="tegenspraak">
      <PlainList
        ruled
        items={claim.challenges.map(({ id, by, reason, state, answer }) => ({
          key: id,
          content: (
            <div className="stack">
              <Text>{t(`claims.challengeBy_${by}`)}:</Text>
              <Quote>
                <Written>{reason}</Written>
              </Quote>
              <div className="cluster">
                <Badge kind={state === "upheld" ? "good" : "neutral"}>
                  {t(
                    state === "upheld"
                      ? "claims.challengeAnswer_upheld"
                      : "claims.challengeAnswer_dismissed",
                  )}
                </Badge>
              </div>
              <Text>
                <Written>{answer}</Written>
              </Text>
            </div>
          ),
        }))}
      />
      {claim.openChallenges > 0 ? (
        <Text quiet>{t.count("claims.challengesOpen", claim.openChallenges)}</Text>
      ) : null}
      {claim.state === "struck" ? null : (
        <TextLink href={path(`/beweringen/${claim.slug}/tegenspreken`)}>
          {t("claims.contradict")}
        </TextLink>
      )}
    </Section>
  );
}
