package org.clusterscape.viewpoint.internal.specification;

import java.util.Set;

import org.clusterscape.viewpoint.expression.Severity;
import org.clusterscape.viewpoint.internal.specification.SpecificationFile.Reference;
import org.clusterscape.viewpoint.internal.specification.xml.XmlElement;
import org.clusterscape.viewpoint.specification.SpecificationProblem.Kind;
import org.clusterscape.viewpoint.vsm.description.DescriptionPackage;
import org.clusterscape.viewpoint.vsm.description.Group;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes the elements of a specification of those of its XML file, and says what it has to pass over. */
final class SpecificationBuilder {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final XmlElement.Name ID_REFERENCE = new XmlElement.Name(XMI, "idref");
    /** Notes of tools that say nothing about representations. */
    private static final Set<String> HARMLESS = Set.of("eAnnotations", "uid", "systemColorsPalette",
            "reusedInMappings");

    private final SpecificationFile file;
    private final Namespaces namespaces;
    private final Unsupported unsupported;

    SpecificationBuilder(SpecificationFile file, Namespaces namespaces) {
        this.file = file;
        this.namespaces = namespaces;
        this.unsupported = new Unsupported(file, namespaces);
    }

    void build(XmlElement document) {
        XmlElement root = document;
        if (document.name().equals(new XmlElement.Name(XMI, "XMI")) && !document.children().isEmpty()) {
            root = document.children().getFirst();
            if (document.children().size() > 1) {
                file.problem(Kind.UNSUPPORTED, Severity.WARNING, document.children().get(1),
                        Messages.File_severalRoots);
            }
        }
        EClass type = namespaces.find(root.name().namespace(), root.name().local());
        if (type != DescriptionPackage.Literals.GROUP) {
            file.problem(root.line(), Namespaces.isPredecessor(root.name().namespace())
                    ? Messages.bind(Messages.File_predecessor, root.name().namespace())
                    : Messages.bind(Messages.File_notSpecification, root.name().local(), root.name().namespace()));
            return;
        }
        Group group = (Group) create(type, root);
        file.setRoot(root, group);
        fill(group, root);
        unsupported.report();
    }

    private EObject create(EClass type, XmlElement element) {
        EObject object = EcoreUtil.create(type);
        element.setObject(object);
        file.built(object, element);
        return object;
    }

    private void fill(EObject object, XmlElement element) {
        element.attributes().forEach((name, value) -> {
            if (name.namespace().isEmpty()) {
                attribute(object, element, name.local(), value);
            }
        });
        for (XmlElement child : element.children()) {
            child(object, child);
        }
    }

    private void attribute(EObject object, XmlElement element, String name, String value) {
        switch (object.eClass().getEStructuralFeature(name)) {
            case EAttribute attribute when attribute.isMany() -> {
                for (String part : value.strip().split("\\s+")) {
                    setValue(object, attribute, part, element);
                }
            }
            case EAttribute attribute -> setValue(object, attribute, value, element);
            case EReference reference when !reference.isContainment() -> file.references()
                    .addAll(References.split(value).stream()
                            .map(target -> new Reference(object, reference, target, element)).toList());
            case null, default -> unknown(object, name, element);
        }
    }

    private void child(EObject object, XmlElement child) {
        String name = child.name().local();
        String target = child.attributes().getOrDefault(ID_REFERENCE, child.attribute("href"));
        switch (object.eClass().getEStructuralFeature(name)) {
            case EAttribute attribute -> setValue(object, attribute, child.text(), child);
            case EReference reference when target != null ->
                file.references().add(new Reference(object, reference, target, child));
            case EReference reference when reference.isContainment() -> contain(object, reference, child);
            case null, default -> unknown(object, name, child);
        }
    }

    private void unknown(EObject object, String name, XmlElement at) {
        if (!HARMLESS.contains(name)) {
            unsupported.add(object.eClass(), name, at);
        }
    }

    private void contain(EObject holder, EReference feature, XmlElement child) {
        EClass type = feature.getEReferenceType();
        if (child.type() != null) {
            type = namespaces.find(child.type().namespace(), child.type().local());
            if (type == null || type.isAbstract()) {
                unsupported.add(child.type(), child);
                return;
            }
        } else if (type.isAbstract() || type.getEPackage() == EcorePackage.eINSTANCE) {
            file.problem(Kind.VALUE, Severity.ERROR, child,
                    Messages.bind(Messages.Value_typeMissing, feature.getName()));
            return;
        }
        if (!feature.getEReferenceType().isSuperTypeOf(type)
                && feature.getEReferenceType().getEPackage() != EcorePackage.eINSTANCE) {
            file.problem(Kind.VALUE, Severity.ERROR, child,
                    Messages.bind(Messages.Value_wrongType, feature.getName(), type.getName()));
            return;
        }
        EObject object = create(type, child);
        put(holder, feature, object, child); // First, so that messages can name the way to what is inside.
        fill(object, child);
        Presets.complete(object);
    }

    private void setValue(EObject object, EAttribute attribute, String text, XmlElement at) {
        try {
            put(object, attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), text), at);
        } catch (RuntimeException e) {
            file.problem(Kind.VALUE, Severity.WARNING, at,
                    Messages.bind(Messages.Value_illegal, attribute.getName(), text));
        }
    }

    @SuppressWarnings("unchecked")
    private void put(EObject holder, EStructuralFeature feature, Object value, XmlElement at) {
        if (feature.isMany()) {
            ((EList<Object>) holder.eGet(feature)).add(value);
            return;
        }
        if (feature instanceof EReference && holder.eIsSet(feature)) {
            file.problem(Kind.VALUE, Severity.WARNING, at,
                    Messages.bind(Messages.Value_severalElements, feature.getName()));
        }
        holder.eSet(feature, value);
    }
}
