package org.clusterscape.model.storage.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;

import org.clusterscape.model.ClusterscapePackage;
import org.clusterscape.model.Ecosystem;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A model made from the metamodels alone: any feature can have any value that its type allows. */
final class RandomModel {

    private static final List<String> TEXTS = List.of("", " ", "Größe", "a\nb", "\r\n", "\t", "<&>\"'", "]]>", "😀", "\uFFFD",
            "null", "#/:?", "two words", "_x", "\u00A0", "&#10;", "--", "<!--", "{0}");
    private static final int DEPTH = 4;

    private final Random random;
    private final List<EClass> types;
    private final List<EObject> elements = new ArrayList<>();

    RandomModel(long seed, List<EPackage> metamodels) {
        random = new Random(seed);
        types = metamodels.stream().flatMap(metamodel -> metamodel.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
    }

    Ecosystem create() {
        Ecosystem root = (Ecosystem) create(ClusterscapePackage.Literals.ECOSYSTEM, 0);
        elements.forEach(this::refer);
        return root;
    }

    /** The types of which there is an element. */
    List<EClass> types() {
        return elements.stream().map(EObject::eClass).distinct().toList();
    }

    private EObject create(EClass type, int depth) {
        EObject element = EcoreUtil.create(type);
        elements.add(element);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.isTransient() || !feature.isChangeable() || random.nextInt(4) == 0) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                set(element, attribute);
            } else if (((EReference) feature).isContainment() && depth < DEPTH) {
                contain(element, (EReference) feature, depth);
            }
        }
        return element;
    }

    private void contain(EObject element, EReference reference, int depth) {
        List<EClass> possible = types.stream().filter(type -> type != ClusterscapePackage.Literals.ECOSYSTEM)
                .filter(type -> reference.getEReferenceType() == EcorePackage.Literals.EOBJECT
                        || reference.getEReferenceType().isSuperTypeOf(type)).toList();
        for (int i = count(reference) / (depth + 1); i > 0 && !possible.isEmpty(); i--) {
            add(element, reference, create(any(possible), depth + 1));
        }
    }

    private void refer(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isTransient() || reference.isContainer()) {
                continue;
            }
            List<EObject> possible = new ArrayList<>(elements.stream().filter(reference.getEReferenceType()::isInstance).toList());
            Collections.shuffle(possible, random);
            possible.stream().limit(count(reference)).forEach(target -> add(element, reference, target));
        }
    }

    private int count(EReference reference) {
        return reference.isMany() ? random.nextInt(12) : random.nextInt(2);
    }

    private static void add(EObject element, EReference reference, EObject value) {
        if (!reference.isMany()) {
            element.eSet(reference, value);
            return;
        }
        @SuppressWarnings("unchecked")
        List<EObject> list = (List<EObject>) element.eGet(reference);
        list.add(value);
    }

    private void set(EObject element, EAttribute attribute) {
        if (!attribute.isMany()) {
            element.eSet(attribute, value(attribute));
            return;
        }
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) element.eGet(attribute);
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(attribute));
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.isID()) {
            return "id" + elements.size();
        }
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum enumeration) {
            return any(enumeration.getELiterals()).getInstance();
        }
        Class<?> valueClass = type.getInstanceClass();
        if (valueClass == String.class) {
            return any(TEXTS) + (random.nextBoolean() ? "" : any(TEXTS));
        } else if (valueClass == Integer.class || valueClass == int.class) {
            return random.nextInt();
        } else if (valueClass == Double.class || valueClass == double.class) {
            return random.nextBoolean() ? (double) random.nextInt(11) : Double.longBitsToDouble(random.nextLong());
        } else if (valueClass == Boolean.class || valueClass == boolean.class) {
            return random.nextBoolean();
        } else if (valueClass == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextLong(), random.nextInt(30) - 10);
        } else if (valueClass == Date.class) {
            return new Date(random.nextInt() * 1000L + random.nextInt(1000));
        } else if (valueClass == byte[].class) {
            byte[] bytes = new byte[random.nextInt(9)];
            random.nextBytes(bytes);
            return bytes;
        }
        boolean hasTime = type.getName().equals("DateTime");
        return EcoreUtil.createFromString(type, "20%02d-0%d-2%d%s".formatted(random.nextInt(90) + 10, 1 + random.nextInt(9),
                random.nextInt(9), hasTime ? "T12:34:5%dZ".formatted(random.nextInt(10)) : ""));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
