import type { OpinionPage } from "~/features/opinions/queries/opinion-page.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { usePath, useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { OpinionMap } from "./opinion-map";
import { DividingStatements, OpinionResults, UnitingStatements } from "./opinion-results";

export interface OpinionOutcomeProps {
  page: OpinionPage;
  /** Statements of which this reader has not said anything yet. */
  left: number;
  code: string | null;
}

function Where({ page, left }: Pick<OpinionOutcomeProps, "page" | "left">) {
  const t = useT();
  const path = usePath();
  if (!page.round.open) return null;
  if (left > 0) {
    return (
      <Stack gap="tight">
        <Text>{t.count("opinions.left", left)}</Text>
        <div>
          <ButtonLink href={path(`/rondes/${page.round.slug}/meningen#stelling`)} arrow>
            {t("opinions.goOn")}
          </ButtonLink>
        </div>
      </Stack>
    );
  }
  return (
    <Alert kind="ok" role="status" title={t("opinions.done")}>
      <Text>
        <TextLink href={path(`/voorstellen/nieuw?ronde=${page.round.slug}`)}>
          {t("opinions.doneWrite")}
        </TextLink>
      </Text>
    </Alert>
  );
}

/** What came of it: what unites people, what divides them, the groups, every sentence, and last the code. */
export function OpinionOutcome({ page, left, code }: OpinionOutcomeProps) {
  const t = useT();
  return (
    <Stack gap="page">
      <div id="stelling">
        <Stack>
          <Where page={page} left={left} />
          {code ? (
            <Text>
              {t("opinions.codeBelow")} <TextLink href="#code">{t("opinions.codeLink")}</TextLink>
            </Text>
          ) : null}
        </Stack>
      </div>
      <UnitingStatements page={page} />
      <DividingStatements page={page} />
      <OpinionMap page={page} />
      <OpinionResults page={page} />
      <Text quiet small>
        {t("opinions.privacy", { threshold: page.threshold })}
      </Text>
      {code ? (
        <div id="code">
          <CodeReceipt code={code} />
        </div>
      ) : null}
    </Stack>
  );
}
