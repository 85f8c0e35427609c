import type { WhoDecides } from "~/features/information/queries.server";
import { useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** The organisations of one kind, with what each decides and what it was called before. */
export function BodyList({ kind }: { kind: WhoDecides["kinds"][number] }) {
  const t = useT();
  return (
    <Section
      title={<Localized text={kind.name} />}
      level={3}
      intro={<Localized text={kind.explanation} />}
    >
      <ul>
        {kind.bodies.map((body) => (
          <li key={body.key} id={body.key}>
            <Localized text={body.name} />
            {body.aliases.length > 0 ? (
              <span className="quiet">
                {" "}
                (
                <SentenceWithWords
                  sentence={(names) => t("information.decidesAlias", { names })}
                  words={formatList(
                    "nl",
                    body.aliases.map((alias) => alias.name),
                  )}
                />
                )
              </span>
            ) : null}
            {body.decides ? (
              <Text quiet small>
                <Localized text={body.decides} />
              </Text>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
