import type { StatementDesk } from "~/features/opinions/queries/statement-desk.server";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** The statements as they stand, each with where it came from; one without opinions can go again. */
export function StatementList({ statements }: Pick<StatementDesk, "statements">) {
  const t = useT();
  return (
    <Section title={t("opinions.deskList")}>
      {statements.length === 0 ? <Text quiet>{t("opinions.deskNone")}</Text> : null}
      <PlainList
        ruled
        items={statements.map(({ id, text, proposal, votes, held }) => ({
          key: id,
          content: (
            <>
              <Text>{text}</Text>
              {held ? <Badge kind="wait">{t("opinions.deskHeld")}</Badge> : null}
              <Text quiet small>
                {proposal ? `${t("opinions.from")} ${proposal}. ` : null}
                {t.count("opinions.votes", votes)}
              </Text>
              {votes === 0 ? (
                <form method="post">
                  <HiddenField name="intent" value="remove" />
                  <HiddenField name="statement" value={id} />
                  <Cluster>
                    <Button kind="subtle" icon="trash">
                      {t("opinions.remove")}
                    </Button>
                  </Cluster>
                </form>
              ) : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}
