package org.clusterscape.viewpoint.tests.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clusterscape.viewpoint.expression.JavaClassSource;
import org.clusterscape.viewpoint.specification.ContributedSpecification;
import org.clusterscape.viewpoint.specification.SpecificationContext;
import org.clusterscape.viewpoint.specification.SpecificationLoader;
import org.clusterscape.viewpoint.specification.SpecificationProblem;
import org.clusterscape.viewpoint.specification.Specifications;
import org.clusterscape.viewpoint.vsm.description.Viewpoint;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;

/** What plug-ins contribute is found, inside OSGi as on a class path. */
class SpecificationsTest {

    private static final String PLUGIN = "org.clusterscape.viewpoint.tests";

    private final Specifications registered = Specifications.registered();

    @Test
    void findsWhatAPluginContributes() throws Exception {
        Viewpoint viewpoint = registered.viewpoint("Registered by a test").orElseThrow();
        ContributedSpecification entry = registered.entry(viewpoint.getOwnedRepresentations().getFirst()).orElseThrow();

        assertSame(viewpoint, registered.viewpoint("viewpoint:/" + PLUGIN + "/Registered%20by%20a%20test").orElseThrow());
        assertEquals(PLUGIN, entry.plugin());
        assertEquals(RegisteredServices.class, entry.classes()
                .load(viewpoint.getOwnedJavaExtensions().getFirst().getQualifiedClassName()));
        assertEquals(List.of("ecore", "vsm"), viewpoint.getOwnedRepresentations().getFirst().getMetamodel().stream()
                .map(EPackage::getName).toList());
    }

    @Test
    void anAddressNamesThePlugin() {
        assertFalse(registered.viewpoint("viewpoint:/another.plugin/Registered by a test").isPresent());
    }

    @Test
    void namesContributionsThatCannotBeUsed() {
        List<String> problems = registered.problems().stream().filter(each -> each.file().contains(PLUGIN)
                || each.message().contains("missing.odesign")).map(SpecificationProblem::message).toList();

        assertTrue(problems.stream().anyMatch(each -> each.contains("missing.odesign")), problems::toString);
        assertTrue(problems.stream().anyMatch(each -> each.contains("without saying which file")), problems::toString);
    }

    @Test
    void ofTwoViewpointsOfANameTheFirstCounts() {
        ContributedSpecification entry = new ContributedSpecification(
                SpecificationLoader.load(Golden.specification("sheets"), SpecificationContext.standard()), "",
                JavaClassSource.of(getClass().getClassLoader()));
        Specifications both = Specifications.of(List.of(entry)).and(Specifications.of(List.of(entry)));

        assertSame(entry.specification().viewpoints().getFirst(), both.viewpoint("sheets").orElseThrow());
        assertEquals(2, both.viewpoints().size());
    }
}
