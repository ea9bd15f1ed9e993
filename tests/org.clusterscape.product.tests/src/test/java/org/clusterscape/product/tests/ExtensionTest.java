package org.clusterscape.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins of other teams, in the user's folder of extensions. */
class ExtensionTest {

    private static final String CALCULATOR = """
            package team;

            import org.clusterscape.indicator.CalculationContext;
            import org.clusterscape.indicator.Calculator;
            import org.clusterscape.indicator.IndicatorValue;

            public final class Cities implements Calculator {
                @Override
                public IndicatorValue compute(CalculationContext context) {
                    return IndicatorValue.of(context.ecosystem().getCities().size());
                }
            }
            """;
    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
               <extension point="org.clusterscape.indicator.calculators">
                  <calculator id="team.cities" name="Cities" formula="number of cities" class="team.Cities">
                     <target nsURI="http://www.clusterscape.org/model/1.0" eClass="Ecosystem"/>
                  </calculator>
               </extension>
            </plugin>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void buildThePlugin() throws IOException {
        Path source = folder.resolve("build/team/Cities.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, CALCULATOR);
        String classpath = Product.jars().stream().map(Path::toString).collect(Collectors.joining(":"));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-cp", classpath, source.toString()));
        Files.createDirectories(folder.resolve("build/META-INF"));
        Files.writeString(folder.resolve("build/META-INF/MANIFEST.MF"), """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: team.cities;singleton:=true
                Bundle-Version: 1.0.0
                Require-Bundle: org.clusterscape.indicator
                """);
        Files.writeString(folder.resolve("build/plugin.xml"), PLUGIN);
        Files.createDirectories(folder.resolve("extensions"));
        zip(folder.resolve("build"), folder.resolve("extensions/team.cities_1.0.0.jar"));
    }

    @Test
    void aCalculatorOfAnExtensionIsUsedLikeOurs() {
        Product product = new Product().with("CLUSTERSCAPE_EXTENSIONS", folder.resolve("extensions").toString());
        Path region = Product.ROOT.resolve("examples/region.clusterscape");
        String out = product.run("indicators", region, "--calculator", "team.cities", "--json").expect(0).out();
        assertTrue(out.contains("\"team.cities\""), out);
        assertTrue(product.run("indicators", "--list").expect(0).out().contains("team.cities"));
    }

    @Test
    void aBrokenExtensionIsNamedAndPreventsNothing() throws IOException {
        Files.writeString(folder.resolve("extensions/broken.jar"), "no jar at all");
        Files.writeString(folder.resolve("build/plugin.xml"), PLUGIN.replace("team.Cities", "team.Missing"));
        zip(folder.resolve("build"), folder.resolve("extensions/team.cities_1.0.0.jar"));
        Product product = new Product().with("CLUSTERSCAPE_EXTENSIONS", folder.resolve("extensions").toString());
        Path region = Product.ROOT.resolve("examples/region.clusterscape");
        Product.Run run = product.run("indicators", region, "--calculator", "team.cities", "--calculator", "card.clusterGroups").expect(1);
        assertTrue(run.out().contains("team.Missing") || run.err().contains("team.Missing"), run.out() + run.err());
        assertTrue(run.out().contains("Number of cluster groups"), run.out());
    }

    private static void zip(Path from, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(from.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
