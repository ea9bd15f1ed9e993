package org.clusterscape.viewpoint.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.clusterscape.viewpoint.expression.EvaluationResult;
import org.clusterscape.viewpoint.expression.Interpreter;
import org.clusterscape.viewpoint.expression.Variables;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The interpreter as a whole: variables, packages, models that change or are large, several threads. */
class InterpreterTest {

    private Town town;
    private Interpreter interpreter;

    @BeforeEach
    void load() throws IOException {
        town = new Town();
        interpreter = town.interpreter();
    }

    @Test
    void innerVariablesHideOuterOnes() {
        Variables outer = Variables.none().with("a", 1).with("b", 2);
        Variables inner = outer.with("a", null);
        assertEquals(1, outer.get("a"));
        assertTrue(inner.contains("a"));
        assertNull(inner.get("a"));
        assertFalse(inner.contains("c"));
        assertEquals(Set.of("a", "b"), inner.asMap().keySet());
        assertNull(inner.asMap().get("a"));
        assertEquals(3, interpreter.evaluate("aql:a + b", null, outer).value());
        assertEquals("2", interpreter.evaluate("aql:a + b", null, inner.with("b", "2")).value());
    }

    @Test
    void selfIsAlwaysTheElement() {
        Variables variables = Variables.none().with("self", "another");
        assertEquals(town.library(), interpreter.evaluate("aql:self", town.library(), variables).value());
        assertEquals(town.library(), interpreter.evaluate("var:self", town.library(), variables).value());
        assertNull(interpreter.evaluate("aql:self", null, Variables.none()).value());
    }

    @Test
    void seesTheModelAsItIsNow() {
        EObject book = interpreter.evaluateEObject("aql:self.items->first()", town.library(), Variables.none());
        assertEquals(3, evaluate("aql:self.items->first().eInverse()->filter(library::Section)->size() + 2"));
        EObject krimi = interpreter.evaluateEObject(
                "aql:self.eAllContents(library::Section)->any(s | s.name = 'Krimi')", town.library(),
                Variables.none());
        @SuppressWarnings("unchecked")
        EList<EObject> entries = (EList<EObject>) krimi.eGet(krimi.eClass().getEStructuralFeature("entries"));
        entries.add(book);
        assertEquals(2, evaluate("aql:self.items->first().eInverse(library::Section)->size()"));
        EcoreUtil.delete(book);
        assertEquals(5, evaluate("aql:self.items->size()"));
        assertEquals(1, interpreter.evaluate("aql:self.entries->size()", krimi, Variables.none()).value());
    }

    @Test
    void elementsOutsideOfResourcesCanBeAskedToo() {
        EClass orphan = EcoreFactory.eINSTANCE.createEClass();
        orphan.getEStructuralFeatures().add(EcoreFactory.eINSTANCE.createEAttribute());
        assertEquals(0, evaluate("aql:self.siblings()->size()", orphan));
        assertEquals(1, evaluate("aql:self.eStructuralFeatures->first().eInverse()->size()", orphan));
        assertNull(evaluate("aql:self.eResource()", orphan));
        assertNull(evaluate("aql:self.getURIFragment()", orphan));
    }

    @Test
    void sharedMetamodelsAreNotIndexed() {
        int before = EcorePackage.eINSTANCE.eResource().eAdapters().size();
        assertEquals(EcorePackage.eINSTANCE, evaluate("aql:ecore::EClass.eInverse()->any(e | e = self)",
                EcorePackage.eINSTANCE));
        assertEquals(before, EcorePackage.eINSTANCE.eResource().eAdapters().size());
    }

    @Test
    void aFeatureThatCannotBeReadIsAnError() {
        EPackage odd = ePackage("odd");
        EClass eClass = EcoreFactory.eINSTANCE.createEClass();
        eClass.setName("Odd");
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName("size");
        attribute.setEType(EcorePackage.Literals.EINT);
        eClass.getEStructuralFeatures().add(attribute);
        odd.getEClassifiers().add(eClass);
        EObject element = new DynamicEObjectImpl(eClass) {
            @Override
            public Object eGet(EStructuralFeature feature) {
                throw new UnsupportedOperationException("not today");
            }
        };
        for (String expression : List.of("feature:size", "aql:self.size", "aql:Sequence{self}.size")) {
            EvaluationResult result = interpreter.evaluate(expression, element, Variables.none());
            assertTrue(result.hasErrors(), expression);
            assertTrue(result.problems().get(0).message().contains("not today"), expression);
        }
    }

    @Test
    void packagesInsideOthersAreFoundByName() {
        EPackage outer = ePackage("outer");
        EPackage inner = ePackage("inner");
        outer.getESubpackages().add(inner);
        EClass eClass = EcoreFactory.eINSTANCE.createEClass();
        eClass.setName("Thing");
        inner.getEClassifiers().add(eClass);
        Interpreter other = Interpreter.builder().metamodel(outer).metamodel(outer).build();
        assertEquals(eClass, other.evaluate("aql:inner::Thing", null, Variables.none()).value());
        assertTrue(interpreter.evaluate("aql:inner::Thing", null, Variables.none()).hasErrors());
    }

    @Test
    void largeModelsAreNoTrouble() {
        EPackage large = ePackage("large");
        for (int i = 0; i < 20_000; i++) {
            EClass eClass = EcoreFactory.eINSTANCE.createEClass();
            eClass.setName("C" + i);
            EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
            attribute.setName("größe");
            attribute.setEType(EcorePackage.Literals.EINT);
            eClass.getEStructuralFeatures().add(attribute);
            large.getEClassifiers().add(eClass);
        }
        assertEquals(20_000, evaluate(
                "aql:self.eAllContents(ecore::EAttribute)->select(a | a.name = 'größe' and a.eType <> null)->size()",
                large));
        assertEquals(20_000, evaluate("aql:(self.eClassifiers - self.eClassifiers->filter(ecore::EDataType))->size()",
                large));
        assertEquals("C9999", evaluate("aql:self.eClassifiers->sortedBy(c | c.name)->last().name", large));
        EvaluationResult nothing = interpreter.evaluate("aql:self.eClassifiers.nope", large, Variables.none());
        assertEquals(List.of(), nothing.value());
        assertEquals(1, nothing.problems().size());
    }

    @Test
    void severalThreadsMayEvaluate() {
        Set<Object> results = new HashSet<>(IntStream.range(0, 2_000).parallel().mapToObj(i -> interpreter.evaluate(
                "aql:self.items->select(i | i.name <> null)->collect(i | i.name + '" + i % 7 + "')->size()",
                town.library(), Variables.none()).value()).toList());
        assertEquals(Set.of(5), results);
    }

    @Test
    void textsThatLookLikePrefixesAreLiterals() {
        for (String text : List.of(" aql:1", "Aql:1", "ocl:self", "features:x", "aql", "var :x", "self.name")) {
            assertEquals(text, evaluate(text));
        }
    }

    private Object evaluate(String expression) {
        return evaluate(expression, town.library());
    }

    private Object evaluate(String expression, EObject self) {
        return interpreter.evaluate(expression, self, Variables.none()).value();
    }

    private static EPackage ePackage(String name) {
        EPackage result = EcoreFactory.eINSTANCE.createEPackage();
        result.setName(name);
        result.setNsPrefix(name);
        result.setNsURI("http://example.org/" + name);
        return result;
    }
}
