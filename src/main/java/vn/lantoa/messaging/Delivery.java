package vn.lantoa.messaging;

import java.util.UUID;

/** One message on its way by one channel. The id stays the same over all attempts. */
record Delivery(UUID id, Channel.Kind channel, String address, String subject, String body, int attempts) {}
