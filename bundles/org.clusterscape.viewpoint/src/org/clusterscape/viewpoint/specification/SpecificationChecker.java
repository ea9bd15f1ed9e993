package org.clusterscape.viewpoint.specification;

import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.internal.specification.check.SpecificationChecks;
import org.eclipse.emf.ecore.EPackage;

/**
 * Tells what is wrong with a specification before it is used: what cannot be read, references that lead nowhere,
 * classes and features that do not exist, expressions that cannot be evaluated, Java classes that are not there, and
 * what is missing or contradicts itself. Nothing of a model is needed for that, and nothing is changed.
 */
public final class SpecificationChecker {

    private final List<EPackage> metamodels;
    private final List<JavaClassSource> classes;

    /**
     * @param metamodels metamodels that are known besides those that the specification names
     * @param classes    where its Java classes come from; without any, calls of their services are not checked
     */
    public SpecificationChecker(Collection<EPackage> metamodels, Collection<JavaClassSource> classes) {
        this.metamodels = List.copyOf(metamodels);
        this.classes = List.copyOf(classes);
    }

    /** All problems of a specification, those of reading it too, in the order of its lines. */
    public List<SpecificationProblem> check(Specification specification) {
        return new SpecificationChecks(specification, metamodels, classes).run();
    }
}
