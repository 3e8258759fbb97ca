/** The outbox and its channels: what is said to whom, retried until it is delivered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "web::page"})
package vn.lantoa.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
