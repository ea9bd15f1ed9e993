package org.clusterscape.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.style.ElementColors;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.table.DTableElement;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.vsm.table.TableMapping;
import org.clusterscape.viewpoint.vsm.table.TablePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What the parts of a table are computed with. */
final class TableContext {

    static final TablePackage DESCRIPTION = TablePackage.eINSTANCE;

    private final ModelSession session;
    private final DTable table;
    private final TableStyles styles;

    TableContext(ModelSession session, DTable table) {
        this.session = session;
        this.table = table;
        this.styles = new TableStyles(session, new ElementColors(session));
    }

    ModelSession session() {
        return session;
    }

    DTable table() {
        return table;
    }

    TableStyles styles() {
        return styles;
    }

    /** The variables that all expressions of a table see. */
    Variables variables() {
        return Variables.none().with("table", table).with("root", table.getTarget());
    }

    /** Evaluates an expression; one that is missing has no value. */
    EvaluationResult evaluate(EObject self, Variables variables, EObject holder, EAttribute feature) {
        return session.evaluate((String) holder.eGet(feature), self, variables, holder, feature);
    }

    /** The elements that an expression gives. */
    Collection<EObject> elements(EObject self, Variables variables, EObject holder, EAttribute feature) {
        return evaluate(self, variables, holder, feature).asEObjects().orElse(List.of());
    }

    /** All elements inside another that are of a class. */
    List<EObject> inside(EObject owner, String domainClass) {
        List<EObject> result = new ArrayList<>();
        owner.eAllContents().forEachRemaining(each -> {
            if (session.isInstance(each, domainClass)) {
                result.add(each);
            }
        });
        return result;
    }

    /** The label of a header; without an expression, what the element is called. */
    String header(EObject self, EObject holder, EAttribute feature) {
        return isEmpty((String) holder.eGet(feature)) ? ElementText.of(self)
                : evaluate(self, Variables.none(), holder, feature).asString().orElse(null);
    }

    /** Computes the elements that a line, column or cell stands for. */
    void refreshSemanticElements(DTableElement element, TableMapping mapping) {
        Collection<EObject> elements;
        if (isEmpty(mapping.getSemanticElements())) {
            elements = element.getTarget() == null ? List.of() : List.of(element.getTarget());
        } else {
            Variables variables = Variables.none().with("view", element);
            if (element.eContainer() instanceof DSemanticDecorator owner) {
                variables = variables.with("containerView", owner).with("container", owner.getTarget());
            }
            elements = elements(element.getTarget(), variables, mapping,
                    DESCRIPTION.getTableMapping_SemanticElements());
        }
        synchronize(element, elements);
    }

    /** Elements that stay keep their place, new ones go to the end. */
    static void synchronize(DTableElement element, Collection<EObject> elements) {
        element.getSemanticElements().retainAll(elements);
        for (EObject each : elements) {
            if (!element.getSemanticElements().contains(each)) {
                element.getSemanticElements().add(each);
            }
        }
    }

    static boolean isEmpty(String expression) {
        return expression == null || expression.isEmpty();
    }
}
