import { FACT_KINDS, mendingPlaces } from "~/features/rounds/domain/readiness";
import type { MendingPlace, Readiness, RoundFact } from "~/features/rounds/domain/readiness";
import type { RoundVerb } from "~/features/rounds/domain/round";
import { opensFor } from "~/features/staff/ui/desk-navigation";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { EVERYTHING } from "~/features/vocabulary/domain/list-view";
import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { MissingList } from "./missing-in-round";

function Fact({ fact: { code, count = 0, date, path: to } }: { fact: RoundFact }) {
  const t = useT();
  const path = usePath();
  const role = useStaffRole();
  const opens = to !== undefined && role !== null && opensFor(role, to);
  const day = date === undefined ? "" : formatDate(t.language, date);
  return (
    <>
      {t.find(`roundSteps.fact_${code}`, { count, date: day })}{" "}
      {opens ? <TextLink href={path(to)}>{t("roundSteps.look")}</TextLink> : null}
    </>
  );
}

/** What is to be read before a step is taken: what keeps it back, who is reached, what changes, what is destroyed. */
export function StepReadiness({ readiness }: { readiness: Readiness }) {
  const t = useT();
  const { blocking, later, facts } = readiness;
  return (
    <>
      <MissingList missing={blocking} title={t("roundSteps.blockingTitle")} />
      <MissingList missing={later} title={t("roundSteps.laterTitle")} />
      {FACT_KINDS.map((kind) =>
        facts[kind].length === 0 ? null : (
          <Section key={kind} title={t(`roundSteps.kind_${kind}`)}>
            <ul>
              {facts[kind].map((fact) => (
                <li key={fact.code}>
                  <Fact fact={fact} />
                </li>
              ))}
            </ul>
          </Section>
        ),
      )}
    </>
  );
}

/** The desk of what is in the way, at this round where a list holds more of them. */
function mendingAddress(place: MendingPlace, slug: string): string {
  const addresses = {
    setUp: `/werkplek/rondes/${slug}/opzet`,
    themes: `/werkplek/rode-draden?ronde=${slug}`,
    answers: `/werkplek/antwoorden/alle?ronde=${slug}`,
    sessions: `/werkplek/bijeenkomsten?view=${EVERYTHING}&ronde=${slug}`,
  } as const satisfies Record<MendingPlace, string>;
  return addresses[place];
}

/** The one question, with the round as it was read; where something is in the way, the way to mend it. */
export function TakeStep(props: {
  slug: string;
  verb: RoundVerb;
  version: number;
  readiness: Readiness;
}) {
  const { slug, verb, version, readiness } = props;
  const t = useT();
  const path = usePath();
  const desk = path(`/werkplek/rondes/${slug}`);
  if (!readiness.ready) {
    return (
      <FormActions>
        {mendingPlaces(readiness).map((place, index) => (
          <ButtonLink
            key={place}
            href={path(mendingAddress(place, slug))}
            kind={index === 0 ? "primary" : "secondary"}
          >
            {t(`roundSteps.mend_${place}`)}
          </ButtonLink>
        ))}
        <TextLink href={desk}>{t("roundSteps.toRound")}</TextLink>
      </FormActions>
    );
  }
  return (
    <form method="post">
      <HiddenField name="intent" value={verb} />
      <HiddenField name="version" value={String(version)} />
      <FormLayout>
        <Text>{t(readiness.reversible ? "roundSteps.reversible" : "roundSteps.irreversible")}</Text>
        <FormActions>
          <Button type="submit" kind={readiness.reversible ? "primary" : "danger"}>
            {t(`roundSteps.yes_${verb}`)}
          </Button>
          <ButtonLink href={desk} kind="secondary">
            {t("roundSteps.back")}
          </ButtonLink>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** What a step says that is not the next one: where the round stands. */
export function StepElsewhere({ slug, state }: { slug: string; state: RoundState }) {
  const t = useT();
  const path = usePath();
  return (
    <>
      <Text>{t("roundSteps.elsewhere", { state: t(`terms.roundState_${state}`) })}</Text>
      <FormActions>
        <ButtonLink href={path(`/werkplek/rondes/${slug}`)}>{t("roundSteps.toRound")}</ButtonLink>
      </FormActions>
    </>
  );
}
