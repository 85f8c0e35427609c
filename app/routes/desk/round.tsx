import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishFigures } from "~/features/participation/commands/publish-figures.server";
import { FreezeFigures } from "~/features/participation/ui/freeze-figures";
import { reportBackRound } from "~/features/reporting/commands/report-back-round.server";
import { editRound } from "~/features/rounds/commands/edit-round.server";
import { takeRoundStep } from "~/features/rounds/commands/take-round-step.server";
import { roundDesk, roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { plainVerbSchema, readRoundForm } from "~/features/rounds/schema";
import type { Refusal } from "~/features/rounds/ui/form-errors";
import { RoundDeskLinks } from "~/features/rounds/ui/round-desk-links";
import { RoundForm } from "~/features/rounds/ui/round-form";
import { MissingList, RoundSteps } from "~/features/rounds/ui/round-steps";
import type { Missing } from "~/features/rounds/ui/round-steps";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import type { FieldErrors } from "~/platform/form.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Section } from "~/ui/section";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.page.form["title"]);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "round.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const page = await roundDesk(slug);
  if (!page) throw notFound();
  return { page, done: new URL(request.url).searchParams.has("gedaan") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const slug = params["slug"] ?? "";
  const roundId = (await roundIdOf(slug)) ?? "-";
  const done = () => seeOther(`${new URL(request.url).pathname}?gedaan=ja`);
  const intent = fields.text("intent");
  if (intent === "freeze") {
    const grant = await authorize(request, "figures.publish", { roundId });
    const outcome = await publishFigures(grant, roundId, now());
    if (outcome.ok) throw done();
    if (outcome.code === "not_found") throw notFound();
    return refused(409, { message: `participation.refused_${outcome.code}` });
  }
  if (intent === "reportBack") {
    const grant = await authorize(request, "round.reportBack", { roundId });
    const outcome = await reportBackRound(grant, slug, now());
    if (outcome.ok) throw done();
    if (outcome.code === "figures") {
      return refused(409, { message: `participation.refused_${outcome.because}` });
    }
    if (outcome.code === "report") return refused(409, { message: "rounds.reportRefused" });
    return stepRefused(outcome);
  }
  const grant = await authorize(request, "round.write", { roundId });
  if (intent !== "edit") {
    const verb = plainVerbSchema.safeParse(intent);
    if (!verb.success) throw new Response(null, { status: 400 });
    const outcome = await takeRoundStep(grant, slug, verb.data, now());
    if (outcome.ok) throw done();
    return stepRefused(outcome);
  }
  const form = readRoundForm(fields.values);
  if (!form.ok) return refused(422, { refusal: { values: fields.values, errors: form.errors } });
  const outcome = await editRound(grant, slug, Number(fields.text("version")), form.input, now());
  if (outcome.ok) throw done();
  if (outcome.code === "not_found") throw notFound();
  const errors: FieldErrors =
    outcome.code === "decisionScope" ? { open: `rounds.frames_${outcome.reason}` } : {};
  const message = outcome.code === "conflict" ? "rounds.deskConflict" : undefined;
  return refused(outcome.code === "conflict" ? 409 : 422, {
    ...(message ? { message } : {}),
    refusal: { values: fields.values, errors },
  });
}

type Refused = { message?: string; missing?: Missing; refusal?: Refusal };

function refused(status: number, value: Refused) {
  return data<Refused>(value, { status });
}

function stepRefused(
  outcome: { code: "not_found" | "conflict" } | { code: "incomplete"; missing: Missing },
) {
  if (outcome.code === "not_found") throw notFound();
  if (outcome.code === "incomplete") return refused(422, { missing: outcome.missing });
  return refused(409, { message: "rounds.deskConflict" });
}

export default function DeskRoundRoute() {
  const { page, done } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const t = useT();
  const isPublic = page.state !== "prepared";
  const isOver = page.state === "reportedBack" || page.state === "evaluated";
  return (
    <DeskShell
      title={page.form["title"]}
      aside={<RoundDeskLinks slug={page.slug} state={page.state} />}
    >
      {done && !outcome ? (
        <Alert kind="ok" role="status">
          {t("rounds.deskDone")}
        </Alert>
      ) : null}
      {outcome?.message ? (
        <Alert kind="warning" role="alert">
          {t.find(outcome.message)}
        </Alert>
      ) : null}
      <MissingList missing={outcome?.missing ?? []} />
      <RoundSteps page={page} />
      {isPublic ? <FreezeFigures table={page.table} /> : null}
      {isOver ? null : (
        <Section title={t("rounds.deskEdit")}>
          <RoundForm page={page} refusal={outcome?.refusal} />
        </Section>
      )}
    </DeskShell>
  );
}
