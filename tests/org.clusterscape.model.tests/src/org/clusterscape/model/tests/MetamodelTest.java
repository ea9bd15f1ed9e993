package org.clusterscape.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.clusterscape.model.CityScore;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The metamodel explains itself, and its parts fit together. */
class MetamodelTest {

    private static final ClusterscapePackage METAMODEL = ClusterscapePackage.eINSTANCE;
    private static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;

    private static Stream<EObject> all() {
        Iterable<EObject> contents = METAMODEL::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false);
    }

    /** Classifiers, features and literals as they are in the model; generated code leaves their documentation out. */
    static Stream<Arguments> documented() throws IOException {
        Resource source = new EcoreResourceFactoryImpl().createResource(URI.createURI("clusterscape.ecore"));
        try (InputStream in = ClusterscapePackage.class.getResourceAsStream("/model/clusterscape.ecore")) {
            source.load(in, null);
        }
        Iterable<EObject> contents = source::getAllContents;
        return StreamSupport.stream(contents.spliterator(), false)
                .filter(element -> element instanceof EClassifier || element instanceof EStructuralFeature
                        || element instanceof EEnumLiteral || element instanceof EPackage)
                .map(element -> Arguments.of(source.getURIFragment(element), element));
    }

    static Stream<EReference> references() {
        return all().filter(EReference.class::isInstance).map(EReference.class::cast);
    }

    static Stream<Arguments> opposites() {
        return references().filter(reference -> reference.getEOpposite() != null)
                .map(reference -> Arguments.of(EcoreUtil.getURI(reference).fragment(), reference));
    }

    static Stream<EClass> concreteTypes() {
        return METAMODEL.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documented")
    void everythingIsDocumented(String name, EModelElement element) {
        String documentation = EcoreUtil.getDocumentation(element);
        assertNotNull(documentation);
        assertTrue(documentation.length() >= 4 && documentation.endsWith("."), documentation);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opposites")
    void oppositesFitTogether(String name, EReference reference) {
        EReference opposite = reference.getEOpposite();
        assertSame(reference, opposite.getEOpposite());
        assertSame(reference.getEContainingClass(), opposite.getEReferenceType());
        assertTrue(reference.isTransient() != opposite.isTransient(), "exactly one end is stored");
    }

    @Test
    void everyTypeButTheRootIsContainedSomewhere() {
        Set<EClass> contained = new HashSet<>();
        references().filter(EReference::isContainment).map(EReference::getEReferenceType).forEach(contained::add);
        concreteTypes().filter(type -> type != ClusterscapePackage.Literals.ECOSYSTEM)
                .forEach(type -> assertTrue(contained.contains(type), type.getName()));
    }

    @ParameterizedTest
    @MethodSource("concreteTypes")
    void everyTypeCanBeCreatedWithItsDefaults(EClass type) {
        EObject element = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            assertFalse(element.eIsSet(feature), feature.getName());
            if (!feature.isMany()) {
                assertEquals(feature.getDefaultValue(), element.eGet(feature), feature.getName());
            }
        }
        assertTrue(type.getInstanceClass().isInstance(element));
    }

    @Test
    void theMetamodelIsValid() {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(METAMODEL);
        assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> diagnostic.getChildren().toString());
    }

    @Test
    void theTotalIsTheSumOfTheScores() {
        KeyField keyField = FACTORY.createKeyField();
        assertNull(keyField.getTotal(), "not known without a score");
        keyField.getScores().add(score(7.5));
        keyField.getScores().add(score(null));
        keyField.getScores().add(score(0.0));
        assertEquals(7.5, keyField.getTotal());
    }

    private static CityScore score(Double value) {
        CityScore score = FACTORY.createCityScore();
        score.setValue(value);
        return score;
    }

    @Test
    void bothEndsOfAReferenceAreSetTogether() {
        Ecosystem ecosystem = FACTORY.createEcosystem();
        ecosystem.getCities().add(FACTORY.createCity());
        ecosystem.getActors().add(FACTORY.createActor());
        ecosystem.getActors().getFirst().setCity(ecosystem.getCities().getFirst());
        assertEquals(ecosystem.getActors(), ecosystem.getCities().getFirst().getActors());
        ecosystem.getCities().getFirst().getActors().clear();
        assertNull(ecosystem.getActors().getFirst().getCity());
    }

    @Test
    void decimalsAreWrittenWithoutNeedlessDigits() {
        assertEquals("7", EcoreUtil.convertToString(ClusterscapePackage.Literals.DECIMAL, 7.0));
        assertEquals("7.5", EcoreUtil.convertToString(ClusterscapePackage.Literals.SCORE, 7.5));
        assertEquals("1000000000000", EcoreUtil.convertToString(ClusterscapePackage.Literals.DECIMAL, 1e12));
    }
}
