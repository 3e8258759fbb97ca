package vn.lantoa.messaging;

/** One message on its way. */
record Letter(long id, String recipient, String subject, String body, int attempts) {}
