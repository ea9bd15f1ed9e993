package org.clusterscape.viewpoint.internal.tool.operation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.internal.tool.Messages;
import org.clusterscape.viewpoint.representation.viewpoint.DRepresentation;
import org.clusterscape.viewpoint.representation.viewpoint.DRepresentationElement;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.NavigationRequest;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolException;
import org.clusterscape.viewpoint.vsm.tool.Case;
import org.clusterscape.viewpoint.vsm.tool.ChangeContext;
import org.clusterscape.viewpoint.vsm.tool.ContainerModelOperation;
import org.clusterscape.viewpoint.vsm.tool.CreateInstance;
import org.clusterscape.viewpoint.vsm.tool.CreateView;
import org.clusterscape.viewpoint.vsm.tool.DeleteView;
import org.clusterscape.viewpoint.vsm.tool.ExternalJavaAction;
import org.clusterscape.viewpoint.vsm.tool.ExternalJavaActionCall;
import org.clusterscape.viewpoint.vsm.tool.For;
import org.clusterscape.viewpoint.vsm.tool.If;
import org.clusterscape.viewpoint.vsm.tool.Let;
import org.clusterscape.viewpoint.vsm.tool.ModelOperation;
import org.clusterscape.viewpoint.vsm.tool.MoveElement;
import org.clusterscape.viewpoint.vsm.tool.Navigation;
import org.clusterscape.viewpoint.vsm.tool.RemoveElement;
import org.clusterscape.viewpoint.vsm.tool.SetObject;
import org.clusterscape.viewpoint.vsm.tool.SetValue;
import org.clusterscape.viewpoint.vsm.tool.Switch;
import org.clusterscape.viewpoint.vsm.tool.ToolPackage;
import org.clusterscape.viewpoint.vsm.tool.Unset;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Carries out model operations. Each gets an element and tells which one the operations inside it get; where it cannot
 * be done they get the same one.
 */
final class OperationRunner {

    private static final ToolPackage TOOL = ToolPackage.eINSTANCE;

    private final ToolRun run;
    private final ModelAccess access;
    private EObject leftOver;

    OperationRunner(ToolRun run) {
        this.run = run;
        this.access = run.access();
    }

    void run(ModelOperation operation, EObject self) {
        run(operation, self, self);
    }

    /** @param start the element that the tool, or the iteration it is in, began with */
    private void run(ModelOperation operation, EObject given, EObject start) {
        EObject self = leftOver == null ? given : leftOver;
        leftOver = null;
        switch (operation) {
            case For loop -> iterate(loop, self, isDirectlyInCase(loop));
            case Switch choice -> choose(choice, self, start);
            case If condition -> {
                if (holds(condition, TOOL.getIf_ConditionExpression(), self)) {
                    runInside(condition, self, start);
                }
            }
            case ContainerModelOperation container -> runInside(container, apply(container, self, start), start);
            default -> run.complain(operation, unsupported(operation));
        }
    }

    private void runInside(ContainerModelOperation operation, EObject self, EObject start) {
        for (ModelOperation each : operation.getSubModelOperations()) {
            run(each, self, start);
        }
    }

    private EObject apply(ContainerModelOperation operation, EObject self, EObject start) {
        try {
            return perform(operation, self, start);
        } catch (NotFoundException e) {
            run.complain(operation, e.getMessage());
            return self;
        }
    }

    private EObject perform(ContainerModelOperation operation, EObject self, EObject start) throws NotFoundException {
        return switch (operation) {
            case ChangeContext change -> run.evaluate(self, change, TOOL.getChangeContext_BrowseExpression())
                    .asEObject().orElse(self);
            case CreateInstance creation -> create(creation, self);
            case SetValue set -> {
                String feature = text(set, TOOL.getSetValue_FeatureName(), self);
                Object value = run.evaluate(self, set, TOOL.getSetValue_ValueExpression()).value();
                set(self, feature, value);
                yield self;
            }
            case SetObject set -> {
                set(self, text(set, TOOL.getSetObject_FeatureName(), self), set.getObject());
                yield self;
            }
            case Unset unset -> unset(unset, self);
            case MoveElement move -> {
                EObject target = run.evaluate(self, move, TOOL.getMoveElement_NewContainerExpression())
                        .asEObject().orElse(null);
                access.move(self, target, text(move, TOOL.getMoveElement_FeatureName(), self));
                yield self;
            }
            case RemoveElement removal -> {
                access.remove(self);
                yield self;
            }
            case DeleteView removal -> deleteView(removal, self);
            case Let let -> let(let, self);
            case CreateView creation -> createView(creation, self);
            case Navigation navigation -> navigate(navigation, self);
            case ExternalJavaAction action -> call(action, self, start);
            case ExternalJavaActionCall call -> call(call.getAction(), self, start);
            default -> throw new NotFoundException(unsupported(operation));
        };
    }

    private void iterate(For loop, EObject self, boolean once) {
        Object values = run.evaluate(self, loop, TOOL.getFor_Expression()).value();
        List<?> all = switch (values) {
            case null -> List.of();
            case Collection<?> many -> Arrays.asList(many.toArray());
            case Object[] many -> Arrays.asList(many.clone());
            default -> List.of(values);
        };
        try {
            if (once) {
                touch(loop, self);
            }
        } catch (NotFoundException e) {
            run.complain(loop, e.getMessage());
            return;
        }
        EObject left = leftOver;
        EObject current = self;
        for (Object each : all) {
            current = each instanceof EObject element ? element : current;
            run.variables().set(loop.getIteratorName(), each);
            for (ModelOperation operation : loop.getSubModelOperations()) {
                leftOver = null;
                run(operation, current, current);
            }
            run.variables().unset(loop.getIteratorName());
        }
        leftOver = left;
    }

    /** Sirius treats an iteration that stands in a case of a switch, but in no other iteration, differently. */
    private boolean isDirectlyInCase(For loop) {
        if (run.environment().strictness() == Strictness.SAFE) {
            return false;
        }
        EObject owner = loop.eContainer();
        while (owner instanceof ContainerModelOperation && !(owner instanceof For)
                && !(owner.eContainer() instanceof Switch)) {
            owner = owner.eContainer();
        }
        return owner instanceof ContainerModelOperation && !(owner instanceof For);
    }

    /**
     * Before the first element, it carries out the operations directly inside once, for the element that the iteration
     * began with and without the iterator; what a creation or a change of the context leads to is where the operation
     * after the iteration begins.
     */
    private void touch(For loop, EObject self) throws NotFoundException {
        for (ModelOperation each : loop.getSubModelOperations()) {
            switch (each) {
                case For inner -> iterate(inner, self, true);
                case CreateInstance creation -> leftOver = perform(creation, self, self);
                case If condition -> holds(condition, TOOL.getIf_ConditionExpression(), self);
                case ContainerModelOperation other -> {
                    EObject next = apply(other, self, self);
                    leftOver = next == self ? leftOver : next;
                }
                default -> {
                    // the cases of a switch are not reached
                }
            }
        }
    }

    private void choose(Switch choice, EObject self, EObject start) {
        for (Case each : choice.getCases()) {
            if (holds(each, TOOL.getCase_ConditionExpression(), self)) {
                runInside(each, self, start);
                return;
            }
        }
        if (choice.getDefault() != null) {
            runInside(choice.getDefault(), self, start);
        }
    }

    private boolean holds(EObject holder, EAttribute condition, EObject self) {
        return run.evaluate(self, holder, condition).asBoolean().orElse(false);
    }

    private EObject create(CreateInstance creation, EObject self) throws NotFoundException {
        EObject instance = access.create(text(creation, TOOL.getCreateInstance_TypeName(), self));
        run.variables().set(creation.getVariableName(), instance);
        access.add(self, text(creation, TOOL.getCreateInstance_ReferenceName(), self), instance);
        run.created().add(instance);
        run.affected().add(self);
        return instance;
    }

    private void set(EObject self, String feature, Object value) throws NotFoundException {
        if (self instanceof DRepresentation && "name".equals(feature)) {
            throw new ToolException(Messages.bind(Messages.Model_noFeature, self.eClass().getName(), feature));
        }
        run.affected().add(self);
        access.set(self, feature, value);
    }

    private EObject unset(Unset unset, EObject self) throws NotFoundException {
        String feature = text(unset, TOOL.getUnset_FeatureName(), self);
        String expression = unset.getElementExpression();
        if (expression == null || expression.isEmpty()) {
            access.clear(self, feature);
        } else {
            Collection<EObject> elements = run.evaluate(self, unset, TOOL.getUnset_ElementExpression()).asEObjects()
                    .orElse(List.of());
            for (EObject each : List.copyOf(elements)) {
                access.remove(self, feature, each);
            }
        }
        return self;
    }

    /** The variable outlives the operation; one that is called self is the element of the operations inside. */
    private EObject let(Let let, EObject self) {
        Object value = run.evaluate(self, let, TOOL.getLet_ValueExpression()).value();
        if ("self".equals(let.getVariableName()) && value instanceof EObject element) {
            return element;
        }
        run.variables().set(let.getVariableName(), value);
        return self;
    }

    private EObject deleteView(DeleteView removal, EObject self) throws NotFoundException {
        if (!(self instanceof DRepresentationElement)) {
            throw new NotFoundException(Messages.bind(Messages.Operation_notAView, self.eClass().getName()));
        }
        ViewOperations.remove(run.environment().session(), self);
        return self;
    }

    private EObject createView(CreateView creation, EObject self) {
        new ViewOperations(run).create(creation, self);
        return self;
    }

    private EObject navigate(Navigation navigation, EObject self) {
        EObject element = self;
        if (self instanceof DRepresentationElement view && !view.getSemanticElements().isEmpty()) {
            element = view.getSemanticElements().getFirst();
        } else if (self instanceof DSemanticDecorator view) {
            element = view.getTarget();
        }
        run.navigation().add(new NavigationRequest(navigation.getDiagramDescription(), element,
                navigation.isCreateIfNotExistent()));
        return self;
    }

    private EObject call(ExternalJavaAction action, EObject self, EObject start) throws NotFoundException {
        new JavaActions(run.environment()).run(run, action, self, List.of(start));
        return self;
    }

    private String text(EObject holder, EAttribute feature, EObject self) {
        return run.evaluate(self, holder, feature).asString().orElse(null);
    }

    private static String unsupported(ModelOperation operation) {
        return Messages.bind(Messages.Operation_notSupported, operation.eClass().getName());
    }
}
