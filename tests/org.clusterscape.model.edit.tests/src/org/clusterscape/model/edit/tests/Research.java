package org.clusterscape.model.edit.tests;

import org.clusterscape.model.ClusterscapePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A metamodel without any code, such as a research team keeps beside a model: laboratories that hold patents. */
final class Research {

    static final EClass LABORATORY = type("PatentLaboratory");
    static final EClass PATENT = type("Patent");
    static final EAttribute DISCIPLINE = attribute(LABORATORY, "discipline", EcorePackage.Literals.ESTRING);
    static final EAttribute TITLE = attribute(PATENT, "title", EcorePackage.Literals.ESTRING);
    static final EReference PATENTS = EcoreFactory.eINSTANCE.createEReference();

    static {
        EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
        metamodel.setName("research");
        metamodel.setNsPrefix("research");
        metamodel.setNsURI("http://example.org/research");
        metamodel.getEClassifiers().add(LABORATORY);
        metamodel.getEClassifiers().add(PATENT);
        LABORATORY.getESuperTypes().add(ClusterscapePackage.Literals.ACTOR);
        PATENTS.setName("patents");
        PATENTS.setEType(PATENT);
        PATENTS.setUpperBound(-1);
        PATENTS.setContainment(true);
        LABORATORY.getEStructuralFeatures().add(PATENTS);
        EcoreUtil.setDocumentation(PATENT, "An invention that is protected.");
    }

    private Research() {
    }

    static EObject patent(String title) {
        EObject patent = EcoreUtil.create(PATENT);
        patent.eSet(TITLE, title);
        return patent;
    }

    private static EClass type(String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        return type;
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }
}
