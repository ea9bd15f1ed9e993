package org.clusterscape.diagram.internal.scene;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.diagram.drawing.Connection;
import org.clusterscape.diagram.drawing.Connection.Routing;
import org.clusterscape.diagram.layout.Bounds;
import org.clusterscape.diagram.layout.Point;
import org.clusterscape.diagram.layout.Route;

/** The ways of connections: along the route of a layout, or a plain one where the layout has none. */
final class Ways {

    private static final double BRACKET = 24;
    private static final double LOOP = 20;

    private Ways() {
    }

    /** The route with its ends on the outlines. */
    static Polyline along(Connection connection, Route route, Attachment source, Attachment target) {
        List<Point> points = new ArrayList<>(route.points());
        if (connection.routing() == Routing.BRACKET && points.size() == 2) {
            return bracket(source.bounds(), target.bounds());
        }
        int last = points.size() - 1;
        points.set(0, source.attach(points.get(1), points.getFirst()));
        points.set(last, target.attach(points.get(last - 1), points.get(last)));
        return Polyline.of(points);
    }

    /** A way without a route. */
    static Polyline without(Connection connection, Attachment source, Attachment target) {
        if (connection.source().equals(connection.target())) {
            return loop(source.bounds());
        }
        return switch (connection.routing()) {
        case STRAIGHT -> straight(source, target);
        case MANHATTAN, TREE -> rectangular(source.bounds(), target.bounds());
        case BRACKET -> bracket(source.bounds(), target.bounds());
        };
    }

    private static Polyline straight(Attachment source, Attachment target) {
        return Polyline.of(List.of(source.towards(target.bounds().centre()), target.towards(source.bounds().centre())));
    }

    private static Polyline rectangular(Bounds source, Bounds target) {
        boolean below = target.y() >= source.bottom();
        boolean above = target.bottom() <= source.y();
        if (below || above) {
            double from = below ? source.bottom() : source.y();
            double to = below ? target.y() : target.bottom();
            double middle = Math.round((from + to) / 2);
            return Polyline.of(List.of(new Point(source.centreX(), from), new Point(source.centreX(), middle),
                    new Point(target.centreX(), middle), new Point(target.centreX(), to)));
        }
        boolean right = target.centreX() >= source.centreX();
        double from = right ? source.right() : source.x();
        double to = right ? target.x() : target.right();
        double middle = Math.round((from + to) / 2);
        return Polyline.of(List.of(new Point(from, source.centreY()), new Point(middle, source.centreY()),
                new Point(middle, target.centreY()), new Point(to, target.centreY())));
    }

    /** A bracket to the right of boxes above each other, else below them. */
    private static Polyline bracket(Bounds source, Bounds target) {
        boolean stacked = source.x() < target.right() && target.x() < source.right();
        if (stacked) {
            double x = Math.max(source.right(), target.right()) + BRACKET;
            return Polyline.of(List.of(new Point(source.right(), source.centreY()), new Point(x, source.centreY()),
                    new Point(x, target.centreY()), new Point(target.right(), target.centreY())));
        }
        double y = Math.max(source.bottom(), target.bottom()) + BRACKET;
        return Polyline.of(List.of(new Point(source.centreX(), source.bottom()), new Point(source.centreX(), y),
                new Point(target.centreX(), y), new Point(target.centreX(), target.bottom())));
    }

    private static Polyline loop(Bounds box) {
        double x = box.right() + LOOP;
        double y = box.bottom() + LOOP;
        return Polyline.of(List.of(new Point(box.right(), box.centreY()), new Point(x, box.centreY()), new Point(x, y),
                new Point(box.centreX(), y), new Point(box.centreX(), box.bottom())));
    }
}
