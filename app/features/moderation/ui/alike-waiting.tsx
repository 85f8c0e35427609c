import type { AlikeWaiting as Alike } from "~/features/moderation/queries/alike-waiting.server";
import { usePath, useT } from "~/i18n/context";
import { languageMark } from "~/i18n/language";
import { Columns } from "~/ui/columns";
import { Details } from "~/ui/details";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const EXCERPT_CHARACTERS = 90;

function Side({ label, text, language }: { label: string; text: Alike["here"]; language: string }) {
  const t = useT();
  return (
    <Stack gap="tight">
      <Text quiet small>
        {label}
      </Text>
      <div className="case-text" {...languageMark(language, t.language)}>
        {(["title", "body"] as const)
          .filter((part) => text[part].length > 0)
          .map((part) => (
            <p key={part} className={`case-text__${part}`}>
              {text[part].map(({ text: words, mark }, index) =>
                mark === null ? (
                  <span key={index}>{words}</span>
                ) : (
                  <mark key={index} className="marked">
                    {words}
                  </mark>
                ),
              )}
            </p>
          ))}
      </div>
    </Stack>
  );
}

function beginning({ title, body }: Alike["there"]): string {
  const words = [title.length > 0 ? title : body].flat().map(({ text }) => text);
  const whole = words.join("");
  return whole.length > EXCERPT_CHARACTERS ? `${whole.slice(0, EXCERPT_CHARACTERS)}…` : whole;
}

/** What waits too and is like this one, side by side with the shared words marked. */
export function AlikeWaiting({
  alike,
  language,
  query,
}: {
  alike: readonly Alike[];
  language: string;
  /** The filter of the queue, with its question mark. */
  query: string;
}) {
  const t = useT();
  const path = usePath();
  if (alike.length === 0) return null;
  return (
    <Section
      title={t("moderationDesk.alikeTitle", { count: alike.length })}
      intro={t("moderationDesk.alikeIntro")}
      looksLike={4}
    >
      {alike.map((one) => (
        <Details key={one.caseId} summary={beginning(one.there)}>
          <Stack>
            <Columns>
              <Side label={t("moderationDesk.alikeHere")} text={one.here} language={language} />
              <Side
                label={t("moderationDesk.alikeThere")}
                text={one.there}
                language={one.language}
              />
            </Columns>
            <TextLink href={path(`/werkplek/beoordelen/${one.caseId}${query}`)}>
              {t("moderationDesk.alikeOpen")}
            </TextLink>
          </Stack>
        </Details>
      ))}
    </Section>
  );
}
