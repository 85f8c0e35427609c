import { notFound } from "~/platform/http.server";

/** Every address that is no page: the error page of the root shows what to do. */
export function loader() {
  throw notFound();
}

export default function NotFoundRoute() {
  return null;
}
