import type { AlikeHeld as Alike } from "~/features/moderation/queries/alike-held.server";
import { ALIKE_FIELDS } from "~/features/moderation/schema/case-work";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Checkbox } from "~/ui/checkbox";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

/** The held texts with the same words: when they came and where they stand. */
export function AlikeHeld({ alike }: { alike: readonly Alike[] }) {
  const t = useT();
  const path = usePath();
  if (alike.length === 0) return null;
  return (
    <Section
      title={t("heldAlike.title", { count: alike.length })}
      intro={t("heldAlike.intro")}
      looksLike={4}
    >
      <PlainList
        ruled
        items={alike.map(({ caseId, openedAt, context, round }) => ({
          key: caseId,
          content: (
            <>
              <TextLink href={path(`/werkplek/veiligheid/${caseId}`)}>
                {t("heldAlike.came", { date: formatDate(t.language, openedAt) })}
              </TextLink>
              <p className="quiet small">
                {[
                  context && t("moderation.below", { context }),
                  round && t("moderation.inRound", { round: round.text }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </>
          ),
        }))}
      />
    </Section>
  );
}

export interface AlongProps {
  /** What the tick is called in its form. */
  name: string;
  /** As each of them stood on screen. */
  shown: readonly string[];
  label: string;
  isTicked?: boolean;
  error?: string | undefined;
}

/** Ticks that what is done here is done with the others as well; they go along as they stood on screen. */
export function Along({ name, shown, label, isTicked = false, error }: AlongProps) {
  if (shown.length === 0) return null;
  return (
    <div>
      {shown.map((value) => (
        <HiddenField key={value} name={ALIKE_FIELDS.shown} value={value} />
      ))}
      <Checkbox
        name={name}
        label={label}
        defaultChecked={isTicked}
        {...(error === undefined ? {} : { error })}
      />
    </div>
  );
}
