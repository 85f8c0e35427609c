/** Settings of every test that touches a database; the key must be the same where data is written and where it is read. */
export const TEST_ENVIRONMENT = {
  NODE_ENV: "test",
  SECRET_KEY: "a-key-that-only-the-tests-use-0123456789",
  LOG_LEVEL: "silent",
};
