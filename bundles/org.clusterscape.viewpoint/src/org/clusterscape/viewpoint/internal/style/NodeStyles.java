package org.clusterscape.viewpoint.internal.style;

import java.util.List;

import org.clusterscape.viewpoint.representation.style.BorderStyle;
import org.clusterscape.viewpoint.representation.style.NodeShape;
import org.clusterscape.viewpoint.representation.style.NodeStyle;
import org.clusterscape.viewpoint.representation.style.RgbColor;
import org.clusterscape.viewpoint.vsm.style.BorderedStyleDescription;
import org.clusterscape.viewpoint.vsm.style.BundledImageDescription;
import org.clusterscape.viewpoint.vsm.style.BundledImageShape;
import org.clusterscape.viewpoint.vsm.style.CustomStyleDescription;
import org.clusterscape.viewpoint.vsm.style.DotDescription;
import org.clusterscape.viewpoint.vsm.style.EllipseNodeDescription;
import org.clusterscape.viewpoint.vsm.style.GaugeCompositeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.GaugeSectionDescription;
import org.clusterscape.viewpoint.vsm.style.LozengeNodeDescription;
import org.clusterscape.viewpoint.vsm.style.NodeStyleDescription;
import org.clusterscape.viewpoint.vsm.style.NoteDescription;
import org.clusterscape.viewpoint.vsm.style.SquareDescription;
import org.clusterscape.viewpoint.vsm.style.StylePackage.Literals;
import org.clusterscape.viewpoint.vsm.style.WorkspaceImageDescription;

/** Makes the styles of nodes, bordered nodes and list items. */
final class NodeStyles {

    private static final RgbColor GRAY = new RgbColor(136, 136, 136);
    private static final RgbColor GREEN = new RgbColor(138, 226, 52);
    private static final RgbColor YELLOW = new RgbColor(252, 233, 79);

    private NodeStyles() {
    }

    /** The style of a node whose width and height a style of its sort gives; 0 where the size expression counts. */
    static NodeStyle of(NodeStyleDescription description, String from, NodeSize size, Labels labels,
            Evaluation evaluation) {
        return new NodeStyle(from, shape(description, size, evaluation), labels.of(description, evaluation),
                border(description, evaluation), description.getLabelPosition(), description.isHideLabelByDefault());
    }

    /** The border of a node or container. */
    static BorderStyle border(BorderedStyleDescription description, Evaluation evaluation) {
        return new BorderStyle(evaluation.integer(description.getBorderSizeComputationExpression(),
                Literals.BORDERED_STYLE_DESCRIPTION__BORDER_SIZE_COMPUTATION_EXPRESSION, 0),
                description.getBorderLineStyle(), Colors.of(description.getBorderColor(), evaluation, RgbColor.BLACK));
    }

    private static NodeShape shape(NodeStyleDescription description, NodeSize size, Evaluation evaluation) {
        return switch (description) {
            case SquareDescription square -> new NodeShape.Square(NodeSize.orZero(square.getWidth()),
                    NodeSize.orZero(square.getHeight()), Colors.of(square.getColor(), evaluation, GRAY));
            case EllipseNodeDescription ellipse -> new NodeShape.Ellipse(size.ownWidth(), size.ownHeight(),
                    Colors.of(ellipse.getColor(), evaluation, GRAY));
            case LozengeNodeDescription lozenge -> new NodeShape.Lozenge(size.ownWidth(), size.ownHeight(),
                    Colors.of(lozenge.getColor(), evaluation, GRAY));
            case DotDescription dot -> new NodeShape.Dot(Colors.of(dot.getBackgroundColor(), evaluation, GRAY),
                    evaluation.integer(dot.getStrokeSizeComputationExpression(),
                            Literals.DOT_DESCRIPTION__STROKE_SIZE_COMPUTATION_EXPRESSION, 2));
            case BundledImageDescription image -> new NodeShape.BundledImage(image.getShape(),
                    Colors.of(image.getColor(), evaluation, RgbColor.BLACK),
                    image.getShape() == BundledImageShape.PROVIDED_SHAPE ? image.getProvidedShapeID() : null);
            case WorkspaceImageDescription image -> new NodeShape.WorkspaceImage(image.getWorkspacePath());
            case NoteDescription note -> new NodeShape.Note(Colors.of(note.getColor(), evaluation, YELLOW));
            case GaugeCompositeStyleDescription gauge -> new NodeShape.Gauge(gauge.getAlignment(),
                    sections(gauge.getSections(), evaluation));
            case CustomStyleDescription custom -> new NodeShape.Custom(custom.getId());
            default -> new NodeShape.Square(0, 0, GRAY);
        };
    }

    private static List<NodeShape.GaugeSection> sections(List<GaugeSectionDescription> sections,
            Evaluation evaluation) {
        return sections.stream().map(section -> section(section, evaluation)).toList();
    }

    private static NodeShape.GaugeSection section(GaugeSectionDescription section, Evaluation evaluation) {
        return new NodeShape.GaugeSection(
                evaluation.integer(section.getMinValueExpression(),
                        Literals.GAUGE_SECTION_DESCRIPTION__MIN_VALUE_EXPRESSION, 0),
                evaluation.integer(section.getMaxValueExpression(),
                        Literals.GAUGE_SECTION_DESCRIPTION__MAX_VALUE_EXPRESSION, 0),
                evaluation.integer(section.getValueExpression(), Literals.GAUGE_SECTION_DESCRIPTION__VALUE_EXPRESSION,
                        0),
                section.getLabel(), Colors.of(section.getBackgroundColor(), evaluation, RgbColor.BLACK),
                Colors.of(section.getForegroundColor(), evaluation, GREEN));
    }
}
