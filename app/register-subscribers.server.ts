/**
 * Registers who hears the events, before anything can happen. The web server, the tools on the database and the tests
 * import this one module. The subscribers themselves are loaded with the first event.
 */
import { registerSubscribers } from "~/platform/events.server";

registerSubscribers(async () => (await import("./subscribers.server")).subscribers());
