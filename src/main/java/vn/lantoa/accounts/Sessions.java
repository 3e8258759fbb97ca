package vn.lantoa.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.Sha256;

/** The sessions of a person, on whatever node they were opened: all of them are rows of one database. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> repository;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    /** @param device what the browser calls itself @param handle names the session without opening it */
    public record Device(String handle, String device, Instant openedAt, Instant lastSeenAt, boolean current) {}

    /** The newest first. */
    public List<Device> of(PersonId person, String current) {
        return all(person).entrySet().stream()
                .map(each -> device(each.getValue(), each.getKey().equals(current)))
                .sorted(Comparator.comparing(Device::lastSeenAt).reversed())
                .toList();
    }

    private static Device device(Session session, boolean current) {
        String browser = session.getAttribute(SignIn.DEVICE);
        return new Device(
                handle(session.getId()),
                browser == null ? "" : browser,
                session.getCreationTime(),
                session.getLastAccessedTime(),
                current);
    }

    /** Ends one; false when it had ended. */
    public boolean end(PersonId person, String handle) {
        List<String> found = all(person).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .toList();
        found.forEach(repository::deleteById);
        return !found.isEmpty();
    }

    /** Ends all but the one asked from. */
    public void endOthers(PersonId person, String current) {
        all(person).keySet().stream().filter(id -> !id.equals(current)).forEach(repository::deleteById);
    }

    /** From the next request on, wherever it goes, this person is not signed in. */
    public void endAll(PersonId person) {
        all(person).keySet().forEach(repository::deleteById);
    }

    private Map<String, ? extends Session> all(PersonId person) {
        return repository.findByPrincipalName(person.toString());
    }

    /** The id itself would open the session: it stays out of pages. */
    private static String handle(String id) {
        return Sha256.hex(id).substring(0, 24);
    }
}
