package vn.lantoa;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation can set, by {@code LANTOA_*} variables or one properties file.
 *
 * @param data folder of the embedded database, the media and the locks
 * @param demo the demo contest, the movable clock and one-click sign-in; fixed at the first start of a database
 * @param baseUrl address under which people reach the site, used in mails, QR codes and Open Graph tags
 * @param metricsToken bearer token for {@code /actuator/prometheus}; without one the metrics are not served
 */
@ConfigurationProperties("lantoa")
record Settings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("http://localhost:8080") String baseUrl,
        @Nullable String metricsToken,
        @DefaultValue Database database) {

    /** @param url a PostgreSQL ≥ 15 of yours as a JDBC address; without it one is started in {@code data} */
    record Database(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password) {}

    boolean usesHttps() {
        return baseUrl.startsWith("https:");
    }
}
