import { checkHealth } from "~/platform/health.server";

/** For whoever runs the service: 200 when the database answers and its migrations are current, else 503. */
export async function loader() {
  const health = await checkHealth();
  return Response.json(health, {
    status: health.ok ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
