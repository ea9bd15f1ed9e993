package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.ExpressionProblem;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Evaluates every expression of the design on every element that it can meet. */
class ExpressionsTest {

    private static final DesignFile DESIGN = DesignFile.load();
    private static final Interpreter INTERPRETER = interpreter();

    /** An expression of the design and where it is. */
    record Place(Element element, String attribute, String expression) {

        @Override
        public String toString() {
            return DesignFile.path(element) + "/@" + attribute + ": " + expression;
        }
    }

    static Stream<Place> places() {
        List<Place> found = new ArrayList<>();
        for (Element element : DESIGN.all()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                String value = attribute.getNodeValue();
                if (Set.of("aql:", "feature:", "var:", "service:").stream().anyMatch(value::startsWith)) {
                    found.add(new Place(element, attribute.getNodeName(), value));
                }
            }
        }
        return found.stream();
    }

    static Stream<Place> placesOutsideTools() {
        Domains domains = new Domains(DESIGN);
        return places().filter(place -> !domains.of(place.element(), place.attribute()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("places")
    void isWellFormed(Place place) {
        assertEquals(List.of(), INTERPRETER.check(place.expression(), null));
    }

    @ParameterizedTest
    @MethodSource("placesOutsideTools")
    void hasAValueOnAllElements(Place place) {
        List<EObject> elements = new ArrayList<>(Models.all(Models.region()));
        elements.addAll(Models.all(Models.empty()));
        elements.addAll(Models.all(Models.bare()));
        ClusterscapePackage.eINSTANCE.eAllContents().forEachRemaining(elements::add);
        List<String> wrong = new ArrayList<>();
        for (String type : new Domains(DESIGN).of(place.element(), place.attribute())) {
            EClass domain = domain(type);
            elements.stream().filter(domain::isInstance).forEach(element -> {
                EvaluationResult result = INTERPRETER.evaluate(place.expression(), element, Variables.none());
                result.problems().stream().map(ExpressionProblem::message).forEach(wrong::add);
            });
        }
        assertEquals(List.of(), wrong.stream().distinct().limit(3).toList());
    }

    @Test
    void servicesAreFound() {
        assertEquals(List.of(), INTERPRETER.problems());
        assertTrue(INTERPRETER.services().stream().anyMatch(service -> service.name().equals("mapClusters")));
    }

    private static EClass domain(String type) {
        EPackage metamodel = type.startsWith("ecore::") ? EcorePackage.eINSTANCE : ClusterscapePackage.eINSTANCE;
        return (EClass) metamodel.getEClassifier(type.substring(type.indexOf("::") + 2));
    }

    private static Interpreter interpreter() {
        Interpreter.Builder builder = Interpreter.builder().metamodel(ClusterscapePackage.eINSTANCE);
        DESIGN.all().stream().filter(e -> e.getTagName().equals("ownedJavaExtensions"))
                .forEach(e -> builder.javaServices(e.getAttribute("qualifiedClassName"), null, Class::forName));
        return builder.build();
    }
}
