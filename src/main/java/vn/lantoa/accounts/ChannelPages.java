package vn.lantoa.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.page.ChannelsPage;
import vn.lantoa.messaging.Channels;
import vn.lantoa.messaging.DeliveryLog;
import vn.lantoa.messaging.DeliveryLog.Which;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PhoneNumber;
import vn.lantoa.web.Answer;
import vn.lantoa.web.DeskCard;
import vn.lantoa.web.DeskSource;
import vn.lantoa.web.page.Form;

/** How e-mail and text messages fare, for administrators: what waits, what failed and why. */
@Controller
@Order(81)
class ChannelPages implements DeskSource {

    private static final String HERE = "/quan-tri/thu";

    private final PeopleDoor door;
    private final People people;
    private final Channels channels;
    private final DeliveryLog log;

    ChannelPages(PeopleDoor door, People people, Channels channels, DeliveryLog log) {
        this.door = door;
        this.people = people;
        this.channels = channels;
        this.log = log;
    }

    @GetMapping(HERE)
    ModelAndView channels(Actor by, Form form) {
        door.administrator(by);
        Which which = Arrays.stream(Which.values())
                .filter(each -> form.has("loc", each.name()))
                .findFirst()
                .orElse(Which.ALL);
        String edge = form.text("truoc");
        UUID before = edge.isEmpty() ? null : PeopleDoor.uuid(edge);
        List<DeliveryLog.Line> found = log.newest(which, before);
        List<ChannelsPage.Line> shown =
                found.stream().limit(DeliveryLog.ROWS).map(ChannelPages::line).toList();
        String more = found.size() > shown.size()
                ? HERE + "?loc=" + which + "&truoc="
                        + found.get(shown.size() - 1).id()
                : null;
        return Answer.page("accounts/channels", new ChannelsPage(states(), which.name(), shown, more));
    }

    private List<ChannelsPage.State> states() {
        return channels.states().stream()
                .map(one -> new ChannelsPage.State(
                        one.kind(),
                        one.open(),
                        one.waiting(),
                        one.waitingSince(),
                        one.lastDelivered(),
                        one.trouble() == null ? "" : one.trouble()))
                .toList();
    }

    private static ChannelsPage.Line line(DeliveryLog.Line one) {
        return new ChannelsPage.Line(
                one.channel(),
                one.address().startsWith("+") ? new PhoneNumber(one.address()).shown() : one.address(),
                one.subject(),
                one.createdAt(),
                one.deliveredAt() != null ? "delivered" : one.givenUpAt() != null ? "failed" : "waiting",
                one.attempts(),
                one.trouble());
    }

    @Override
    public List<DeskCard> cards(Actor actor) {
        return people.isAdministrator(actor.id())
                ? List.of(new DeskCard("accounts.channels", "accounts.channels.task", HERE))
                : List.of();
    }
}
