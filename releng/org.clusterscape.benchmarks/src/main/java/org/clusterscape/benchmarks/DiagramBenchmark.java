package org.clusterscape.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.clusterscape.viewpoint.diagram.DiagramSynchronizer;
import org.clusterscape.viewpoint.representation.diagram.DSemanticDiagram;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.vsm.diagram.DiagramDescription;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/**
 * Creates and refreshes class diagrams of made-up Ecore models, as a whole and after single changes. What counts is how
 * much less a refresh after a change takes than a whole one; the times depend on the computer.
 */
public final class DiagramBenchmark {

    private static final int ROUNDS = 31;
    private static final int SEED = 42;

    private final int size;
    private final EPackage model;
    private final DiagramDescription description;
    private final DiagramSynchronizer synchronizer;

    private DiagramBenchmark(int size) {
        this.size = size;
        this.model = model(size);
        Resource resource = new ResourceImpl(URI.createURI("benchmark.ecore"));
        resource.getContents().add(model);
        Specification specification = SpecificationLoader.load(
                URI.createURI(DiagramBenchmark.class.getResource("entities.odesign").toString()),
                SpecificationContext.standard());
        specification.problems().forEach(System.out::println);
        this.description = (DiagramDescription) specification.representation("Entities").orElseThrow();
        this.synchronizer = new DiagramSynchronizer(
                ModelSession.builder().resource(resource).viewpoints(specification.viewpoints()).build());
    }

    /** @param args the numbers of classes; 500 and 5,000 if none are given */
    public static void main(String[] args) {
        int[] sizes = Stream.of(args.length == 0 ? new String[] {"500", "5000"} : args).mapToInt(Integer::parseInt)
                .toArray();
        System.out.printf(Locale.ROOT, "%8s %9s  %-34s %12s %12s %8s%n", "classes", "elements", "", "median [ms]",
                "fastest [ms]", "ratio");
        for (int size : sizes) {
            new DiagramBenchmark(size).run();
        }
    }

    private void run() {
        DSemanticDiagram diagram = synchronizer.create(description, model);
        int elements = diagram.getDiagramElements().size();
        report(elements, "create", null, times(round -> synchronizer.create(description, model)));
        double[] whole = times(round -> synchronizer.refresh(diagram));
        report(elements, "refresh as a whole", null, whole);
        try (DiagramSynchronizer.ChangeLog log = synchronizer.track()) {
            report(elements, "refresh after a new name", whole, times(round -> {
                classAt(round).setName("Renamed" + round);
                synchronizer.refreshChanged(diagram, log.take());
            }));
            report(elements, "refresh after a new attribute", whole, times(round -> {
                classAt(round).getEStructuralFeatures().add(attribute("added" + round));
                synchronizer.refreshChanged(diagram, log.take());
            }));
            report(elements, "refresh after a new class", whole, times(round -> {
                EClass added = EcoreFactory.eINSTANCE.createEClass();
                added.setName("Added" + round);
                added.getESuperTypes().add(classAt(round));
                model.getEClassifiers().add(added);
                synchronizer.refreshChanged(diagram, log.take());
            }));
            report(elements, "refresh after a deleted class", whole, times(round -> {
                model.getEClassifiers().removeLast();
                synchronizer.refreshChanged(diagram, log.take());
            }));
            report(elements, "refresh after a new end of an edge", whole, times(round -> {
                EReference reference = classAt(round).getEReferences().get(0);
                reference.setEType(classAt(round + 7));
                synchronizer.refreshChanged(diagram, log.take());
            }));
        }
    }

    private void report(int elements, String what, double[] whole, double[] times) {
        double median = times[ROUNDS / 2];
        String ratio = whole == null ? "" : String.format(Locale.ROOT, "%.1f", whole[ROUNDS / 2] / median);
        System.out.printf(Locale.ROOT, "%,8d %,9d  %-34s %12.3f %12.3f %8s%n", size, elements, what, median, times[0],
                ratio);
    }

    private EClass classAt(int round) {
        return (EClass) model.getEClassifiers().get(round * 13 % size);
    }

    private static double[] times(IntConsumer work) {
        for (int i = 0; i < ROUNDS; i++) {
            work.accept(i);
        }
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.accept(ROUNDS + i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    // As many classes as wanted, each with two attributes, a reference, and, but for the first, a supertype.
    private static EPackage model(int classes) {
        Random random = new Random(SEED);
        EPackage result = EcoreFactory.eINSTANCE.createEPackage();
        result.setName("benchmark");
        result.setNsURI("http://www.clusterscape.org/benchmark");
        for (int i = 0; i < classes; i++) {
            EClass eClass = EcoreFactory.eINSTANCE.createEClass();
            eClass.setName("Class" + i);
            eClass.setAbstract(i % 5 == 0);
            eClass.getEStructuralFeatures().addAll(List.of(attribute("first"), attribute("second")));
            if (i > 0) {
                eClass.getESuperTypes().add((EClass) result.getEClassifiers().get(random.nextInt(i)));
            }
            result.getEClassifiers().add(eClass);
        }
        for (int i = 0; i < classes; i++) {
            EReference reference = EcoreFactory.eINSTANCE.createEReference();
            reference.setName("to" + i);
            reference.setEType(result.getEClassifiers().get(random.nextInt(classes)));
            reference.setContainment(i % 3 == 0);
            reference.setUpperBound(i % 2 == 0 ? -1 : 1);
            ((EClass) result.getEClassifiers().get(i)).getEStructuralFeatures().add(reference);
        }
        return result;
    }

    private static EAttribute attribute(String name) {
        EAttribute result = EcoreFactory.eINSTANCE.createEAttribute();
        result.setName(name);
        result.setEType(EcorePackage.Literals.ESTRING);
        return result;
    }
}
