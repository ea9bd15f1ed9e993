package org.clusterscape.model.storage.tests;

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

/** An extension metamodel with what ours has not: ids of its own, both ends of references, dates, bytes, unset values. */
final class Extension {

    static final String NAMESPACE = "http://example.org/material/1.0";

    private static final EcorePackage ECORE = EcorePackage.eINSTANCE;

    private final EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass material = type("Material", null);
    private final EClass flow = type("Flow", null);
    private final EClass recycler = type("Recycler", ClusterscapePackage.Literals.ACTOR);
    private final EClass region = type("CircularRegion", ClusterscapePackage.Literals.ECOSYSTEM);

    Extension() {
        metamodel.setName("material");
        metamodel.setNsPrefix("material");
        metamodel.setNsURI(NAMESPACE);
        attribute(material, "code", ECORE.getEString(), 1).setID(true);
        attribute(material, "label", ECORE.getEString(), 1);
        attribute(material, "amounts", ECORE.getEDoubleObject(), -1);
        attribute(material, "seen", ECORE.getEDate(), 1);
        attribute(material, "sample", ECORE.getEByteArray(), 1);
        attribute(material, "note", ECORE.getEString(), 1).setUnsettable(true);
        reference(material, "parts", material, -1).setContainment(true);
        reference(material, "owner", ClusterscapePackage.Literals.ACTOR, 1);
        reference(material, "about", ECORE.getEObject(), -1);
        EReference flows = reference(material, "flows", flow, -1);
        EReference materials = reference(flow, "materials", material, -1);
        flows.setEOpposite(materials);
        materials.setEOpposite(flows);
        reference(recycler, "takes", material, -1).setResolveProxies(false);
        reference(region, "materials", material, -1).setContainment(true);
    }

    private EClass type(String name, EClass superType) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        if (superType != null) {
            type.getESuperTypes().add(superType);
        }
        metamodel.getEClassifiers().add(type);
        return type;
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type, int upperBound) {
        return add(owner, EcoreFactory.eINSTANCE.createEAttribute(), name, type, upperBound);
    }

    private static EReference reference(EClass owner, String name, EClass type, int upperBound) {
        return add(owner, EcoreFactory.eINSTANCE.createEReference(), name, type, upperBound);
    }

    private static <F extends EStructuralFeature> F add(EClass owner, F feature, String name, EClassifier type, int upperBound) {
        feature.setName(name);
        feature.setEType(type);
        feature.setUpperBound(upperBound);
        owner.getEStructuralFeatures().add(feature);
        return feature;
    }

    EPackage metamodel() {
        return metamodel;
    }

    EObject create(String type) {
        return EcoreUtil.create((EClass) metamodel.getEClassifier(type));
    }

    static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }
}
