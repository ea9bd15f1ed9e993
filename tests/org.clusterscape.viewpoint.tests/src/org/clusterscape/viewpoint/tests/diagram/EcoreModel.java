package org.clusterscape.viewpoint.tests.diagram;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;

/** Small Ecore models. */
final class EcoreModel {

    private EcoreModel() {
    }

    /** A model with a package "p" that has classes of the given names. */
    static Resource of(String... classes) {
        Resource resource = Designs.resources().createResource(URI.createURI("test.ecore"));
        EPackage root = EcoreFactory.eINSTANCE.createEPackage();
        root.setName("p");
        resource.getContents().add(root);
        for (String name : classes) {
            addClass(root, name);
        }
        return resource;
    }

    static EPackage root(Resource resource) {
        return (EPackage) resource.getContents().getFirst();
    }

    static EClass addClass(EPackage owner, String name) {
        EClass result = EcoreFactory.eINSTANCE.createEClass();
        result.setName(name);
        owner.getEClassifiers().add(result);
        return result;
    }

    static EPackage addPackage(EPackage owner, String name) {
        EPackage result = EcoreFactory.eINSTANCE.createEPackage();
        result.setName(name);
        owner.getESubpackages().add(result);
        return result;
    }

    static EAttribute addAttribute(EClass owner, String name) {
        EAttribute result = EcoreFactory.eINSTANCE.createEAttribute();
        result.setName(name);
        result.setEType(EcorePackage.Literals.ESTRING);
        owner.getEStructuralFeatures().add(result);
        return result;
    }

    static EReference addReference(EClass owner, String name, EClassifier type) {
        EReference result = EcoreFactory.eINSTANCE.createEReference();
        result.setName(name);
        result.setEType(type);
        owner.getEStructuralFeatures().add(result);
        return result;
    }

    static EClass find(Resource resource, String name) {
        return (EClass) root(resource).getEClassifier(name);
    }
}
