/** Ends requests whose body comes in drop by drop, so that they hold no place that others wait for. */
import type { RequestHandler } from "express";
import { withReference } from "./request-reference.server";

/** Milliseconds in which the body of a form has to be there: also over a bad connection that is enough. */
const BODY_LIMIT = 20_000;

/**
 * Answers 408 to a form that is not whole in time, and closes its connection.
 * @param uploads the addresses that take files, which may take as long as the server gives any request
 */
export function cutSlowBody(uploads: RegExp, limit = BODY_LIMIT): RequestHandler {
  return (request, response, next) => {
    const { "content-length": length = "0", "transfer-encoding": encoding } = request.headers;
    if ((length === "0" && encoding === undefined) || uploads.test(request.path)) {
      next();
      return;
    }
    const timer = setTimeout(() => {
      if (response.headersSent) {
        request.destroy();
        return;
      }
      response.once("close", () => request.destroy());
      response.status(408).set({ Connection: "close", "Cache-Control": "no-store" });
      response
        .type("text/plain; charset=utf-8")
        .end(withReference("This came in too slowly. Send it again.\n"));
    }, limit);
    const stop = () => {
      clearTimeout(timer);
    };
    request.once("end", stop);
    request.once("close", stop);
    next();
  };
}
