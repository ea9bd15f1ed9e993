package org.clusterscape.viewpoint.internal.specification.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.clusterscape.viewpoint.expression.ExpressionOrigin;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.JavaExtension;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** Runs all checks over a specification. */
public final class SpecificationChecks {

    private static final String OTHERS = "?";

    private final Specification specification;
    private final Collection<JavaClassSource> classes;
    private final Metamodels metamodels;
    private final Findings findings;

    public SpecificationChecks(Specification specification, Collection<EPackage> given,
            Collection<JavaClassSource> classes) {
        this.specification = specification;
        this.classes = classes;
        this.metamodels = new Metamodels(specification, given);
        this.findings = new Findings(specification);
    }

    public List<SpecificationProblem> run() {
        List<Check> checks = List.of(new RequiredCheck(), new StructureCheck(), new NameCheck(), new CycleCheck(),
                new RegionCheck(), new CustomizationCheck(), new ExtensionCheck(),
                new ImageCheck(specification.uri()), new TypeCheck(metamodels), new FeatureCheck(metamodels),
                new ExpressionCheck(interpreter(), metamodels, new ContextTypes(specification.group(), metamodels),
                        new ExpressionVariables(metamodels)));
        check(specification.group(), checks);
        specification.group().eAllContents().forEachRemaining(element -> check(element, checks));
        return findings.sorted();
    }

    private void check(EObject element, List<Check> checks) {
        checks.forEach(each -> each.check(element, findings));
    }

    private Interpreter interpreter() {
        Interpreter.Builder builder = Interpreter.builder();
        metamodels.packages().stream().filter(each -> each.getESuperPackage() == null).forEach(builder::metamodel);
        JavaClassSource[] sources = classes.toArray(JavaClassSource[]::new);
        Set<String> known = new TreeSet<>();
        for (Viewpoint viewpoint : specification.viewpoints()) {
            for (JavaExtension extension : viewpoint.getOwnedJavaExtensions()) {
                String name = extension.getQualifiedClassName();
                if (name != null && !name.isBlank() && known.add(name)) {
                    builder.javaServices(name.strip(), new ExpressionOrigin(extension, null), sources);
                }
            }
        }
        if (!metamodels.isComplete() || specification.viewpoints().stream().anyMatch(SpecificationChecks::usesOthers)) {
            // Expressions can use services that others bring; a class that is not there says that there are more.
            builder.javaServices(OTHERS, null);
        }
        Interpreter interpreter = builder.build();
        interpreter.problems().stream().filter(each -> each.origin() != null).forEach(this::java);
        return interpreter;
    }

    private static boolean usesOthers(Viewpoint viewpoint) {
        return !viewpoint.getOwnedRepresentationExtensions().isEmpty() || !viewpoint.getReuses().isEmpty()
                || !viewpoint.getCustomizes().isEmpty();
    }

    private void java(ExpressionProblem problem) {
        if (classes.isEmpty()) {
            findings.info(Kind.JAVA, problem.origin().element(),
                    Messages.bind(Messages.Java_unknownHere, problem.expression()));
        } else {
            findings.add(Kind.JAVA, problem.severity(), problem.origin().element(),
                    Messages.bind(Messages.Java_unusable, problem.message()));
        }
    }
}
