import type { ReactNode } from "react";
import { ROLES } from "~/features/participation/domain/roles";
import type { DeskCard } from "~/features/sessions/queries/report.server";
import { REPORT_LIMITS } from "~/features/sessions/schema/report-form";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Quote } from "~/ui/quote";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";

export interface CardFormProps {
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string | undefined>>;
}

/** One more thing that was said. */
export function CardForm({ values, errors }: CardFormProps) {
  const t = useT();
  return (
    <form method="post" noValidate>
      <FormLayout>
        <TextAreaField
          name="text"
          label={t("sessionDesk.cardText")}
          rows={3}
          maxLength={REPORT_LIMITS.card}
          defaultValue={values["text"]?.[0]}
          error={errors["text"]}
        />
        <SelectField
          name="role"
          label={t("sessionDesk.cardRole")}
          optionalText={t("site.optional")}
          placeholder={t("sessionDesk.cardRoleNone")}
          options={ROLES.map((role) => ({ value: role, label: t(`terms.roles_${role}`) }))}
          defaultValue={values["role"]?.[0]}
          error={errors["role"]}
        />
        <Checkbox
          name="quoteConsent"
          label={t("sessionDesk.cardConsent")}
          description={t("sessionDesk.cardConsentText")}
          defaultChecked={values["quoteConsent"]?.[0] === "on"}
        />
        <FormActions>
          <Button name="intent" value="keep">
            {t("sessionDesk.cardAdd")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

export interface CardListProps {
  cards: readonly DeskCard[];
  /** What else can be done with a card. */
  steps?: (card: DeskCard) => ReactNode;
}

/** What was said so far, oldest first. */
export function CardList({ cards, steps }: CardListProps) {
  const t = useT();
  if (cards.length === 0) return <Text quiet>{t("sessionDesk.noCards")}</Text>;
  return (
    <PlainList
      ruled
      items={cards.map((card) => ({
        key: card.id,
        content: (
          <div className="stack stack--tight">
            <Quote
              source={[
                card.role ? t(`terms.role_${card.role}`) : t("sessionDesk.cardRoleNone"),
                t(card.quoteConsent ? "sessionDesk.cardQuote" : "sessionDesk.cardNoQuote"),
              ].join(", ")}
            >
              {card.text}
            </Quote>
            <div className="cluster">
              {steps?.(card)}
              <form method="post">
                <HiddenField name="cardId" value={card.id} />
                <Button kind="subtle" name="intent" value="drop" icon="trash">
                  {t("sessionDesk.cardDrop")}
                </Button>
              </form>
            </div>
          </div>
        ),
      }))}
    />
  );
}
