import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { previewRound } from "~/features/rounds/queries/round-page.server";
import { RoundPageBody } from "~/features/rounds/ui/round-page-body";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("roundSetUp.preview"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const roundId = (await roundIdOf(slug)) ?? "-";
  const grant = await authorize(request, "round.write", { roundId });
  const round = await previewRound(grant, slug, languageOf(request.url), now());
  if (!round) throw notFound();
  return { round };
}

export default function RoundPreviewRoute() {
  const { round } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <Alert kind="info" title={t("roundSetUp.previewTitle")}>
        <TextLink href={path(`/werkplek/rondes/${round.slug}`)}>
          {t("roundSetUp.previewBack")}
        </TextLink>
      </Alert>
      <RoundPageBody round={round} />
    </Stack>
  );
}
