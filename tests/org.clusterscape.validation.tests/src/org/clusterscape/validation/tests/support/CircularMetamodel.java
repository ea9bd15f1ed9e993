package org.clusterscape.validation.tests.support;

import org.clusterscape.model.ClusterscapePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/** The metamodel of an extension, without generated code, as a research team would have it in an .ecore file. */
public final class CircularMetamodel {

    public static final String NAMESPACE = "http://www.clusterscape.org/tests/circular/1.0";

    public final EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
    /** A loop of material: 2 or 3 steps, a share in percent, a code, a partner, and smaller loops inside. */
    public final EClass loop = type("Loop");
    public final EClass depot = type("Depot");
    /** A cluster of an extension. */
    public final EClass park = type("RecyclingPark");
    public final EAttribute name;
    public final EAttribute steps;
    public final EAttribute share;
    public final EAttribute code;
    public final EAttribute stage;
    public final EReference partner;
    public final EReference loops;
    public final EAttribute operator;

    public CircularMetamodel() {
        metamodel.setName("circular");
        metamodel.setNsPrefix("circular");
        metamodel.setNsURI(NAMESPACE);
        EDataType percent = dataType("Percent", Double.class, "minExclusive", "0", "maxInclusive", "100");
        EDataType loopCode = dataType("LoopCode", String.class, "pattern", "[A-ZÄÖÜ]+", "maxLength", "3");
        EDataType loopStage = dataType("Stage", String.class, "enumeration", "idea pilot regular");
        name = attribute(loop, "name", EcorePackage.Literals.ESTRING, 1, 1);
        steps = attribute(loop, "steps", EcorePackage.Literals.ESTRING, 2, 3);
        share = attribute(loop, "share", percent, 0, 1);
        code = attribute(loop, "code", loopCode, 0, 1);
        stage = attribute(loop, "stage", loopStage, 0, 1);
        partner = reference(loop, "partner", ClusterscapePackage.Literals.ACTOR, 0, 1);
        loops = reference(loop, "loops", loop, 0, -1);
        loops.setContainment(true);
        attribute(depot, "name", EcorePackage.Literals.ESTRING, 0, 1);
        park.getESuperTypes().add(ClusterscapePackage.Literals.CLUSTER);
        operator = attribute(park, "operator", EcorePackage.Literals.ESTRING, 1, 1);
    }

    /** A loop that meets everything its metamodel demands. */
    public EObject createLoop(String loopName) {
        EObject element = EcoreUtil.create(loop);
        element.eSet(name, loopName);
        element.eSet(steps, java.util.List.of("Sammeln", "Wiederverwerten"));
        return element;
    }

    private EClass type(String typeName) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(typeName);
        metamodel.getEClassifiers().add(type);
        return type;
    }

    private EDataType dataType(String typeName, Class<?> javaType, String... facets) {
        EDataType type = EcoreFactory.eINSTANCE.createEDataType();
        type.setName(typeName);
        type.setInstanceClass(javaType);
        metamodel.getEClassifiers().add(type);
        for (int i = 0; i < facets.length; i += 2) {
            EcoreUtil.setAnnotation(type, ExtendedMetaData.ANNOTATION_URI, facets[i], facets[i + 1]);
        }
        return type;
    }

    private static EAttribute attribute(EClass owner, String name, EClassifier type, int lower, int upper) {
        return add(owner, EcoreFactory.eINSTANCE.createEAttribute(), name, type, lower, upper);
    }

    private static EReference reference(EClass owner, String name, EClassifier type, int lower, int upper) {
        return add(owner, EcoreFactory.eINSTANCE.createEReference(), name, type, lower, upper);
    }

    private static <F extends EStructuralFeature> F add(EClass owner, F feature, String name, EClassifier type,
            int lower, int upper) {
        feature.setName(name);
        feature.setEType(type);
        feature.setLowerBound(lower);
        feature.setUpperBound(upper);
        owner.getEStructuralFeatures().add(feature);
        return feature;
    }
}
