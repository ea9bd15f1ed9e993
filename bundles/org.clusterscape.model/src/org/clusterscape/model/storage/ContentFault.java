package org.clusterscape.model.storage;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIException;

/** Says in plain words what EMF found wrong in the content of a file. */
final class ContentFault {

    private ContentFault() {
    }

    static String describe(XMIException fault) {
        return switch (fault) {
            case ClassNotFoundException unknown -> unknownType(unknown);
            case FeatureNotFoundException unknown -> unknown.getObject() == null
                    ? Messages.bind(Messages.unknownElement, unknown.getName())
                    : Messages.bind(Messages.unknownFeature, unknown.getName(), unknown.getObject().eClass().getName());
            case IllegalValueException illegal -> illegalValue(illegal);
            default -> Messages.bind(Messages.otherFault, fault.getMessage());
        };
    }

    private static String unknownType(ClassNotFoundException fault) {
        String namespace = fault.getFactory() == null ? "" : fault.getFactory().getEPackage().getNsURI();
        boolean exists = fault.getFactory() != null
                && fault.getFactory().getEPackage().getEClassifier(fault.getName()) != null;
        return Messages.bind(exists ? Messages.abstractType : Messages.unknownType, fault.getName(), namespace);
    }

    private static String illegalValue(IllegalValueException fault) {
        EStructuralFeature feature = fault.getFeature();
        if (!feature.isChangeable()) {
            return Messages.bind(Messages.calculated, feature.getName());
        }
        if (fault.getValue() instanceof EObject element) {
            return Messages.bind(Messages.wrongType, feature.getName(), element.eClass().getName());
        }
        return Messages.bind(Messages.illegalValue, new Object[] {fault.getValue(), feature.getName(),
                expected((EDataType) feature.getEType())});
    }

    private static String expected(EDataType type) {
        if (type instanceof EEnum enumeration) {
            return Messages.bind(Messages.expectedOneOf, enumeration.getELiterals().stream()
                    .map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")));
        }
        return switch (type.getInstanceClassName() == null ? "" : type.getInstanceClassName()) {
            case "int", "java.lang.Integer", "long", "java.lang.Long", "java.math.BigInteger" -> Messages.expectedInteger;
            case "double", "java.lang.Double", "float", "java.lang.Float", "java.math.BigDecimal" -> Messages.expectedNumber;
            case "boolean", "java.lang.Boolean" -> Messages.expectedFlag;
            case "javax.xml.datatype.XMLGregorianCalendar" ->
                    type.getName().equals("DateTime") ? Messages.expectedDateTime : Messages.expectedDate;
            default -> Messages.bind(Messages.expectedType, type.getName());
        };
    }
}
