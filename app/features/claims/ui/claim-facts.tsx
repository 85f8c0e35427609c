import type { ClaimPage } from "~/features/claims/queries.server";
import { usePath, useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { DataList } from "~/ui/data-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

function useFacts(claim: ClaimPage) {
  const t = useT();
  const path = usePath();
  const { round, document, advicePoint, claimedBy } = claim;
  const roles = claim.roles.map((role) => t(`terms.roles_${role}`));
  return [
    {
      key: "roles",
      term: t("claims.roles"),
      detail: roles.length > 0 ? formatList(t.language, roles) : t("claims.everybody"),
    },
    ...(claimedBy
      ? [{ key: "by", term: t("claims.writer"), detail: <Localized text={claimedBy} /> }]
      : []),
    ...(document
      ? [
          {
            key: "document",
            term: t("claims.about"),
            detail: document.decided ? (
              <TextLink href={path(`/besluiten/${document.slug}`)}>
                <Localized text={document.title} />
              </TextLink>
            ) : (
              <Localized text={document.title} />
            ),
          },
        ]
      : []),
    ...(round
      ? [
          {
            key: "round",
            term: t("claims.round"),
            detail: (
              <TextLink href={path(`/rondes/${round.slug}`)}>
                <Localized text={round.title} />
              </TextLink>
            ),
          },
        ]
      : []),
    ...(advicePoint
      ? [
          {
            key: "challenge",
            term: t("claims.challenge"),
            detail: (
              <TextLink
                href={path(`/adviezen/${advicePoint.adviceSlug}#punt-${advicePoint.label}`)}
              >
                {t("claims.challengePoint", { label: advicePoint.label })}
              </TextLink>
            ),
          },
        ]
      : []),
  ];
}

/** Who wrote the sentence, where, about which round, and who contradicts it. */
export function ClaimFacts({ claim }: { claim: ClaimPage }) {
  const t = useT();
  const facts = useFacts(claim);
  return (
    <Section title={t("claims.facts")}>
      <DataList items={facts} />
      {claim.note ? (
        <>
          <Text>{t("claims.note")}:</Text>
          <Text quiet>
            <Localized text={claim.note} />
          </Text>
        </>
      ) : null}
      {claim.amendedText ? (
        <Text>
          {t("claims.amendedNow")}: <Localized text={claim.amendedText} />
        </Text>
      ) : null}
    </Section>
  );
}
