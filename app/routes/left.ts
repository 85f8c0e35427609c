import type { LoaderFunctionArgs } from "@remix-run/node";
import { forgetLeftPages } from "~/features/people/cookies/left.server";

/** For the page after leaving: makes the browser forget the pages it kept, in case somebody presses Back. */
export function loader({ request }: LoaderFunctionArgs) {
  return forgetLeftPages(request);
}
