import type { FirstStep } from "~/features/desk/domain/first-steps";
import type { FirstStepsPage } from "~/features/desk/queries/first-steps.server";
import { usePath, useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button-link";
import { ListEntry } from "~/ui/list-entry";
import { ProgressSteps } from "~/ui/progress-steps";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** Where each step is done. */
const PLACES: Record<FirstStep, string> = {
  own: "/werkplek/mijn-account",
  identity: "/werkplek/instellingen",
  mail: "/werkplek/instellingen#proefmail",
  accounts: "/werkplek/accounts/nieuw",
  round: "/werkplek/rondes/nieuw",
};

/** How far a region is before its first round. */
export function FirstStepsProgress({ steps }: Pick<FirstStepsPage, "steps">) {
  const t = useT();
  const done = steps.filter((state) => state.done).length;
  const words = { done, total: steps.length };
  return <ProgressSteps step={done} total={steps.length} label={t("firstSteps.progress", words)} />;
}

/** The steps to the first round: what is done, what it is for, and the way to the next one as the one button. */
export function FirstSteps({ page: { steps, missing, hasMailServer } }: { page: FirstStepsPage }) {
  const t = useT();
  const path = usePath();
  const next = steps.find(({ done }) => !done)?.step;
  const textOf = (step: FirstStep) => {
    if (step === "mail" && !hasMailServer) return t("firstSteps.mailNone");
    return t(`firstSteps.${step}Text`);
  };
  return (
    <ol className="plain-list plain-list--ruled" role="list">
      {steps.map(({ step, done }, index) => (
        <li key={step}>
          <ListEntry
            level={2}
            title={`${index + 1}. ${t(`firstSteps.${step}`)}`}
            status={
              <Badge kind={done ? "good" : "wait"}>
                {t(done ? "firstSteps.done" : "firstSteps.open")}
              </Badge>
            }
          >
            <Stack gap="tight">
              <Text>{textOf(step)}</Text>
              {step === "accounts" && missing.length > 0 ? (
                <ul>
                  {missing.map(({ role, count }) => (
                    <li key={role}>{t(`firstSteps.missing_${role}`, { count })}</li>
                  ))}
                </ul>
              ) : null}
              {step === next ? (
                <p>
                  <ButtonLink href={path(PLACES[step])} arrow>
                    {t(`firstSteps.${step}Go`)}
                  </ButtonLink>
                </p>
              ) : (
                <Text>
                  <TextLink href={path(PLACES[step])} arrow>
                    {t(`firstSteps.${step}Go`)}
                  </TextLink>
                </Text>
              )}
            </Stack>
          </ListEntry>
        </li>
      ))}
    </ol>
  );
}
