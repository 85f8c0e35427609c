import { OWN_LISTS } from "~/features/own/domain/own-lists";
import type { MyInput } from "~/features/own/queries/my-input.server";
import type { SignUpStatusName } from "~/features/own/domain/own-status";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import type { BadgeKind } from "~/ui/badge";
import { Badge } from "~/ui/badge";
import { FoldedSection } from "~/ui/folded-section";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { TextLink } from "~/ui/text-link";

const LOOKS: Record<SignUpStatusName, BadgeKind> = {
  confirmed: "good",
  waitlisted: "wait",
  cancelled: "neutral",
  attended: "good",
  noShow: "neutral",
  wasConfirmed: "neutral",
  noSeat: "neutral",
  sessionCancelled: "stop",
};

/** The sessions somebody signed up for, with the way to cancel while that is possible. */
export function MySignUps({ rows: signUps, page, pageCount }: MyInput["signUps"]) {
  const t = useT();
  const path = usePath();
  if (signUps.length === 0) return null;
  return (
    <FoldedSection
      title={t("own.signUpsTitle")}
      open={page > 1 || signUps.some(({ canCancel }) => canCancel)}
    >
      <PlainList
        ruled
        items={signUps.map((signUp) => ({
          key: signUp.slug,
          content: (
            <ListEntry
              title={<Localized text={signUp.title} />}
              href={path(`/bijeenkomsten/${signUp.slug}`)}
              status={<Badge kind={LOOKS[signUp.status]}>{t(`own.signUp_${signUp.status}`)}</Badge>}
              meta={formatDateTime(t.language, signUp.startsAt)}
            >
              {signUp.canCancel ? (
                <TextLink href={path(`/bijeenkomsten/${signUp.slug}/aanmelding`)} arrow>
                  {t("own.signUpCancel")}
                </TextLink>
              ) : null}
              {signUp.reportPublished ? (
                <TextLink href={path(`/bijeenkomsten/${signUp.slug}/verslag`)} arrow>
                  {t("own.signUpReport")}
                </TextLink>
              ) : null}
            </ListEntry>
          ),
        }))}
      />
      <PageLinks page={page} pageCount={pageCount} name={OWN_LISTS.signUps} />
    </FoldedSection>
  );
}
