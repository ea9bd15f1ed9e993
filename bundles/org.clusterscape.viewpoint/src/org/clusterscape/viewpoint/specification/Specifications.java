package org.clusterscape.viewpoint.specification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.specification.Contributions;
import org.clusterscape.viewpoint.internal.specification.ViewpointAddress;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The specifications that can be used: those of plug-ins, and others. */
public final class Specifications {

    private final List<ContributedSpecification> entries;
    private final List<SpecificationProblem> problems;

    private Specifications(List<ContributedSpecification> entries, Collection<SpecificationProblem> problems) {
        this.entries = List.copyOf(entries);
        this.problems = List.copyOf(problems);
    }

    /** Those that plug-ins contribute to the extension point <code>org.clusterscape.viewpoint.specifications</code>. */
    public static Specifications registered() {
        return registered(SpecificationContext.standard());
    }

    /** The same within a context. */
    public static Specifications registered(SpecificationContext context) {
        Contributions contributions = new Contributions(context);
        contributions.read();
        return new Specifications(contributions.entries(), contributions.problems());
    }

    /** Given ones. */
    public static Specifications of(List<ContributedSpecification> entries) {
        return new Specifications(entries,
                entries.stream().flatMap(each -> each.specification().problems().stream()).toList());
    }

    /** These and others; of viewpoints that go by the same name, these come first. */
    public Specifications and(Specifications others) {
        List<ContributedSpecification> all = new ArrayList<>(entries);
        all.addAll(others.entries);
        List<SpecificationProblem> allProblems = new ArrayList<>(problems);
        allProblems.addAll(others.problems);
        return new Specifications(all, allProblems);
    }

    public List<ContributedSpecification> entries() {
        return entries;
    }

    /** What could not be read or resolved. */
    public List<SpecificationProblem> problems() {
        return problems;
    }

    /** All viewpoints, in the order of the specifications. */
    public List<Viewpoint> viewpoints() {
        return entries.stream().flatMap(each -> each.specification().viewpoints().stream()).toList();
    }

    /** A viewpoint by its name, or by its address <code>viewpoint:/plugin/name</code>. */
    public Optional<Viewpoint> viewpoint(String nameOrAddress) {
        ViewpointAddress address = ViewpointAddress.parse(nameOrAddress);
        return entries.stream().flatMap(entry -> entry.specification().viewpoints().stream()
                .filter(each -> address == null ? nameOrAddress.equals(each.getName())
                        : address.isOf(entry.plugin(), each.getName())))
                .findFirst();
    }

    /** The specification that an element belongs to. */
    public Optional<ContributedSpecification> entry(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        return entries.stream().filter(each -> each.specification().group() == root).findFirst();
    }
}
