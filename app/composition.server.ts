/**
 * What of the application has to be known before anything runs: features name it in the lists below, and nobody else
 * knows all features. The server imports this once, and so do the tests.
 */
import "~/moderated-kinds.server";
