package org.clusterscape.viewpoint.specification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.internal.specification.Contributions;
import org.clusterscape.viewpoint.internal.specification.ViewpointAddress;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The specifications that can be used: those of plug-ins, and others. */
public final class Specifications {

    private final List<Entry> entries;
    private final List<SpecificationProblem> problems;

    private Specifications(List<Entry> entries, Collection<SpecificationProblem> problems) {
        this.entries = List.copyOf(entries);
        this.problems = List.copyOf(problems);
    }

    /**
     * A specification with where it comes from.
     *
     * @param specification the specification
     * @param plugin        the name of the plug-in or project; empty where it is not known
     * @param classes       where the Java classes come from that its viewpoints list
     */
    public record Entry(Specification specification, String plugin, JavaClassSource classes) {
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
    public static Specifications of(List<Entry> entries) {
        return new Specifications(entries,
                entries.stream().flatMap(each -> each.specification().problems().stream()).toList());
    }

    /** These and others; of viewpoints that go by the same name, these come first. */
    public Specifications and(Specifications others) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(others.entries);
        List<SpecificationProblem> allProblems = new ArrayList<>(problems);
        allProblems.addAll(others.problems);
        return new Specifications(all, allProblems);
    }

    public List<Entry> entries() {
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
    public Optional<Entry> entry(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        return entries.stream().filter(each -> each.specification().group() == root).findFirst();
    }
}
