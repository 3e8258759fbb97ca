package vn.lantoa.voting;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Soft limits per network address. Vietnamese carriers put many people behind one, so the limits are wide. */
@Component
class Throttle {

    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** Codes asked for: sixty at once, then one every ten seconds. */
    void code(String address) {
        take("code:" + address, 60, Duration.ofSeconds(10));
    }

    /** Ballots: six hundred at once, then ten a second. */
    void ballot(String address) {
        take("ballot:" + address, 600, Duration.ofMillis(100));
    }

    private void take(String key, int burst, Duration each) {
        Bucket bucket = buckets.computeIfAbsent(
                key,
                k -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(1, each))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }
}
