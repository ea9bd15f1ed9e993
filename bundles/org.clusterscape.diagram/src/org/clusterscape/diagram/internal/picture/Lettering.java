package org.clusterscape.diagram.internal.picture;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.clusterscape.diagram.drawing.Box;
import org.clusterscape.diagram.drawing.Drawing;
import org.clusterscape.diagram.drawing.Label;
import org.clusterscape.diagram.internal.text.CleanText;
import org.clusterscape.diagram.internal.text.Face;

/** Finds texts of drawings with characters that the bundled font lacks. */
public final class Lettering {

    private Lettering() {
    }

    /** The labels that cannot be shown without squares in formats with no other font, in the order of the drawing. */
    public static List<String> incomplete(Drawing drawing) {
        Stream<Label> connections = drawing.connections().stream().flatMap(each -> Stream.of(each.begin(), each.centre(), each.end()));
        return Stream.concat(drawing.boxes().stream().flatMap(Lettering::labels), connections).filter(Objects::nonNull)
                .filter(Lettering::lacks).map(Label::text).distinct().toList();
    }

    private static Stream<Label> labels(Box box) {
        Stream<Label> inner = Stream.of(box.children(), box.borders()).flatMap(List::stream).flatMap(Lettering::labels);
        return Stream.concat(Stream.of(box).map(Box::label), inner);
    }

    private static boolean lacks(Label label) {
        Face face = Face.of(label.style());
        return CleanText.of(label.text()).codePoints().anyMatch(each -> each != '\n' && !face.covers(each) && !face.omits(each));
    }
}
