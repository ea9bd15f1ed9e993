package org.clusterscape.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.diagram.DDiagramElement;
import org.clusterscape.viewpoint.representation.diagram.Decoration;
import org.clusterscape.viewpoint.representation.diagram.DiagramFactory;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.description.DecorationDescription;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage.Literals;
import org.clusterscape.viewpoint.vsm.description.GenericDecorationDescription;
import org.clusterscape.viewpoint.vsm.description.SemanticBasedDecoration;
import org.clusterscape.viewpoint.vsm.diagram.Layer;
import org.clusterscape.viewpoint.vsm.diagram.MappingBasedDecoration;
import org.eclipse.emf.ecore.EAttribute;

/** Puts the decorations of the active layers to the elements of a diagram. */
final class DecorationPass {

    private final DiagramState state;
    private final ModelSession session;
    private final List<DecorationDescription> descriptions = new ArrayList<>();
    private List<DecorationUnit> due = new ArrayList<>();

    DecorationPass(DiagramState state) {
        this.state = state;
        this.session = state.session();
        for (Layer layer : state.diagram().getActivatedLayers()) {
            if (layer.getDecorationDescriptionsSet() != null) {
                descriptions.addAll(layer.getDecorationDescriptionsSet().getDecorationDescriptions());
            }
        }
    }

    /** Something has to be decorated again. */
    void add(DecorationUnit unit) {
        due.add(unit);
    }

    /** Decorates all elements. */
    void runForAll() {
        state.allElements(node -> {
            prepare(node);
            if (descriptions.isEmpty() && !node.element().getDecorations().isEmpty()) {
                node.element().getDecorations().clear();
            }
        });
        run();
    }

    /** Decorates what is new or due. */
    void run() {
        state.round().added().forEach(this::prepare);
        List<DecorationUnit> units = due;
        due = new ArrayList<>();
        for (DecorationUnit unit : units) {
            if (unit.isDue() && unit.node().element().eContainer() != null) {
                state.reads().evaluate(unit, () -> {
                    decorate(unit.node().element());
                    return null;
                });
            }
        }
    }

    private void prepare(ElementNode node) {
        if (node.decorations() == null && !descriptions.isEmpty()) {
            node.setDecorations(new DecorationUnit(node, this));
            due.add(node.decorations());
        }
    }

    private void decorate(DDiagramElement element) {
        List<Decoration> wanted = new ArrayList<>();
        Variables variables = null;
        for (DecorationDescription each : descriptions) {
            if (isMeant(each, element)) {
                variables = variables == null ? variablesOf(element) : variables;
                if (isAccepted(each, element, variables)) {
                    wanted.add(decoration(each, element, variables));
                }
            }
        }
        List<Decoration> present = element.getDecorations();
        boolean same = present.size() == wanted.size();
        for (int i = 0; same && i < present.size(); i++) {
            same = isSame(present.get(i), wanted.get(i));
        }
        if (!same) {
            present.clear();
            present.addAll(wanted);
        }
    }

    private boolean isMeant(DecorationDescription description, DDiagramElement element) {
        return switch (description) {
            case MappingBasedDecoration decoration ->
                decoration.getMappings().contains(element.getDiagramElementMapping());
            case SemanticBasedDecoration decoration ->
                session.isInstance(element.getTarget(), decoration.getDomainClass());
            case GenericDecorationDescription decoration -> true;
            default -> false;
        };
    }

    private Variables variablesOf(DDiagramElement element) {
        DSemanticDecorator container = (DSemanticDecorator) element.eContainer();
        return state.evaluations().common().with("element", element.getTarget()).with("view", element)
                .with("containerView", container).with("container", container.getTarget());
    }

    private boolean isAccepted(DecorationDescription description, DDiagramElement element, Variables variables) {
        String expression = description.getPreconditionExpression();
        if (Mappings.isEmpty(expression)) {
            return true;
        }
        EvaluationResult result = session.evaluate(expression, element.getTarget(), variables, description,
                Literals.DECORATION_DESCRIPTION__PRECONDITION_EXPRESSION);
        return !result.hasErrors() && result.asBoolean().orElse(false);
    }

    private Decoration decoration(DecorationDescription description, DDiagramElement element, Variables variables) {
        Decoration result = DiagramFactory.eINSTANCE.createDecoration();
        result.setDescription(description);
        result.setImage(text(description.getImageExpression(), element, variables, description,
                Literals.DECORATION_DESCRIPTION__IMAGE_EXPRESSION));
        result.setTooltip(text(description.getTooltipExpression(), element, variables, description,
                Literals.DECORATION_DESCRIPTION__TOOLTIP_EXPRESSION));
        return result;
    }

    private String text(String expression, DDiagramElement element, Variables variables,
            DecorationDescription description, EAttribute feature) {
        return Mappings.isEmpty(expression) ? null
                : session.evaluate(expression, element.getTarget(), variables, description, feature).asString()
                        .orElse(null);
    }

    private static boolean isSame(Decoration one, Decoration other) {
        return one.getDescription() == other.getDescription() && Objects.equals(one.getImage(), other.getImage())
                && Objects.equals(one.getTooltip(), other.getTooltip());
    }
}
