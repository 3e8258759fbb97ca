package vn.lantoa.paper;

import java.net.URI;
import java.time.Instant;

/**
 * A slip that lets somebody in who has no address a code could be sent to.
 *
 * @param unit may be blank
 * @param code in groups, as it is typed
 * @param link the same code behind the #, for the QR code
 */
public record AccessSlip(String name, String unit, String code, URI link, Instant until) {}
