package org.simpul.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The pages that the explorer has of things; none of those that it shows within the page of another thing, such as passages. */
final class ExplorerDescription implements HtmlDescription {

    private final Rooms.House house;

    ExplorerDescription(Rooms.House house) {
        this.house = house;
    }

    @Override
    public Optional<String> page(Description description, Visit visit) {
        return house.store()
                .read(graph -> ThingRoom.page(new Reading(visit, graph, house), description.thing()))
                .filter(reply -> reply.status() == HttpServletResponse.SC_OK)
                .map(Page.Reply::content);
    }
}
