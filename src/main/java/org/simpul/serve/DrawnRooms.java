package org.simpul.serve;

import java.util.List;
import org.simpul.serve.Rooms.House;
import org.simpul.serve.Rooms.Room;

/** The views that draw: network, map and timeline, the data behind them, and the files that pages load. */
final class DrawnRooms {

    private DrawnRooms() {}

    static List<Room> of(House house) {
        return List.of(
                room(house, View.NETWORK.path(), new NetworkPage(house)),
                room(house, EdgePage.PATH, new EdgePage()),
                room(house, NetworkData.PATH + "*", new NetworkData(house)),
                room(house, View.MAP.path(), new MapPage(house)),
                room(house, View.TIMELINE.path(), new TimelinePage()),
                new Room(Assets.PATH + "*", new Assets()));
    }

    private static Room room(House house, String path, Page page) {
        return new Room(path, new PageServlet(house, page));
    }
}
