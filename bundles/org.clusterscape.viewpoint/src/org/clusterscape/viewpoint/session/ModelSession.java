package org.clusterscape.viewpoint.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.expression.ModelChange;
import org.clusterscape.viewpoint.expression.ReadRecorder;
import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.session.InstanceIndex;
import org.clusterscape.viewpoint.internal.session.ModelTracker;
import org.clusterscape.viewpoint.internal.session.TypeNames;
import org.clusterscape.viewpoint.vsm.description.JavaExtension;
import org.clusterscape.viewpoint.vsm.description.RepresentationDescription;
import org.clusterscape.viewpoint.vsm.description.RepresentationExtensionDescription;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Models together with the viewpoints chosen for them. All that specifications say about them is evaluated here, with
 * the messages collected. A session is not made for several threads.
 */
public final class ModelSession {

    private final List<Resource> resources;
    private final List<Viewpoint> viewpoints;
    private final Interpreter interpreter;
    private final TypeNames types;
    private final InstanceIndex instances;
    private final ProblemLog problems = new ProblemLog();
    private ReadRecorder recorder;
    private ModelTracker tracker;

    private ModelSession(Builder builder) {
        this.resources = List.copyOf(builder.resources);
        this.viewpoints = List.copyOf(builder.viewpoints);
        this.interpreter = builder.interpreter();
        this.types = new TypeNames(builder.metamodels);
        this.instances = new InstanceIndex(resources, types);
        for (ExpressionProblem problem : interpreter.problems()) {
            EObject origin = problem.origin() == null ? null : problem.origin().element();
            report(new SessionProblem(problem.severity(), problem.message(), origin, null, problem.expression(), null,
                    1, problem.cause()));
        }
    }

    /** Begins a session. */
    public static Builder builder() {
        return new Builder();
    }

    /** The resources with the models. */
    public List<Resource> resources() {
        return resources;
    }

    /** The chosen viewpoints, in the order they were chosen. */
    public List<Viewpoint> viewpoints() {
        return viewpoints;
    }

    /** What evaluates the expressions; without the messages and recordings of this session. */
    public Interpreter interpreter() {
        return interpreter;
    }

    /**
     * Evaluates an expression of a specification. It never throws, but passes on an
     * <code>OperationCanceledException</code>; the problems are kept in this session.
     *
     * @param expression           its text; null is an expression without a value
     * @param self                 the element it is about
     * @param variables            the other variables
     * @param specificationElement the element of the specification that holds the expression
     * @param feature              the attribute that holds it; may be null
     */
    public EvaluationResult evaluate(String expression, EObject self, Variables variables,
            EObject specificationElement, EStructuralFeature feature) {
        EvaluationResult result = interpreter.evaluate(expression, self, variables,
                new ExpressionOrigin(specificationElement, feature), recorder);
        for (ExpressionProblem problem : result.problems()) {
            if (problem.severity() != Severity.INFO) {
                report(new SessionProblem(problem.severity(), problem.message(), specificationElement, feature,
                        expression, self, 1, problem.cause()));
            }
        }
        return result;
    }

    /**
     * Runs something and lets a recorder know of all that is read meanwhile; a recorder that was there before learns
     * nothing of it.
     *
     * @return what it gave
     */
    public <T> T recording(ReadRecorder reads, Supplier<T> work) {
        ReadRecorder outer = recorder;
        recorder = reads;
        try {
            return work.get();
        } finally {
            // A thread that was left behind in a service comes here late, when others record already.
            if (recorder == reads) {
                recorder = outer;
            }
        }
    }

    /** The recorder of what is read just now; null if nobody wants to know. */
    public ReadRecorder recorder() {
        return recorder;
    }

    /** Adds a message. */
    public void report(SessionProblem problem) {
        problems.add(problem);
    }

    /** Adds a message about an element of a specification. */
    public void report(Severity severity, String message, EObject specificationElement, EObject element) {
        report(new SessionProblem(severity, message, specificationElement, null, null, element, 1, null));
    }

    /** What went wrong so far, each kind of problem once, in the order they came up. */
    public List<SessionProblem> problems() {
        return problems.all();
    }

    /** Forgets the messages so far. */
    public void clearProblems() {
        problems.clear();
    }

    /**
     * Whether an element is an instance of a class or of one that inherits from it.
     *
     * @param typeName the name of the class, with that of its package before <code>::</code> or a dot, or without;
     *                 where several classes have it, any of them will do
     */
    public boolean isInstance(EObject element, String typeName) {
        return element != null && types.isInstance(element.eClass(), typeName);
    }

    /** Whether there is a class of that name; every element is an EObject. */
    public boolean isType(String typeName) {
        return typeName != null && (TypeNames.isAny(typeName.strip()) || classOf(typeName) != null);
    }

    /** The first class of that name among the metamodels; null where there is none. */
    public EClass classOf(String typeName) {
        return types.classOf(typeName);
    }

    /**
     * All elements in the models that are instances of a class, or of one that inherits from it, in document order. The
     * list does not change.
     */
    public List<EObject> instances(String typeName) {
        if (recorder != null) {
            instances.recordTo(recorder);
        }
        tracker();
        return instances.of(typeName);
    }

    /** From now on, lets a listener know of each change in the models, at once. */
    public void addListener(Consumer<ModelChange> listener) {
        tracker().add(listener);
    }

    /** Lets a listener no longer know of changes. */
    public void removeListener(Consumer<ModelChange> listener) {
        tracker().remove(listener);
    }

    /** Ends the session: it does not hear of changes any more. */
    public void dispose() {
        if (tracker != null) {
            tracker.dispose();
            tracker = null;
        }
    }

    private ModelTracker tracker() {
        if (tracker == null) {
            tracker = new ModelTracker(resources);
            instances.clear();
            tracker.add(instances::changed);
        }
        return tracker;
    }

    /** Puts a session together. */
    public static final class Builder {

        private final Set<Resource> resources = new LinkedHashSet<>();
        private final Set<Viewpoint> viewpoints = new LinkedHashSet<>();
        private final Set<EPackage> metamodels = new LinkedHashSet<>();
        private final List<JavaClassSource> classSources = new ArrayList<>();
        private Interpreter given;

        private Builder() {
        }

        /** Adds resources with models. */
        public Builder resources(Collection<? extends Resource> added) {
            resources.addAll(added);
            return this;
        }

        /** Adds a resource with a model. */
        public Builder resource(Resource added) {
            return resources(List.of(added));
        }

        /** Chooses viewpoints. */
        public Builder viewpoints(Collection<? extends Viewpoint> chosen) {
            viewpoints.addAll(chosen);
            return this;
        }

        /** Adds metamodels; those of the models and those that the viewpoints name are added without that. */
        public Builder metamodels(Collection<? extends EPackage> added) {
            metamodels.addAll(added);
            return this;
        }

        /** Adds a place where Java services come from; the first that has a class counts. */
        public Builder classSource(JavaClassSource source) {
            classSources.add(source);
            return this;
        }

        /** Takes a finished interpreter instead of one made for the viewpoints. */
        public Builder interpreter(Interpreter finished) {
            given = finished;
            return this;
        }

        /** The session. */
        public ModelSession build() {
            for (Viewpoint viewpoint : viewpoints) {
                for (RepresentationDescription each : viewpoint.getOwnedRepresentations()) {
                    metamodels.addAll(each.getMetamodel());
                }
                for (RepresentationExtensionDescription each : viewpoint.getOwnedRepresentationExtensions()) {
                    metamodels.addAll(each.getMetamodel());
                }
            }
            metamodels.addAll(InstanceIndex.packagesOf(resources));
            metamodels.add(EcorePackage.eINSTANCE);
            metamodels.removeIf(EObject::eIsProxy);
            return new ModelSession(this);
        }

        private Interpreter interpreter() {
            if (given != null) {
                return given;
            }
            Interpreter.Builder builder = Interpreter.builder();
            metamodels.forEach(builder::metamodel);
            JavaClassSource[] sources = classSources.toArray(JavaClassSource[]::new);
            for (Viewpoint viewpoint : viewpoints) {
                for (JavaExtension extension : viewpoint.getOwnedJavaExtensions()) {
                    if (extension.getQualifiedClassName() != null) {
                        builder.javaServices(extension.getQualifiedClassName(), new ExpressionOrigin(extension, null),
                                sources);
                    }
                }
            }
            return builder.build();
        }
    }
}
