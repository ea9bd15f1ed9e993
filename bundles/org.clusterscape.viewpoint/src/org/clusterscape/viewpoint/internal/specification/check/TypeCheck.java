package org.clusterscape.viewpoint.internal.specification.check;

import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.tool.CreateInstance;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The classes that a specification names must exist. */
final class TypeCheck implements Check {

    private static final String ANY = "EObject";

    private final Metamodels metamodels;

    TypeCheck(Metamodels metamodels) {
        this.metamodels = metamodels;
    }

    @Override
    public void check(EObject element, Findings findings) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == DescriptionPackage.Literals.TYPE_NAME
                    && element.eGet(attribute) instanceof String name && !name.isBlank()) {
                check(element, attribute, name.strip(), findings);
            }
        }
    }

    private void check(EObject element, EAttribute attribute, String name, Findings findings) {
        if (name.equals(ANY)) {
            return;
        }
        EClass type = metamodels.classOf(name);
        if (type == null) {
            if (metamodels.isCertainlyUnknown(name)) {
                findings.error(Kind.TYPE, element, Messages.bind(Messages.Type_unknown,
                        new Object[] {attribute.getName(), name, metamodels.names()}));
            }
        } else if (element instanceof CreateInstance && (type.isAbstract() || type.isInterface())) {
            findings.error(Kind.TYPE, element, Messages.bind(Messages.Type_abstract, name));
        }
        if (!name.contains("::") && !name.contains(".")) {
            findings.warning(Kind.TYPE, element, Messages.bind(Messages.Type_withoutPackage, name,
                    type == null ? "package::" + name : type.getEPackage().getName() + "::" + name));
        }
    }
}
