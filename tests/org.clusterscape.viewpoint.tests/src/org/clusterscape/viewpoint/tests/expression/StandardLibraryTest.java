package org.clusterscape.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.ServiceDescriptor;
import org.junit.jupiter.api.Test;

/** The table of services is documented, described to designers, and nothing in it goes without a case. */
class StandardLibraryTest {

    private static final Map<String, String> OPERATORS = Map.ofEntries(Map.entry("add", " + "), Map.entry("sub", " - "),
            Map.entry("mult", " * "), Map.entry("divOp", " / "), Map.entry("unaryMin", "-"), Map.entry("not", "not "),
            Map.entry("equals", " = "), Map.entry("differs", " <> "), Map.entry("lessThan", " < "),
            Map.entry("lessThanEqual", " <= "), Map.entry("greaterThan", " > "),
            Map.entry("greaterThanEqual", " >= "), Map.entry("and", " and "), Map.entry("or", " or "),
            Map.entry("xor", " xor "), Map.entry("implies", " implies "));

    private final List<ServiceDescriptor> services = Interpreter.builder().build().services().stream()
            .filter(service -> !service.documentation().isEmpty()).toList();

    @Test
    void hasTheServicesOfAql() {
        assertTrue(services.size() > 200, () -> services.size() + " services");
    }

    @Test
    void documentsEveryServiceInSentences() {
        for (ServiceDescriptor service : services) {
            assertTrue(service.documentation().matches("(?s)[A-Z].*\\."), service::toString);
        }
    }

    @Test
    void describesEveryServiceOnce() {
        Set<String> names = services.stream().map(ServiceDescriptor::toString).collect(Collectors.toSet());
        assertEquals(services.size(), names.size());
    }

    @Test
    void everyServiceHasACase() throws IOException {
        String cases = Files.readString(Town.DATA.getParent().resolveSibling("rules.txt"))
                + Files.readString(Town.DATA.resolve("expressions.json"));
        Set<String> missing = new TreeSet<>();
        for (ServiceDescriptor service : services) {
            boolean called = cases.contains("." + service.name() + "(") || cases.contains("->" + service.name() + "(");
            if (!called && !cases.contains(OPERATORS.getOrDefault(service.name(), "\0"))) {
                missing.add(service.name());
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void theGuideNamesEveryService() throws IOException {
        String guide = Files.readString(Path.of(System.getProperty("clusterscape.root"), "docs", "expressions.md"));
        Set<String> missing = new TreeSet<>();
        for (ServiceDescriptor service : services) {
            if (!guide.contains("`" + service.name() + "`")) {
                missing.add(service.name());
            }
        }
        assertEquals(Set.of(), missing);
        assertFalse(guide.isBlank());
    }
}
