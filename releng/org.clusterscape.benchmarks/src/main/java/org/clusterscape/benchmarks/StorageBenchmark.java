package org.clusterscape.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Loads and saves models with Clusterscape's storage and with EMF's defaults, side by side in one run. What counts is
 * the ratio; the times depend on the computer.
 */
public final class StorageBenchmark {

    private static final String ROW = "%,10d  %-28s %10.1f %10s %8s%n";
    private static final double MIB = 1 << 20;
    private static final int LARGEST_FOR_EMF = 50_000;

    private final Path folder;

    private StorageBenchmark(Path folder) {
        this.folder = folder;
    }

    /** @param args the numbers of elements, 10,000 and 20,000 if none are given; EMF is left out above 50,000 */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("clusterscape-benchmark");
        try {
            StorageBenchmark benchmark = new StorageBenchmark(folder);
            System.out.printf(Locale.ROOT, "%10s  %-28s %10s %10s %8s%n", "elements", "", "ours [ms]", "EMF [ms]", "ratio");
            int[] sizes = Stream.of(args.length == 0 ? new String[] {"10000", "20000"} : args)
                    .mapToInt(Integer::parseInt).toArray();
            for (int size : sizes) {
                benchmark.run(size);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(int size) throws IOException {
        Path file = folder.resolve(size + ".clusterscape");
        Path plainFile = folder.resolve(size + ".xmi");
        int rounds = size <= 20_000 ? 15 : 3;
        Ecosystem ecosystem = ModelFiles.create(file, SyntheticRegion.of(size));
        ModelFiles.save(ecosystem);
        System.out.printf(Locale.ROOT, "%,10d  %-28s %,8.1f MiB%n", size, "size of the file", Files.size(file) / MIB);
        boolean withEmf = size <= LARGEST_FOR_EMF;
        report(size, "load", fastest(rounds, () -> ModelFiles.load(file)),
                withEmf ? fastest(3, () -> loadPlain(file)) : Double.NaN);
        double save = fastest(rounds, () -> {
            ecosystem.setVersion(String.valueOf(System.nanoTime()));
            ModelFiles.save(ecosystem);
        });
        report(size, "save (ours: safely)", save, withEmf ? savePlain(loadPlain(file), plainFile) : Double.NaN);
    }

    private static void report(int size, String what, double ours, double emf) {
        boolean both = !Double.isNaN(emf);
        System.out.printf(Locale.ROOT, ROW, size, what, ours, both ? String.format(Locale.ROOT, "%.1f", emf) : "-",
                both ? String.format(Locale.ROOT, "%.1f", emf / ours) : "-");
    }

    private static Resource loadPlain(Path file) throws IOException {
        ClusterscapePackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        return resources.getResource(URI.createFileURI(file.toString()), true);
    }

    /** Without reading back, backup, or forcing it to disk. */
    private static double savePlain(Resource resource, Path file) throws IOException {
        resource.setURI(URI.createFileURI(file.toString()));
        return fastest(3, () -> resource.save(null));
    }

    /** The fastest of several rounds in milliseconds: the one that was disturbed least. */
    private static double fastest(int rounds, Work work) throws IOException {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.run();
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest / 1e6;
    }

    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }
}
