package org.clusterscape.indicator;

import java.util.stream.Stream;

import org.clusterscape.model.ClusterscapePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * A type of elements, named rather than referred to, so that it also fits where a metamodel is not installed as a
 * plug-in but lies in an {@code .ecore} file beside the model.
 *
 * @param nsURI the namespace of the metamodel
 * @param eClass the name of the EClass in it
 */
public record ElementType(String nsURI, String eClass) {

    /** The type that stands for the whole model. */
    public static final ElementType WHOLE_MODEL = of(ClusterscapePackage.Literals.ECOSYSTEM);

    public static ElementType of(EClass type) {
        return new ElementType(type.getEPackage().getNsURI(), type.getName());
    }

    /** Whether the element is of this type or of a subtype. */
    public boolean isTypeOf(EObject element) {
        EClass type = element.eClass();
        return Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream()).anyMatch(this::names);
    }

    private boolean names(EClass type) {
        return eClass.equals(type.getName()) && type.getEPackage() != null
                && nsURI.equals(type.getEPackage().getNsURI());
    }
}
